import { FACETS, type Facet, type FacetCount, type SearchAnswer } from '../../../domain/ports/search-index.js';
import type { AnyNode } from '../../../domain/graph/node.js';
import { fromNodeRow, nodeRow } from '../node-record.js';
import type { Reader } from '../reader.js';
import { TEXT_INDEX } from './text-index.js';
import { readFacet, SEARCH_FACETS } from './marks.js';

/** What a search found besides its hits, and how it was asked. */
export interface Found {
  /** As the index reads it; null where the query asks for nothing. */
  readonly lucene: string | null;
  readonly total: number;
  readonly facets: SearchAnswer['facets'];
}

/** A hit as the index gives it. */
export interface IndexHit {
  readonly node: AnyNode;
  readonly score: number;
}

/** The hits of a stretch, best first, in one generation; null where that is no longer read. Totals and facets are taken from `asked` where it has them. */
export async function askIndex(
  reader: Reader,
  name: string,
  asked: Pick<Found, 'lucene'> & Partial<Found>,
  { start, first }: { readonly start: number; readonly first: number },
): Promise<(Found & { readonly hits: readonly IndexHit[] }) | null> {
  const { lucene, total, facets } = asked;
  if (lucene === null) return { lucene, total: 0, facets: countsOf([]), hits: [] };
  const isKnown = total !== undefined && facets !== undefined;
  return reader.ask((generation) => {
    if (generation.name !== name) return null;
    const read = (answer: unknown): Found & { readonly hits: readonly IndexHit[] } => {
      const [count, values, hits] = answer as readonly [number, readonly ValueCount[], readonly (readonly [unknown, number])[]]; // prettier-ignore
      return {
        lucene,
        total: isKnown ? total : count,
        facets: isKnown ? facets : countsOf(values),
        hits: hits.map(([record, score]) => ({ node: fromNodeRow(record), score })),
      };
    };
    const query = `+generation:${name}^0 ${lucene}`;
    return { text: isKnown ? PAGE : WHOLE, parameters: { query, start, first }, read };
  });
}

type ValueCount = readonly [facet: string, count: number];

/** The most frequent first, equal ones by value. */
const countsOf = (values: readonly ValueCount[]): SearchAnswer['facets'] => {
  const counts = new Map<Facet, FacetCount[]>(FACETS.map((facet) => [facet, []]));
  for (const [text, count] of values) {
    const [facet, value] = readFacet(text);
    counts.get(facet)?.push({ value, count });
  }
  for (const list of counts.values()) list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  // Every facet has its list.
  return Object.fromEntries(counts) as unknown as SearchAnswer['facets'];
};

const HITS = `CALL () {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query, {skip: toInteger($start), limit: toInteger($first)}) YIELD node, score
RETURN collect([${nodeRow('node')}, score]) AS hits
}`;

const PAGE = `${HITS}
WITH [0, [], hits] AS answer`;

const WHOLE = `CALL () {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node
RETURN count(node) AS total
}
CALL () {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node
UNWIND node.${SEARCH_FACETS} AS value
WITH value, count(*) AS hits
RETURN collect([value, hits]) AS values
}
${HITS}
WITH [total, values, hits] AS answer`;
