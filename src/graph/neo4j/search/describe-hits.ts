import type { MeantQuery, QueryReading } from '../../../domain/ports/query-reading.js';
import type { SearchHit } from '../../../domain/ports/search-index.js';
import type { IndexHit } from './ask-index.js';

/** The hits of a page as they are shown: what each is, why it was found, and the stretch that shows it best. */
export function describeHits(
  reading: QueryReading,
  meant: MeantQuery,
  hits: readonly IndexHit[],
): readonly Omit<SearchHit, 'cursor'>[] {
  const told = reading.explain(meant, hits);
  return hits.map(({ node, score }, index) => {
    const { why = [], snippet = NO_SNIPPET } = told[index] ?? {};
    const isPart = node.label === 'Provision';
    const instrument = isPart ? node.properties.instrument : node.properties.key;
    return { instrument, locator: isPart ? node.properties.locator : null, score, why, snippet };
  });
}

const NO_SNIPPET: SearchHit['snippet'] = { text: '', language: 'es', highlights: [] };
