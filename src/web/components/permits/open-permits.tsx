import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import type { PermitAnswer } from '../../queries/permits.js';
import { useReading } from '../../reading.js';
import { withFact } from '../../words/plant/edit-words.js';
import { FactField } from '../plant/fact-field.js';
import { StepLink } from '../plant/step-link.js';

interface OpenPermitsProps {
  readonly of: readonly PermitAnswer[];
  readonly words: ProfileWords;
  readonly lists: PlantLists;
  readonly onAnswer: (words: ProfileWords) => void;
}

/** Procedures that hang on a fact, by the fact, which can be answered in place. */
export function OpenPermits({ of, words, lists, onAnswer }: OpenPermitsProps): JSX.Element {
  const { plant } = useReading().messages;
  const facts = [...new Set(of.flatMap(({ facts: names }) => names))];
  return (
    <>
      <p class="muted">{plant.missingHelp}</p>
      <ul class="needed-facts">
        {facts.map((fact) => {
          const record = lists.facts.find(({ key }) => key === fact);
          const waiting = of.filter(({ facts: names }) => names.includes(fact));
          return (
            <li key={fact}>
              {record ? (
                <FactField
                  of={record}
                  id={`needed-${fact}`}
                  words={words.facts[fact] ?? null}
                  onAnswer={(values) => {
                    onAnswer(withFact(words, fact, values));
                  }}
                />
              ) : (
                <StepLink fact={fact} words={words} />
              )}
              <p class="note">{waiting.map(({ name }) => name).join('; ')}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
