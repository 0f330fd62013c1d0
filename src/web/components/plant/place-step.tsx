import type { JSX } from 'preact';
import type { PlaceChoice } from '../../queries/plant-form.js';
import { useReading } from '../../reading.js';
import { Chips } from './chips.js';
import type { StepProps } from './plant-form.js';
import { Step } from './step.js';

/** Where the plant stands: one place as a rule, more where the address says so. */
export function PlaceStep({ words, lists, open, onAnswer }: StepProps): JSX.Element {
  const { plant } = useReading().messages;
  const nameOf = (key: string): string => lists.places.find((place) => place.key === key)?.name ?? key;
  const [first = '', ...others] = words.jurisdictions;
  const answer = words.jurisdictions.length === 0 ? null : words.jurisdictions.map(nameOf).join(', ');
  return (
    <Step of="place" answer={answer} open={open}>
      <select
        aria-label={plant.questions.place}
        value={first}
        onChange={({ currentTarget: { value } }) => {
          onAnswer({ ...words, jurisdictions: value === '' ? others : [value, ...others] });
        }}
      >
        <option value="">{plant.choosePlace}</option>
        {placesOf(lists.places, first).map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <Chips
        words={others}
        nameOf={nameOf}
        onRemove={(gone) => {
          onAnswer({ ...words, jurisdictions: words.jurisdictions.filter((word) => word !== gone) });
        }}
      />
    </Step>
  );
}

/** The states, by name, and the whole country; a place that is none of them stays on the list once it is chosen. */
const placesOf = (places: readonly PlaceChoice[], chosen: string): readonly { key: string; name: string }[] => {
  const shown = places.filter(({ key, kind }) => kind === 'state' || key === 'MX' || key === chosen);
  const states = shown.toSorted(
    (a, b) => Number(a.kind !== 'state') - Number(b.kind !== 'state') || a.name.localeCompare(b.name, 'es'),
  );
  return chosen === '' || states.some(({ key }) => key === chosen)
    ? states
    : [{ key: chosen, name: chosen }, ...states];
};
