import type { Day } from '../../domain/day.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { Facet } from '../../domain/ports/search-index.js';
import type { Language } from '../../domain/vocabulary.js';

/** The values kept in each facet that a search is narrowed by; facets without any are absent. */
export type SearchFilters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The lists of everything of one sort, by the word that their path begins with. */
export const COLLECTIONS = ['i', 'a', 'activity', 'r', 't'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A page of the explorer with what it is about. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'search'; readonly query: string; readonly filters: SearchFilters }
  | { readonly page: 'collection'; readonly of: Collection }
  | { readonly page: 'instrument'; readonly key: string }
  | { readonly page: 'provision'; readonly key: string; readonly locator: Locator }
  | { readonly page: 'authority'; readonly key: string }
  | { readonly page: 'activity'; readonly key: string }
  | { readonly page: 'recommendation'; readonly number: number }
  | { readonly page: 'topic'; readonly key: string }
  | { readonly page: 'missing'; readonly path: string };

/** Everything that the address bar says. */
export interface Address {
  readonly route: Route;
  readonly language: Language;
  /** The day asked; null for the day that the server's clock shows. */
  readonly asOf: Day | null;
}
