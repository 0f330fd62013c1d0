import type { JSX } from 'preact';
import { useReading } from '../../reading.js';
import { withFact } from '../../words/plant/edit-words.js';
import { groupFacts } from '../../words/plant/fact-groups.js';
import { FactField } from './fact-field.js';
import { Fold } from './fold.js';
import type { StepProps } from './plant-form.js';
import { Step } from './step.js';

/** Everything else that is known of the plant, by what it is about. */
export function FactsStep({ words, lists, open, onAnswer }: StepProps): JSX.Element {
  const { plant } = useReading().messages;
  const count = Object.keys(words.facts).length;
  return (
    <Step of="facts" answer={count === 0 ? null : plant.answered(count)} open={open}>
      {groupFacts(lists.facts).map(({ group, facts }) => {
        const answered = facts.filter(({ key }) => Object.hasOwn(words.facts, key)).length;
        return (
          <Fold
            key={group}
            summary={
              <>
                {plant.factGroups[group]}{' '}
                <span class="count">
                  {answered}/{facts.length}
                </span>
              </>
            }
          >
            {facts.map((record) => (
              <FactField
                key={record.key}
                of={record}
                id={`fact-${record.key}`}
                words={words.facts[record.key] ?? null}
                onAnswer={(values) => {
                  onAnswer(withFact(words, record.key, values));
                }}
              />
            ))}
          </Fold>
        );
      })}
    </Step>
  );
}
