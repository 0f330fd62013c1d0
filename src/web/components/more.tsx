import type { JSX } from 'preact';
import type { Pages } from '../api/use-pages.js';
import { useReading } from '../reading.js';
import { numberWords } from '../words/day-words.js';

/** Says how much of a list is shown and brings the next page; nothing where all of it is. */
export function More<T, M>({ pages }: { readonly pages: Pages<T, M> }): JSX.Element | null {
  const { address, messages } = useReading();
  const shown = pages.members.length;
  if (shown >= pages.total) return null;
  const [some, all] = [shown, pages.total].map((value) => numberWords(value, address.language));
  return (
    <p class="more">
      <button type="button" disabled={pages.more === null} onClick={pages.more ?? undefined}>
        {messages.state.more}
      </button>
      <span role="status">{messages.state.shown(some ?? '', all ?? '')}</span>
    </p>
  );
}
