import type { JSX } from 'preact';
import type { PositionAnswer } from '../queries/docket.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { wordIn } from '../words/to-word.js';

/** What was said of a signal at a forum, in the words of who said it; nothing where nobody did. */
export function Positions({ of }: { readonly of: readonly PositionAnswer[] }): JSX.Element | null {
  const { address, messages } = useReading();
  const words = messages.docket;
  if (of.length === 0) return null;
  return (
    <div class="positions">
      <p class="muted">{words.positions}</p>
      <ul class="plain">
        {of.map(({ who, stance, words: said, day }, index) => (
          <li key={index}>
            <strong>{who}</strong> <span class="tag">{wordIn(words.stances, stance)}</span> <q>{said}</q>{' '}
            <span class="muted">{dayWords(day, address.language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
