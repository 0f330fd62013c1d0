import type { JSX } from 'preact';
import type { ReadingAnswer } from '../../queries/applicability.js';
import { useReading } from '../../reading.js';

interface ReadingsProps {
  readonly of: readonly ReadingAnswer[];
  /** The names of nodes by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** How words of the profile that are no keys were understood. */
export function Readings({ of, names }: ReadingsProps): JSX.Element | null {
  const { plant } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <div class="read-as">
      <p>
        <strong>{plant.readAs}</strong>
      </p>
      <ul>
        {of.map(({ field, element, means }) => (
          <li key={`${field} ${element}`}>
            «{element}»: {means.map((key) => names.get(`${LABELS[field]}:${key}`) ?? key).join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LABELS = { jurisdiction: 'jurisdiction', activities: 'activity', processes: 'process' } as const;
