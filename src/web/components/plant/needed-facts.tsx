import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import type { TextAnswer } from '../../queries/applicability.js';
import { useReading } from '../../reading.js';
import { numberWords } from '../../words/day-words.js';
import { withFact } from '../../words/plant/edit-words.js';
import type { WaitingFact } from '../../words/plant/waiting-facts.js';
import { FactField } from './fact-field.js';
import { testWords } from './path-steps.js';
import { PlaceOf, TextLink } from './place-of.js';
import { StepLink } from './step-link.js';

interface NeededFactsProps {
  readonly of: readonly WaitingFact[];
  readonly lists: PlantLists;
  readonly words: ProfileWords;
  readonly texts: ReadonlyMap<string, TextAnswer>;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** Facts asked at once; the others, which fewer texts wait for, are asked on demand. */
const ASKED_FIRST = 4;

/** The facts still needed, each with the field to answer it in place. */
export function NeededFacts(props: NeededFactsProps): JSX.Element {
  const { plant } = useReading().messages;
  const { of } = props;
  const rest = of.slice(ASKED_FIRST);
  useFocusKept(of);
  if (of.length === 0) return <p class="none">{plant.missingNone}</p>;
  return (
    <>
      <p class="muted">{plant.missingHelp}</p>
      <FactList {...props} of={of.slice(0, ASKED_FIRST)} />
      {rest.length > 0 && (
        <details class="more-facts">
          <summary>{plant.moreFacts(rest.length)}</summary>
          <FactList {...props} of={rest} />
        </details>
      )}
    </>
  );
}

/** A field that was answered goes away; who reads by keyboard then stands at the heading of what is still needed, not at the top of the page. */
const useFocusKept = (of: readonly WaitingFact[]): void => {
  const asked = of.map(({ fact }) => fact).join(' ');
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    const heading = document.getElementById('missing-title');
    if (!heading || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [asked]);
};

function FactList({ of, lists, words, texts, onAnswer }: NeededFactsProps): JSX.Element {
  return (
    <ul class="needed-facts">
      {of.map((waiting) => {
        const record = lists.facts.find(({ key }) => key === waiting.fact);
        return (
          <li key={waiting.fact}>
            {record ? (
              <FactField
                of={record}
                id={`needed-${record.key}`}
                words={words.facts[record.key] ?? null}
                onAnswer={(values) => {
                  onAnswer(withFact(words, record.key, values));
                }}
              />
            ) : (
              <StepLink fact={waiting.fact} />
            )}
            <Waiting of={waiting} texts={texts} />
          </li>
        );
      })}
    </ul>
  );
}

function Waiting({ of, texts }: { readonly of: WaitingFact } & Pick<NeededFactsProps, 'texts'>): JSX.Element {
  const { address, messages } = useReading();
  const { plant } = messages;
  const { pending, more } = of;
  return (
    <details class="waiting">
      <summary>
        {[
          pending.length > 0 ? plant.waiting(pending.length, numberWords(pending.length, address.language)) : '',
          more.length > 0 ? plant.moreRules(more.length) : '',
        ]
          .filter((words) => words !== '')
          .join('; ')}
      </summary>
      <ul class="plain">
        {pending.map(({ key, provision, condition }) => (
          <li key={`${key} ${provision}`}>
            <PlaceOf id={provision} texts={texts} />
            {condition !== null && <span class="muted">: {testWords(condition, messages)}</span>}
          </li>
        ))}
        {more.map((key) => (
          <li key={key}>
            <TextLink of={key} texts={texts} />
          </li>
        ))}
      </ul>
    </details>
  );
}
