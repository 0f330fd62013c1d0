import type { JSX } from 'preact';
import { useReading } from '../reading.js';

/** The doubts of a record, kept in sight. They are written in English. */
export function Doubts({ of }: { readonly of: readonly string[] }): JSX.Element | null {
  const { messages } = useReading();
  if (of.length === 0) return null;
  return (
    <div class="doubts" role="note">
      <p>
        <strong>{messages.doubts}.</strong> {messages.doubtsHelp}
      </p>
      <ul lang="en">
        {of.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </div>
  );
}
