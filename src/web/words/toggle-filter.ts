import type { Facet } from '../../domain/ports/search-index.js';
import type { SearchFilters } from '../address/route.js';

/** The filters with a value added where it was absent and taken out where it was kept. Doing it twice changes nothing. */
export function toggleFilter(filters: SearchFilters, facet: Facet, value: string): SearchFilters {
  const { [facet]: kept = [], ...others } = filters;
  const next = kept.includes(value) ? kept.filter((other) => other !== value) : [...kept, value];
  return next.length === 0 ? others : { ...others, [facet]: next };
}
