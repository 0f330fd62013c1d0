import type { JSX } from 'preact';
import { useReading } from '../reading.js';
import { To } from './to.js';

/** What is shown for a search without hits: how to search otherwise. */
export function NothingFound(): JSX.Element {
  const { search } = useReading().messages;
  return (
    <div class="notice">
      <p>
        <strong>{search.none}</strong>
      </p>
      <p>{search.noneHelp}</p>
      <p class="examples">
        {search.examples}:{' '}
        {search.exampleQueries.map((query) => (
          <To key={query} address={{ route: { page: 'search', query, filters: {} } }}>
            {query}
          </To>
        ))}
      </p>
    </div>
  );
}
