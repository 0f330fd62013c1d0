import type { SearchSort } from '../../domain/ports/search-index.js';
import type { Library } from '../image/passages.js';
import type { RankedHit } from './best-hits.js';
import type { ScanPlan } from './plan-scan.js';
import { REFINED_HITS } from './ranking.js';
import { refineOrder, type RefineSources } from './refine-order.js';
import type { Conditions } from './select-hits.js';
import type { Found, ScanHits } from './scan-hits.js';
import { placesBy, type PlaceSort } from './sort-places.js';

/** What is looked for, and how it is wanted. */
export interface Ordering {
  readonly plan: ScanPlan;
  readonly conditions: Conditions;
  readonly sort: SearchSort;
  /** How many of the first are wanted. */
  readonly end: number;
}

/** Finds the hits of a query, those up to the end of a page in their order. */
export type OrderHits = (ordering: Ordering) => Found;

/** Makes what finds hits and puts them in order. The places of each sort are worked out when it is first asked for. */
export function createOrder(library: Library, scan: ScanHits, sources: RefineSources): OrderHits {
  const known = new Map<PlaceSort, Uint32Array>();
  return ({ plan, conditions, sort, end }) => {
    if (sort !== 'relevance') {
      const places = known.get(sort) ?? placesBy(sort, library);
      known.set(sort, places);
      return scan({ plan, conditions, places, wanted: end });
    }
    const { hits, best } = scan({ plan, conditions, places: null, wanted: Math.max(end, REFINED_HITS + 1) });
    return { hits, best: refineFirst(best, plan, sources, end) };
  };
}

/** The same first ones are refined whatever the page, so that pages fit together. */
const refineFirst = (
  hits: readonly RankedHit[],
  plan: ScanPlan,
  sources: RefineSources,
  end: number,
): readonly RankedHit[] => {
  const rest = hits.slice(REFINED_HITS);
  const least = rest[0]?.score ?? 0;
  const refined = refineOrder(hits.slice(0, REFINED_HITS), plan, sources, end);
  // They stand before all others, so none shows less than the first of those.
  const first = refined.map((hit) => ({ ...hit, score: Math.max(hit.score, least) }));
  return [...first, ...rest].slice(0, end);
};
