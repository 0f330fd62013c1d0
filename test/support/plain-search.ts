import {
  type Facet,
  type FacetCount,
  FACETS,
  type SearchHit,
  type SearchIndex,
} from '../../src/domain/ports/search-index.js';
import { NormapaError } from '../../src/domain/errors.js';
import type { Graph } from '../../src/domain/graph/graph.js';

/** The plainest index there can be: a text is a hit where it holds the words asked, in the order of the graph. For tests of what stands in front of an index. */
export function createPlainSearch({ nodes }: Graph): SearchIndex {
  const passages = nodes.flatMap((node): readonly Omit<SearchHit, 'why' | 'score' | 'cursor'>[] => {
    if (node.label === 'Instrument') return [passage(node.properties.key, null, node.properties.titleEs)];
    if (node.label !== 'Provision') return [];
    const { instrument, locator, summaryEs, heading } = node.properties;
    return [passage(instrument, locator, summaryEs ?? heading)];
  });
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, FacetCount[]>;
  return {
    size: passages.length,
    search: ({ text, first, after }) => {
      const asked = text.toLowerCase();
      const found = passages.filter(({ snippet }) => snippet.text.toLowerCase().includes(asked));
      const start = after === null ? 0 : Number(after) + 1;
      if (Number.isNaN(start)) throw new NormapaError('cursor', 'The cursor is none', { found: after ?? '' });
      const hits = found.slice(start, start + first).map((hit, index) => ({
        ...hit,
        score: 1,
        why: [{ asked, found: asked, route: 'exact' as const, field: 'text' }],
        cursor: String(start + index),
      }));
      const kind = [{ value: 'law', count: found.length }];
      return {
        hits,
        total: found.length,
        hasNext: start + first < found.length,
        facets: { ...facets, kind },
        suggestion: null,
        notices: [],
      };
    },
  };
}

const passage = (
  instrument: SearchHit['instrument'],
  locator: SearchHit['locator'],
  text: string,
): Omit<SearchHit, 'why' | 'score' | 'cursor'> => ({
  instrument,
  locator,
  snippet: { text, language: 'es', highlights: [[0, 1]] },
});
