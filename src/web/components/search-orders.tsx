import type { JSX } from 'preact';
import { SEARCH_SORTS } from '../../domain/ports/search-index.js';
import type { RouteOf } from '../address/route.js';
import { useReading } from '../reading.js';
import { To } from './to.js';

/** The orders in which hits can be read. */
export function SearchOrders({ route }: { readonly route: RouteOf<'search'> }): JSX.Element {
  const { completions: words } = useReading().messages;
  const { sort = 'relevance', query, filters } = route;
  return (
    <nav class="orders" aria-label={words.order}>
      <span class="muted">{words.order}:</span>
      {SEARCH_SORTS.map((order) => (
        <To
          key={order}
          current={order === sort}
          address={{ route: { page: 'search', query, filters, ...(order === 'relevance' ? {} : { sort: order }) } }}
        >
          {words.orders[order]}
        </To>
      ))}
    </nav>
  );
}
