import { FACETS } from '../../domain/ports/search-index.js';
import { printProfileQuery } from '../../domain/profile/profile-query.js';
import { CHANGE_FILTERS, DOCKET_FILTERS, OVERLAP_FILTERS, writeFilters } from './question-filters.js';
import type { Address, Route, RouteOf } from './route.js';

/** Writes an address as path and query: `/i/lgpgir/art-31?lang=en&asOf=2027-01-01`. Spanish and today are not written. */
export function printAddress({ route, language, asOf }: Address): string {
  const query = queryOf(route);
  if (language !== 'es') query.set('lang', language);
  if (asOf !== null) query.set('asOf', asOf);
  const text = query.toString();
  return text === '' ? pathOf(route) : `${pathOf(route)}?${text}`;
}

/** The path of a route, without its query. */
export function pathOf(route: Route): string {
  // The word of a route picks the entry made for it, which the compiler cannot follow.
  const print = PATHS[route.page] as (route: Route) => string;
  return print(route);
}

const PATHS: { readonly [Page in Route['page']]: (route: RouteOf<Page>) => string } = {
  home: () => '/',
  search: () => '/search',
  collection: ({ of }) => `/${of}`,
  instrument: ({ key }) => `/i/${encodeURIComponent(key)}`,
  provision: ({ key, locator }) =>
    `/i/${encodeURIComponent(key)}/${locator.split('/').map(encodeURIComponent).join('/')}`,
  authority: ({ key }) => `/a/${encodeURIComponent(key)}`,
  activity: ({ key }) => `/activity/${encodeURIComponent(key)}`,
  recommendation: ({ number }) => `/r/${number}`,
  topic: ({ key }) => `/t/${encodeURIComponent(key)}`,
  overlaps: () => '/overlaps',
  overlap: ({ id }) => `/overlaps/${id.split(' ').map(encodeURIComponent).join('/')}`,
  docket: () => '/docket',
  plant: () => '/plant',
  permits: () => '/permits',
  changes: () => '/changes',
  missing: ({ path }) => path,
};

const queryOf = (route: Route): URLSearchParams => {
  if (route.page === 'overlaps') return writeFilters(route.filters, OVERLAP_FILTERS);
  if (route.page === 'docket') return writeFilters(route.filters, DOCKET_FILTERS);
  if (route.page === 'changes') return writeFilters(route.filters, CHANGE_FILTERS);
  if (route.page === 'plant' || route.page === 'permits') return printProfileQuery(route.words);
  const query = new URLSearchParams();
  if (route.page !== 'search') return query;
  query.set('q', route.query);
  for (const facet of FACETS) for (const value of route.filters[facet] ?? []) query.append(facet, value);
  if (route.sort !== undefined) query.set('sort', route.sort);
  return query;
};
