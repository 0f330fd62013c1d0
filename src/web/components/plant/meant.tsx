import type { JSX } from 'preact';
import { useReading } from '../../reading.js';

interface MeantProps {
  readonly words: readonly string[];
  /** Null where the word is to be taken out. */
  readonly onChoose: (meant: string | null) => void;
}

/** Offers what may have been meant, and to leave the word out. */
export function Meant({ words, onChoose }: MeantProps): JSX.Element {
  const { plant } = useReading().messages;
  return (
    <p class="meant">
      {words.length > 0 && <span>{plant.meant}</span>}
      {words.map((word) => (
        <button
          key={word}
          type="button"
          class="quiet"
          onClick={() => {
            onChoose(word);
          }}
        >
          {word}
        </button>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          onChoose(null);
        }}
      >
        {plant.drop}
      </button>
    </p>
  );
}
