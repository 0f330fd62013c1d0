import type { JSX } from 'preact';
import { useReading } from '../../reading.js';
import { toggled, withList } from '../../words/plant/edit-words.js';
import { processNamed } from '../../words/plant/process-words.js';
import { Chips } from './chips.js';
import { Fold } from './fold.js';
import type { StepProps } from './plant-form.js';
import { Step } from './step.js';
import { Ticks } from './ticks.js';
import { WordEntry } from './word-entry.js';

/** What happens on the floor: ticked from the list, or in words of one's own. */
export function ProcessesStep({ words, lists, open, onAnswer }: StepProps): JSX.Element {
  const { plant } = useReading().messages;
  const said = words.processes ?? [];
  const nameOf = (word: string): string => processNamed(lists.processes, word)?.name ?? word;
  const toggle = (word: string): void => {
    onAnswer(withList(words, 'processes', toggled(words.processes, word)));
  };
  return (
    <Step
      of="processes"
      answer={words.processes && (said.length === 0 ? plant.none : said.map(nameOf).join(', '))}
      open={open}
    >
      <Chips words={said} nameOf={nameOf} onRemove={toggle} />
      <WordEntry
        id="process-entry"
        label={plant.steps.processes}
        suggestions={lists.processes.map(({ name }) => name)}
        onAdd={(entered) => {
          const word = processNamed(lists.processes, entered)?.key ?? entered;
          if (!said.includes(word)) toggle(word);
        }}
      />
      <Fold summary={plant.all}>
        <Ticks choices={lists.processes} ticked={said} onToggle={toggle} />
      </Fold>
    </Step>
  );
}
