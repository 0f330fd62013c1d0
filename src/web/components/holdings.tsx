import type { JSX } from 'preact';
import type { HomeAnswer } from '../queries/home.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { wordIn } from '../words/to-word.js';
import { AsOfLine } from './as-of-line.js';
import { Fact } from './fact.js';
import { Figures } from './figures.js';
import { InstrumentLink } from './instrument-link.js';
import { Trust } from './trust.js';

/** What the map holds and how recent it is. */
export function Holdings({ of: { stats, newest } }: { readonly of: HomeAnswer }): JSX.Element {
  const { address, messages } = useReading();
  const { home } = messages;
  const [latest] = newest.nodes;
  return (
    <>
      <Figures of={stats} />
      <dl class="facts">
        {latest && (
          <Fact name={home.newest}>
            <InstrumentLink of={latest} />
            {latest.published !== null && <span class="muted"> · {dayWords(latest.published, address.language)}</span>}
          </Fact>
        )}
        <Fact name={home.trust}>
          <Trust of={stats.trust} />
        </Fact>
        <Fact name={home.byKind}>
          <ul class="inline">
            {stats.byKind.map(({ name, count }) => (
              <li key={name}>
                {wordIn(messages.kinds, name)} <span class="count">{count}</span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={home.digest}>
          <code>{stats.digest.slice(0, 16)}</code>
        </Fact>
      </dl>
      <AsOfLine day={stats.asOf} />
    </>
  );
}
