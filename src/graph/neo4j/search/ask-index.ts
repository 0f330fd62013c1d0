import type { NotedPassage, PassageNode } from '../../../domain/ports/query-reading.js';
import {
  FACETS,
  type Facet,
  type FacetCount,
  type SearchAnswer,
  type SearchSort,
} from '../../../domain/ports/search-index.js';
import { fromNodeRow, nodeRow } from '../node-record.js';
import type { Reader } from '../reader.js';
import { clauseOfGeneration, TEXT_INDEX } from './text-index.js';
import { placeIn, readFacet, readLinks, SEARCH_FACETS, SEARCH_LINKS } from './marks.js';

/** What a search found besides its hits, and how it was asked. */
export interface Found {
  /** As the index reads it; null where the query asks for nothing. */
  readonly lucene: string | null;
  readonly total: number;
  readonly facets: SearchAnswer['facets'];
}

/** A hit as the index gives it. */
export interface IndexHit extends NotedPassage {
  readonly score: number;
}

/** Which hits are wanted: `first` of them from the one at `start` (from 0) on. */
export interface Stretch {
  readonly start: number;
  readonly first: number;
  readonly sort: SearchSort;
}

/** The hits of a stretch in one generation; null where that is no longer read. Totals and facets are taken from `asked` where it has them. */
export async function askIndex(
  reader: Reader,
  name: string,
  asked: Pick<Found, 'lucene'> & Partial<Found>,
  { start, first, sort }: Stretch,
): Promise<(Found & { readonly hits: readonly IndexHit[] }) | null> {
  const { lucene, total, facets } = asked;
  if (lucene === null) return { lucene, total: 0, facets: countsOf([]), hits: [] };
  const isKnown = total !== undefined && facets !== undefined;
  return reader.ask((generation) => {
    if (generation.name !== name) return null;
    const read = (answer: readonly unknown[]): Found & { readonly hits: readonly IndexHit[] } => {
      const [count, values, ...hits] = answer as readonly [number, readonly ValueCount[], ...(readonly [unknown, number, string | null])[]]; // prettier-ignore
      return {
        lucene,
        total: isKnown ? total : count,
        facets: isKnown ? facets : countsOf(values),
        // Only instruments and provisions are indexed.
        hits: hits.map(([row, score, links]) => ({
          node: fromNodeRow(row) as PassageNode,
          links: readLinks(links),
          score,
        })),
      };
    };
    const query = `${clauseOfGeneration(name)} ${lucene}`;
    return { text: isKnown ? pageOf(sort) : wholeOf(sort), parameters: { query, start, first }, read };
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

/** By score the index gives a stretch by itself, however deep, equal ones in the order of their text; by another sort all hits are looked at. */
const hitsOf = (sort: SearchSort): string => {
  const byScore = sort === 'relevance';
  const options = byScore ? `, {skip: ${SKIP}, limit: ${LIMIT}}` : '';
  const order = byScore
    ? `score DESC, ${placeIn('title')}`
    : `${placeIn(sort)}, node.place SKIP ${SKIP} LIMIT ${LIMIT}`;
  return `CALL () {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query${options}) YIELD node, score
WITH node, score ORDER BY ${order}
RETURN collect([${nodeRow('node')}, score, node.${SEARCH_LINKS}]) AS hits
}`;
};

const SKIP = 'toInteger($start)';
const LIMIT = 'toInteger($first)';

const pageOf = (sort: SearchSort): string => `${hitsOf(sort)}
WITH [0, []] + hits AS answer`;

const wholeOf = (sort: SearchSort): string => `CALL () {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node
RETURN count(node) AS total
}
CALL () {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node
UNWIND node.${SEARCH_FACETS} AS value
WITH value, count(*) AS hits
RETURN collect([value, hits]) AS values
}
${hitsOf(sort)}
WITH [total, values] + hits AS answer`;
