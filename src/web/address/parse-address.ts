import { parseDay } from '../../domain/day.js';
import { isLocator } from '../../domain/locator/locator.js';
import { FACETS, SEARCH_SORTS } from '../../domain/ports/search-index.js';
import { parseProfileQuery } from '../../domain/profile/profile-query.js';
import type { ProfileWords } from '../../domain/profile/profile-words.js';
import { CHANGE_FILTERS, DOCKET_FILTERS, OVERLAP_FILTERS, readFilters } from './question-filters.js';
import { COLLECTIONS, type Address, type Route, type SearchFilters, type SearchOrder } from './route.js';

/** A key as the graph writes them: `lgpgir`, `nom-163-semarnat-scfi-2023`, `rec-24`. */
const KEY = /^[a-z0-9ñ][a-z0-9ñ._-]{0,199}$/;

/**
 * Reads path and query of an address; a path that is no page's becomes the route `missing`, a day or language that is none
 * becomes today and Spanish. Inverse of printAddress.
 */
export function parseAddress(path: string, search: string): Address {
  const query = new URLSearchParams(search);
  return {
    route: parseRoute(path, query),
    language: query.get('lang') === 'en' ? 'en' : 'es',
    asOf: parseDay(query.get('asOf') ?? ''),
  };
}

const parseRoute = (given: string, query: URLSearchParams): Route => {
  // Two slashes at the front would make a link to a missing page one to another host.
  const path = given.replace(/^\/+/, '/');
  const missing: Route = { page: 'missing', path };
  const words = path.split('/').slice(1).map(decode);
  if (words.at(-1) === '') words.pop();
  const [head = '', key, ...rest] = words;
  if (key === undefined) return rootRoute(head, query) ?? missing;
  if (!KEY.test(key)) return missing;
  if (head === 'overlaps') return overlapRoute([key, ...rest]) ?? missing;
  return (rest.length === 0 ? READERS.get(head)?.(key) : partRoute(head, key, rest.join('/'))) ?? missing;
};

/** Two authorities, topic, activity and act. */
const OVERLAP_WORDS = 5;

const overlapRoute = (words: readonly string[]): Route | null =>
  words.length === OVERLAP_WORDS && words.every((word) => KEY.test(word))
    ? { page: 'overlap', id: words.join(' ') }
    : null;

const partRoute = (head: string, key: string, locator: string): Route | null =>
  head === 'i' && isLocator(locator) ? { page: 'provision', key, locator } : null;

const rootRoute = (head: string, query: URLSearchParams): Route | null => {
  if (head === '') return { page: 'home' };
  if (head === 'search')
    return { page: 'search', query: query.get('q') ?? '', filters: filtersOf(query), ...orderOf(query) };
  if (head === 'overlaps') return { page: 'overlaps', filters: readFilters(query, OVERLAP_FILTERS) };
  if (head === 'docket') return { page: 'docket', filters: readFilters(query, DOCKET_FILTERS) };
  if (head === 'changes') return { page: head, filters: readFilters(query, CHANGE_FILTERS) };
  if (head === 'plant' || head === 'permits') return { page: head, words: profileOf(query) };
  const of = COLLECTIONS.find((collection) => collection === head);
  return of === undefined ? null : { page: 'collection', of };
};

/** The pages about one thing, by the first word of their path. */
const READERS: ReadonlyMap<string, (key: string) => Route | null> = new Map<string, (key: string) => Route | null>([
  ['i', (key) => ({ page: 'instrument', key })],
  ['a', (key) => ({ page: 'authority', key })],
  ['activity', (key) => ({ page: 'activity', key })],
  ['r', (key) => (/^[1-9]\d?$/.test(key) ? { page: 'recommendation', number: Number(key) } : null)],
  ['t', (key) => ({ page: 'topic', key })],
]);

/** The profile of an address. A day or language that is none stays among its strangers, so that the page can tell it. */
const profileOf = (query: URLSearchParams): ProfileWords => {
  const beside = [
    ...(parseDay(query.get('asOf') ?? '') === null ? [] : ['asOf']),
    ...(['es', 'en'].includes(query.get('lang') ?? '') ? ['lang'] : []),
  ];
  return parseProfileQuery(query, beside);
};

const orderOf = (query: URLSearchParams): { readonly sort?: SearchOrder } => {
  const given = query.get('sort');
  const sort = SEARCH_SORTS.find((order) => order === given);
  return sort === undefined || sort === 'relevance' ? {} : { sort };
};

const filtersOf = (query: URLSearchParams): SearchFilters =>
  Object.fromEntries(
    FACETS.map((facet) => [facet, query.getAll(facet)] as const).filter(([, values]) => values.length > 0),
  );

/** A path's word as it was before it was escaped; a broken escape is no word of ours. */
const decode = (word: string): string => {
  try {
    return decodeURIComponent(word);
  } catch {
    return '%';
  }
};
