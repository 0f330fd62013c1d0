import type { JSX } from 'preact';
import { useReading } from '../../reading.js';
import { toggled, withList } from '../../words/plant/edit-words.js';
import { Chips } from './chips.js';
import type { StepProps } from './plant-form.js';
import { Step } from './step.js';
import { Ticks } from './ticks.js';
import { WordEntry } from './word-entry.js';

/** What is made or sold, by headings of the tariff; those of the activities ticked are offered. */
export function ProductsStep({ words, lists, open, onAnswer }: StepProps): JSX.Element {
  const { plant } = useReading().messages;
  const said = words.products ?? [];
  const ticked = lists.activities.filter(({ key }) => words.activities?.includes(key) ?? false);
  const offered = [...new Set(ticked.flatMap(({ hs }) => hs))].sort();
  const toggle = (word: string): void => {
    onAnswer(withList(words, 'products', toggled(words.products, word)));
  };
  return (
    <Step of="products" answer={words.products && (said.length === 0 ? plant.none : said.join(', '))} open={open}>
      <Chips words={said.filter((word) => !offered.includes(word))} onRemove={toggle} />
      {offered.length > 0 && (
        <>
          <p class="hint">{plant.ofActivities}</p>
          <Ticks choices={offered.map((key) => ({ key, name: key }))} ticked={said} onToggle={toggle} />
        </>
      )}
      <WordEntry
        id="product-entry"
        label={plant.steps.products}
        suggestions={[]}
        onAdd={(word) => {
          if (!said.includes(word)) toggle(word);
        }}
      />
    </Step>
  );
}
