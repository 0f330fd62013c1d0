import type { JSX } from 'preact';
import { webAddress } from '../../domain/web-address.js';
import { useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';

interface RecordSourcesProps {
  readonly of: readonly string[];
  readonly confidence?: string | null;
  readonly review?: { readonly state: string; readonly note: string | null };
}

/** Where a record was read, how far it is to be trusted, and whether a second person has read it. */
export function RecordSources({ of, confidence = null, review }: RecordSourcesProps): JSX.Element | null {
  const { messages } = useReading();
  if (of.length === 0) return null;
  return (
    <details class="sources">
      <summary>{messages.instrument.sources}</summary>
      <ul>
        {of.map((source) => (
          <li key={source}>
            {webAddress(source) !== null ? (
              <a href={source} rel="noopener noreferrer external">
                {source}
              </a>
            ) : (
              source
            )}
          </li>
        ))}
      </ul>
      {confidence !== null && (
        <p>
          {messages.instrument.confidence}: {wordIn(messages.confidences, confidence)}
        </p>
      )}
      {review && (
        <p>
          {wordIn(messages.instrument.review, review.state)}
          {review.note !== null && <span lang="en"> ({review.note})</span>}
        </p>
      )}
    </details>
  );
}
