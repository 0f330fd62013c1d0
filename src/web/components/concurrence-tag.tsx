import type { JSX } from 'preact';
import { useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';

/** Whether the law foresaw that two authorities act, and how. */
export function ConcurrenceTag({ of }: { readonly of: string }): JSX.Element {
  const { overlaps: words } = useReading().messages;
  return <span class={of === 'UNPLANNED' ? 'tag unplanned' : 'tag by-design'}>{wordIn(words.concurrences, of)}</span>;
}
