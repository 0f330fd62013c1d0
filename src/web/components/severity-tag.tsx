import type { JSX } from 'preact';
import { useReading } from '../reading.js';
import { toWord, wordIn } from '../words/to-word.js';

/** The grade of a signal, told by word and by the number of its marks. */
export function SeverityTag({ of }: { readonly of: string }): JSX.Element {
  const { docket: words } = useReading().messages;
  return (
    <span class={`tag severity-${toWord(of)}`}>
      <span class="for-readers">{words.severity}: </span>
      {wordIn(words.severities, of)}
    </span>
  );
}
