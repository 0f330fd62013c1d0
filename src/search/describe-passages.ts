import type { DescribePassages } from '../domain/ports/query-reading.js';
import { FACETS } from '../domain/ports/search-index.js';
import { buildFacetTables } from './image/facet-table.js';
import { textsOf } from './image/passage-texts.js';
import { collectPassages } from './image/passages.js';

/** What an index outside this room keeps of each passage besides its own words. */
export const describePassages: DescribePassages = (graph) => {
  const library = collectPassages(graph);
  const tables = buildFacetTables(library);
  return library.passages.map((passage, index) => ({
    node: passage.node,
    names: textsOf(passage)
      .filter(({ rule }) => rule === 'link')
      .map(({ text }) => text)
      .join('; '),
    facets: FACETS.flatMap((facet) => {
      const { values, starts, codes, ofPassages } = tables[facet];
      const member = ofPassages ? index : passage.instrument;
      return [...codes.subarray(starts[member], starts[member + 1])].map(
        (code) => [facet, values[code] ?? ''] as const,
      );
    }),
  }));
};
