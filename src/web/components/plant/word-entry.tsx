import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useReading } from '../../reading.js';

interface WordEntryProps {
  readonly id: string;
  /** What the field is for. */
  readonly label: string;
  /** What may be chosen while one types. */
  readonly suggestions: readonly string[];
  readonly onAdd: (word: string) => void;
}

/** A field that adds a word to a list, with suggestions. */
export function WordEntry({ id, label, suggestions, onAdd }: WordEntryProps): JSX.Element {
  const { plant } = useReading().messages;
  const field = useRef<HTMLInputElement>(null);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const word = field.current?.value.trim() ?? '';
    if (field.current) field.current.value = '';
    field.current?.focus();
    if (word !== '') onAdd(word);
  };
  return (
    <form class="word-entry" onSubmit={add}>
      <label for={id} class="for-readers">
        {label}
      </label>
      <input id={id} ref={field} list={`${id}-list`} maxLength={120} autocomplete="off" />
      <datalist id={`${id}-list`}>
        {suggestions.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <button type="submit" class="quiet" aria-label={plant.addTo(label)}>
        {plant.add}
      </button>
    </form>
  );
}
