import type { JSX } from 'preact';
import { useAnswer } from '../../api/use-answer.js';
import { useTexts } from '../../api/use-texts.js';
import { EXCLUSIONS_QUERY, type ExcludedAnswer, type ExclusionsAnswer } from '../../queries/applicability.js';
import { useQuestion, useReading } from '../../reading.js';
import { numberWords } from '../../words/day-words.js';
import { toWord } from '../../words/to-word.js';
import { Evidence } from '../evidence.js';
import { Loaded } from '../loaded.js';
import { OnDemand } from '../on-demand.js';
import { testWords } from './path-steps.js';
import { PlaceOf, TextLink } from './place-of.js';

interface ExclusionsProps {
  readonly count: number;
  /** The profile as the API takes it. */
  readonly profile: object;
}

/** The texts that do not apply, asked for when they are unfolded: each says why. */
export function Exclusions({ count, profile }: ExclusionsProps): JSX.Element {
  const { address, messages } = useReading();
  return (
    <OnDemand
      class="exclusions"
      summary={messages.plant.counts.doesNotApply(count, numberWords(count, address.language))}
    >
      {() => <Excluded count={count} profile={profile} />}
    </OnDemand>
  );
}

function Excluded({ count, profile }: ExclusionsProps): JSX.Element {
  const { plant } = useReading().messages;
  const question = useQuestion();
  const answer = useAnswer<ExclusionsAnswer>(EXCLUSIONS_QUERY, { profile, ...question });
  const all = answer.state === 'ready' ? Object.values(answer.data.applicability).flat() : [];
  const texts = useTexts(
    all.map(({ key }) => key),
    question,
  );
  const reasons = [...new Set(all.map(({ why }) => why))].map((why) => ({
    why,
    own: all.filter((one) => one.why === why),
  }));
  reasons.sort((a, b) => a.own.length - b.own.length);
  return (
    <Loaded answer={answer}>
      {() => (
        <>
          <p class="muted">{plant.doesNotApplyHelp}</p>
          {reasons.map(({ why, own }) => (
            <details key={why} class="exclusion-group">
              <summary>
                <h3>{plant.exclusions[toWord(why)] ?? why}</h3> <span class="count">{own.length}</span>
              </summary>
              <ul class="links">
                {own.map((one) => (
                  <ExcludedText key={one.key} of={one} texts={texts} />
                ))}
              </ul>
            </details>
          ))}
          {count > all.length && <p class="muted">{plant.left(count - all.length)}</p>}
        </>
      )}
    </Loaded>
  );
}

function ExcludedText({
  of,
  texts,
}: {
  readonly of: ExcludedAnswer;
  readonly texts: ReturnType<typeof useTexts>;
}): JSX.Element {
  const { messages } = useReading();
  return (
    <li>
      <span>
        <TextLink of={of.key} texts={texts} />
        <span class="note">
          {of.condition === null ? of.detail : testWords(of.condition, messages)}
          {of.provision !== null && (
            <>
              {' · '}
              <PlaceOf id={of.provision} texts={texts} inside />
            </>
          )}
        </span>
      </span>
      {of.evidence && <Evidence of={of.evidence} />}
    </li>
  );
}
