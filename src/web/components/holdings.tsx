import type { JSX } from 'preact';
import type { HomeAnswer } from '../queries/home.js';
import { useReading } from '../reading.js';
import { dayWords, numberWords } from '../words/day-words.js';
import { wordIn } from '../words/to-word.js';
import { AsOfLine } from './as-of-line.js';
import { Fact } from './fact.js';
import { InstrumentLink } from './instrument-link.js';
import { To } from './to.js';

/** What the map holds and how recent it is. */
export function Holdings({ of: { stats, newest } }: { readonly of: HomeAnswer }): JSX.Element {
  const { address, messages } = useReading();
  const { home } = messages;
  const links = stats.edges.reduce((sum, { count }) => sum + count, 0);
  const authorities = stats.nodes.find(({ name }) => name === 'Authority')?.count ?? 0;
  const figures: readonly (readonly [number, string])[] = [
    [stats.instruments, home.instruments],
    [stats.provisions, home.provisions],
    [links, home.links],
    [authorities, home.authorities],
  ];
  const [latest] = newest.nodes;
  return (
    <>
      <ul class="figures">
        {figures.map(([count, name]) => (
          <li key={name}>
            <strong>{numberWords(count, address.language)}</strong> {name}
          </li>
        ))}
      </ul>
      <dl class="facts">
        {latest && (
          <Fact name={home.newest}>
            <InstrumentLink of={latest} />
            {latest.published !== null && <span class="muted"> · {dayWords(latest.published, address.language)}</span>}
          </Fact>
        )}
        <Fact name={home.byKind}>
          <ul class="inline">
            {stats.byKind.map(({ name, count }) => (
              <li key={name}>
                <To address={{ route: { page: 'collection', of: 'i' } }}>{wordIn(messages.kinds, name)}</To> {count}
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
