import type { JSX } from 'preact';
import type { HomeAnswer } from '../queries/home.js';
import { useReading } from '../reading.js';
import { numberWords } from '../words/day-words.js';

/** How large the map is. */
export function Figures({ of }: { readonly of: HomeAnswer['stats'] }): JSX.Element {
  const { address, messages } = useReading();
  const { home } = messages;
  const links = of.edges.reduce((sum, { count }) => sum + count, 0);
  const authorities = of.nodes.find(({ name }) => name === 'Authority')?.count ?? 0;
  const figures: readonly (readonly [number, string])[] = [
    [of.instruments, home.instruments],
    [of.provisions, home.provisions],
    [links, home.links],
    [authorities, home.authorities],
  ];
  return (
    <ul class="figures">
      {figures.map(([count, name]) => (
        <li key={name}>
          <strong>{numberWords(count, address.language)}</strong> {name}
        </li>
      ))}
    </ul>
  );
}
