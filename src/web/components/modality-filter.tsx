import type { JSX } from 'preact';
import { useReading } from '../reading.js';
import type { ModalityCount } from '../words/count-modalities.js';
import { wordIn } from '../words/to-word.js';

interface ModalityFilterProps {
  readonly counts: readonly ModalityCount[];
  /** The modality shown alone; null where all are shown. */
  readonly chosen: string | null;
  readonly choose: (modality: string | null) => void;
}

/** Lets a reader see the rules of one sort alone: the obligations, the sanctions. */
export function ModalityFilter({ counts, chosen, choose }: ModalityFilterProps): JSX.Element | null {
  const { messages } = useReading();
  if (counts.length < 2) return null;
  return (
    <div class="modalities" role="group" aria-label={messages.activity.modalities}>
      {counts.map(({ modality, count }) => (
        <button
          key={modality}
          type="button"
          aria-pressed={modality === chosen}
          onClick={() => {
            choose(modality === chosen ? null : modality);
          }}
        >
          {wordIn(messages.modalities, modality)} {count}
        </button>
      ))}
    </div>
  );
}
