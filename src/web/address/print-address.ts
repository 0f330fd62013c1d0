import { FACETS } from '../../domain/ports/search-index.js';
import type { Address, Route } from './route.js';

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
  switch (route.page) {
    case 'home':
      return '/';
    case 'search':
      return '/search';
    case 'collection':
      return `/${route.of}`;
    case 'instrument':
      return `/i/${encodeURIComponent(route.key)}`;
    case 'provision':
      return `/i/${encodeURIComponent(route.key)}/${route.locator.split('/').map(encodeURIComponent).join('/')}`;
    case 'authority':
      return `/a/${encodeURIComponent(route.key)}`;
    case 'activity':
      return `/activity/${encodeURIComponent(route.key)}`;
    case 'recommendation':
      return `/r/${route.number}`;
    case 'topic':
      return `/t/${encodeURIComponent(route.key)}`;
    case 'missing':
      return route.path;
  }
}

const queryOf = (route: Route): URLSearchParams => {
  const query = new URLSearchParams();
  if (route.page !== 'search') return query;
  query.set('q', route.query);
  for (const facet of FACETS) for (const value of route.filters[facet] ?? []) query.append(facet, value);
  return query;
};
