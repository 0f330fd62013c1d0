import { FACETS, type Facet, type FacetCount } from '../../domain/ports/search-index.js';
import type { FacetTable, FacetTables } from '../image/facet-table.js';

/** How many hits have each value, the most frequent first, equal ones by value. `hits` are passages; `instrumentOf` gives the instrument of each. */
export function countFacets(
  tables: FacetTables,
  hits: Uint32Array,
  instrumentOf: Uint32Array,
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const instrumentHits = countInstruments(hits, instrumentOf);
  const counts = FACETS.map((facet) => {
    const table = tables[facet];
    return [facet, listCounts(table, table.ofPassages ? countOf(table, hits) : weigh(table, instrumentHits))] as const;
  });
  // Every facet has been counted.
  return Object.fromEntries(counts) as Record<Facet, readonly FacetCount[]>;
}

const countInstruments = (hits: Uint32Array, instrumentOf: Uint32Array): Uint32Array => {
  const counts = new Uint32Array((instrumentOf.at(-1) ?? -1) + 1);
  for (const hit of hits) {
    const instrument = instrumentOf[hit] ?? 0;
    counts[instrument] = (counts[instrument] ?? 0) + 1;
  }
  return counts;
};

const countOf = ({ values, starts, codes }: FacetTable, hits: Uint32Array): Uint32Array => {
  const counts = new Uint32Array(values.length);
  for (const hit of hits) {
    const end = starts[hit + 1] ?? 0;
    for (let at = starts[hit] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
};

/** What all passages of an instrument share is counted once for all its hits. */
const weigh = ({ values, starts, codes }: FacetTable, instrumentHits: Uint32Array): Uint32Array => {
  const counts = new Uint32Array(values.length);
  for (const [instrument, hits] of instrumentHits.entries()) {
    if (hits === 0) continue;
    for (const code of codes.subarray(starts[instrument], starts[instrument + 1]))
      counts[code] = (counts[code] ?? 0) + hits;
  }
  return counts;
};

const listCounts = ({ values }: FacetTable, counts: Uint32Array): readonly FacetCount[] =>
  values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
