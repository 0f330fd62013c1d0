import type { JSX } from 'preact';
import type { HitAnswer } from '../queries/search.js';
import { useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';

/** Why a hit is one: each word asked, the word found, and the way from one to the other. */
export function Why({ of }: { readonly of: HitAnswer['why'] }): JSX.Element | null {
  const { search } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <details class="why">
      <summary>{search.why}</summary>
      <ul>
        {of.map(({ asked, found, route, field }, index) => (
          <li key={index}>
            <b>{asked}</b>
            {asked !== found && ` → ${found}`}{' '}
            <span class="muted">
              ({wordIn(search.routes, route)}, {search.fields[field] ?? field})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
