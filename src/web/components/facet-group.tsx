import type { JSX } from 'preact';
import type { Facet } from '../../domain/ports/search-index.js';
import type { SearchFilters } from '../address/route.js';
import type { FacetAnswer } from '../queries/search.js';
import { useReading } from '../reading.js';
import { VALUES_SHOWN } from '../words/facet-words.js';
import { toggleFilter } from '../words/toggle-filter.js';
import { To } from './to.js';

interface FacetGroupProps {
  readonly facet: Facet;
  readonly values: FacetAnswer['values'];
  readonly query: string;
  readonly filters: SearchFilters;
  readonly open: boolean;
  readonly nameOf: (value: string) => string;
}

/** The values of one facet: following one keeps only its hits, following a kept one lets all back in. */
export function FacetGroup({ facet, values, query, filters, nameOf, open }: FacetGroupProps): JSX.Element {
  const { messages } = useReading();
  const kept = filters[facet] ?? [];
  const gone = kept
    .filter((value) => values.every((other) => other.value !== value))
    .map((value) => ({ value, count: 0 }));
  return (
    <details class="facet" open={open}>
      <summary>
        <h3>{messages.facets[facet]}</h3>
      </summary>
      <ul>
        {[...gone, ...values.slice(0, VALUES_SHOWN)].map(({ value, count }) => (
          <li key={value} class={kept.includes(value) ? 'kept' : undefined}>
            <To address={{ route: { page: 'search', query, filters: toggleFilter(filters, facet, value) } }}>
              {kept.includes(value) && <span aria-hidden="true">✕ </span>}
              {nameOf(value)}
            </To>{' '}
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
