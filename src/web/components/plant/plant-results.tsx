import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import { useTexts } from '../../api/use-texts.js';
import type { ApplicabilityAnswer } from '../../queries/applicability.js';
import { useQuestion, useReading } from '../../reading.js';
import { numberWords } from '../../words/day-words.js';
import { nodeNames } from '../../words/plant/node-names.js';
import { textsToRead, waitingFacts } from '../../words/plant/waiting-facts.js';
import { AsOfLine } from '../as-of-line.js';
import { Section } from '../section.js';
import { AppliedTexts } from './applied-texts.js';
import { Exclusions } from './exclusions.js';
import { NeededFacts } from './needed-facts.js';
import { Notes } from './notes.js';
import { PlantActions } from './plant-actions.js';
import { Readings } from './readings.js';
import { TextsToRead } from './texts-to-read.js';

interface PlantResultsProps {
  readonly of: ApplicabilityAnswer['applicability'];
  /** The profile as the API takes it. */
  readonly profile: object;
  readonly words: ProfileWords;
  readonly lists: PlantLists;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** An answer in its three parts: what applies, what hangs on a fact, what does not apply. */
export function PlantResults({ of, profile, words, lists, onAnswer }: PlantResultsProps): JSX.Element {
  const { plant } = useReading().messages;
  const applies = [...of.applies, ...of.moreApplies];
  const pending = [...of.needsFact, ...of.moreNeedsFact];
  const keys = [...applies, ...pending].map(({ key }) => key);
  const texts = useTexts(keys, useQuestion());
  const waiting = waitingFacts(applies, pending);
  const toRead = textsToRead(pending);
  const names = nodeNames(lists);
  return (
    <>
      <Counts of={of} pending={new Set(pending.map(({ key }) => key)).size} />
      <AsOfLine day={of.asOf} />
      <PlantActions words={words} />
      <Readings of={of.understood} names={names} />
      <Notes of={of.notes} words={words} onAnswer={onAnswer} />
      <Section id="missing" title={plant.missing} count={waiting.length}>
        <NeededFacts of={waiting} {...{ lists, words, texts, onAnswer }} />
      </Section>
      {toRead.length > 0 && (
        <Section id="to-read" title={plant.review} count={toRead.length}>
          <TextsToRead of={toRead} texts={texts} />
        </Section>
      )}
      <Section id="applies" title={plant.applies} count={of.appliesCount}>
        <AppliedTexts of={applies} {...{ lists, names, profile, texts }} />
        {of.appliesCount > applies.length && <p class="muted">{plant.left(of.appliesCount - applies.length)}</p>}
      </Section>
      <Section id="does-not-apply" title={plant.doesNotApply} count={of.doesNotApplyCount}>
        <Exclusions count={of.doesNotApplyCount} profile={profile} />
      </Section>
    </>
  );
}

/** How many texts stand in each part, with the way there. */
function Counts({ of, pending }: { readonly of: PlantResultsProps['of']; readonly pending: number }): JSX.Element {
  const { address, messages } = useReading();
  const parts = [
    ['applies', of.appliesCount],
    ['needsFact', pending],
    ['doesNotApply', of.doesNotApplyCount],
  ] as const;
  return (
    <div role="status">
      <ul class="counts">
        {parts.map(([part, count]) => (
          <li key={part} class={`count-${part}`}>
            <a href={`#${ANCHORS[part]}`}>{messages.plant.counts[part](count, numberWords(count, address.language))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ANCHORS = { applies: 'applies', needsFact: 'missing', doesNotApply: 'does-not-apply' } as const;
