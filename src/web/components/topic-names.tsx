import type { JSX } from 'preact';
import type { Named } from '../queries/fragments.js';
import { Fact } from './fact.js';
import { To } from './to.js';

/** A row of topics; nothing where there are none. */
export function TopicNames({ name, of }: { readonly name: string; readonly of: readonly Named[] }): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="inline">
        {of.map((topic) => (
          <li key={topic.key}>
            <To address={{ route: { page: 'topic', key: topic.key } }}>{topic.name}</To>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
