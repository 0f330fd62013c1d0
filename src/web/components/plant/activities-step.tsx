import type { JSX } from 'preact';
import { useReading } from '../../reading.js';
import { toggled, withList } from '../../words/plant/edit-words.js';
import { wordIn } from '../../words/to-word.js';
import { Chips } from './chips.js';
import { Fold } from './fold.js';
import type { StepProps } from './plant-form.js';
import { Step } from './step.js';
import { Ticks } from './ticks.js';

/** What is done at the plant, by the stages of the value chain. Words of the address that are no keys (aliases, codes of SCIAN) are kept apart. */
export function ActivitiesStep({ words, lists, open, onAnswer }: StepProps): JSX.Element {
  const { messages } = useReading();
  const said = words.activities ?? [];
  const nameOf = (key: string): string => lists.activities.find((activity) => activity.key === key)?.name ?? key;
  const stages = [...new Set(lists.activities.map(({ stage }) => stage))].sort(byChain(Object.keys(messages.stages)));
  const toggle = (key: string): void => {
    onAnswer(withList(words, 'activities', toggled(words.activities, key)));
  };
  return (
    <Step
      of="activities"
      answer={words.activities && (said.length === 0 ? messages.plant.none : said.map(nameOf).join(', '))}
      open={open}
    >
      <Chips words={said.filter((key) => nameOf(key) === key)} onRemove={toggle} />
      {stages.map((stage) => {
        const members = lists.activities.filter((activity) => activity.stage === stage);
        const count = members.filter(({ key }) => said.includes(key)).length;
        return (
          <Fold
            key={stage}
            open={count > 0}
            summary={
              <>
                {wordIn(messages.stages, stage)} {count > 0 && <span class="count">{count}</span>}
              </>
            }
          >
            <Ticks choices={members} ticked={said} onToggle={toggle} />
          </Fold>
        );
      })}
    </Step>
  );
}

/** Stages as the table of their names orders them, from the mine on; those that it does not know come last. */
const byChain =
  (chain: readonly string[]) =>
  (a: string, b: string): number =>
    placeIn(chain, a) - placeIn(chain, b);

const placeIn = (chain: readonly string[], stage: string): number => {
  const place = chain.indexOf(stage);
  return place === -1 ? chain.length : place;
};
