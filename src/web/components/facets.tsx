import type { JSX } from 'preact';
import { FACETS } from '../../domain/ports/search-index.js';
import { useNames } from '../api/use-names.js';
import type { SearchFilters } from '../address/route.js';
import type { FacetAnswer } from '../queries/search.js';
import { useReading } from '../reading.js';
import { facetIds, facetValueWords } from '../words/facet-words.js';
import { toWord } from '../words/to-word.js';
import { FacetGroup } from './facet-group.js';
import { To } from './to.js';

interface FacetsProps {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly facets: readonly FacetAnswer[];
}

/** Whether the facets stand beside the hits. Where they stand above them they begin folded. */
const isWide = (): boolean => matchMedia('(min-width: 60rem)').matches;

/** The ways to narrow a search, each value with its number of hits. */
export function Facets({ query, filters, facets }: FacetsProps): JSX.Element {
  const { apiLanguage, messages } = useReading();
  const names = useNames(facetIds(facets), apiLanguage);
  const narrowed = Object.keys(filters).length > 0;
  return (
    <aside class="facets" aria-label={messages.search.narrow}>
      <details open={isWide() || narrowed}>
        <summary>
          <h2>{messages.search.narrow}</h2>
        </summary>
        {narrowed && (
          <p>
            <To address={{ route: { page: 'search', query, filters: {} } }}>{messages.search.clear}</To>
          </p>
        )}
        {FACETS.map((facet) => {
          const values = facets.find((group) => toWord(group.facet) === facet)?.values ?? [];
          const kept = filters[facet] ?? [];
          if (values.length === 0 && kept.length === 0) return null;
          const nameOf = (value: string): string => facetValueWords(facet, value, { messages, names });
          const open = kept.length > 0 || facet === 'kind' || facet === 'status';
          return <FacetGroup key={facet} {...{ facet, values, query, filters, nameOf, open }} />;
        })}
      </details>
    </aside>
  );
}
