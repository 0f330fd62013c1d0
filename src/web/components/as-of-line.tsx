import type { JSX } from 'preact';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';

/** Says for which day an answer holds. */
export function AsOfLine({ day }: { readonly day: string }): JSX.Element {
  const { address, messages } = useReading();
  return (
    <p class="as-of">
      <time dateTime={day}>{messages.day.answer(dayWords(day, address.language))}</time>
    </p>
  );
}
