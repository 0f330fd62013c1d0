import type { JSX } from 'preact';
import { useReading } from '../reading.js';
import { ShareBar } from './share-bar.js';

interface ScorePartsProps {
  readonly parts: Readonly<Record<string, number>>;
  /** What each part is called, in the order in which they are told. */
  readonly names: Readonly<Record<string, string>>;
  readonly caption: string;
}

/** What a score or rank is a mean of, part by part. */
export function ScoreParts({ parts, names, caption }: ScorePartsProps): JSX.Element {
  const { overlaps: words } = useReading().messages;
  return (
    <table class="score-parts">
      <caption class="for-readers">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(names).map(([part, name]) => (
          <tr key={part}>
            <th scope="row">{name}</th>
            <td>
              <ShareBar of={parts[part] ?? 0} /> {(parts[part] ?? 0).toFixed(2)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
