import type { JSX } from 'preact';
import { useReading } from '../../reading.js';

interface ChipsProps {
  readonly words: readonly string[];
  readonly nameOf?: (word: string) => string;
  readonly onRemove: (word: string) => void;
}

/** Words that were answered, each with a button that takes it out. */
export function Chips({ words, nameOf = (word) => word, onRemove }: ChipsProps): JSX.Element | null {
  const { plant } = useReading().messages;
  if (words.length === 0) return null;
  return (
    <ul class="chips">
      {words.map((word) => (
        <li key={word}>
          {nameOf(word)}
          <button
            type="button"
            class="bare"
            aria-label={plant.remove(nameOf(word))}
            onClick={() => {
              onRemove(word);
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
