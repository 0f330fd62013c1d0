import type { JSX } from 'preact';
import { COLLECTIONS } from '../address/route.js';
import { useReading } from '../reading.js';
import { To } from './to.js';

/** The ways to everything of one sort. */
export function Collections(): JSX.Element {
  const { address, messages } = useReading();
  const { route } = address;
  return (
    <nav class="collections" aria-label={messages.theMap}>
      <ul>
        {COLLECTIONS.map((of) => (
          <li key={of}>
            <To
              address={{ route: { page: 'collection', of } }}
              current={route.page === 'collection' && route.of === of}
            >
              {messages.collections[of]}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}
