import type { SearchSort } from '../../domain/ports/search-index.js';
import type { Library } from '../image/passages.js';
import type { Query } from '../query/query.js';
import { rankHits } from './rank-hits.js';
import { REFINED_HITS } from './ranking.js';
import { refineOrder, type RankedHit, type RefineSources } from './refine-order.js';
import type { Scores } from './score-passages.js';
import type { Selection } from './select-hits.js';
import { placesBy, type PlaceSort } from './sort-places.js';

/** What a search found, and how it is wanted. */
export interface Ordering {
  readonly query: Query;
  readonly scores: Scores;
  readonly selection: Selection;
  readonly sort: SearchSort;
  /** How many of the first are wanted. */
  readonly end: number;
}

/** The hits of a search up to the end of a page. */
export type OrderHits = (ordering: Ordering) => readonly RankedHit[];

/** Makes what puts hits in order. The places of each sort are worked out when it is first asked for. */
export function createOrder(library: Library, sources: RefineSources): OrderHits {
  const known = new Map<PlaceSort, Uint32Array>();
  return (ordering) => {
    const { sort } = ordering;
    if (sort === 'relevance') return byRelevance(ordering, sources);
    const places = known.get(sort) ?? placesBy(sort, library);
    known.set(sort, places);
    return byPlace(ordering, places);
  };
}

/** The same first ones are refined whatever the page, so that pages fit together. */
const byRelevance = ({ query, scores, selection, end }: Ordering, sources: RefineSources): readonly RankedHit[] => {
  const hits = rankHits(selection, Math.max(end, REFINED_HITS + 1)).map(hitOf(selection));
  const rest = hits.slice(REFINED_HITS);
  const least = rest[0]?.score ?? 0;
  const refined = refineOrder(hits.slice(0, REFINED_HITS), query, scores, sources, end);
  // They stand before all others, so none shows less than the first of those.
  const first = refined.map(({ passage, score }) => ({ passage, score: Math.max(score, least) }));
  return [...first, ...rest].slice(0, end);
};

const byPlace = ({ selection, end }: Ordering, places: Uint32Array): readonly RankedHit[] => {
  const { passages } = selection;
  const scores = Float64Array.from(passages, (passage) => -(places[passage] ?? 0));
  return rankHits({ passages, scores }, end).map(hitOf(selection));
};

const hitOf =
  ({ passages, scores }: Selection) =>
  (member: number): RankedHit => ({ passage: passages[member] ?? 0, score: scores[member] ?? 0 });
