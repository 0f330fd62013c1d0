import type { JSX } from 'preact';
import type { HitAnswer } from '../queries/search.js';
import { useReading } from '../reading.js';
import { groupMatches, type MatchGroup } from '../words/group-matches.js';
import { locatorWords } from '../words/locator-words.js';
import { wordIn } from '../words/to-word.js';

/** Why a hit is one: each word asked, the words found with the way to them, and where they stand. */
export function Why({ of }: { readonly of: HitAnswer['why'] }): JSX.Element | null {
  const { search } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <details class="why">
      <summary>{search.why}</summary>
      <ul>
        {groupMatches(of).map((group) => (
          <Match key={group.asked} of={group} />
        ))}
      </ul>
    </details>
  );
}

function Match({ of: { asked, found, fields } }: { readonly of: MatchGroup }): JSX.Element {
  const { search } = useReading().messages;
  return (
    <li>
      <b>{asked}</b>:{' '}
      {found.map(({ words, route }, index) => (
        <span key={words}>
          {index > 0 && ', '}
          {fields.includes('locator') ? locatorWords(words) : words}{' '}
          <span class="muted">({wordIn(search.routes, route)})</span>
        </span>
      ))}
      {' · '}
      {fields.map((field) => search.fields[field] ?? field).join(', ')}
    </li>
  );
}
