import type { Day } from '../../domain/day.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { Facet, SearchSort } from '../../domain/ports/search-index.js';
import type { ProfileWords } from '../../domain/profile/profile-words.js';
import type { Language } from '../../domain/vocabulary.js';
import type { ChangeFilter, DocketFilter, OverlapFilter, QuestionFilters } from './question-filters.js';

/** The values kept in each facet that a search is narrowed by; facets without any are absent. */
export type SearchFilters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The orders of hits that an address names; the most relevant first where it names none. */
export type SearchOrder = Exclude<SearchSort, 'relevance'>;

/** The lists of everything of one sort, by the word that their path begins with. */
export const COLLECTIONS = ['i', 'a', 'activity', 'r', 't'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A page of the explorer with what it is about. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'search'; readonly query: string; readonly filters: SearchFilters; readonly sort?: SearchOrder }
  | { readonly page: 'collection'; readonly of: Collection }
  | { readonly page: 'instrument'; readonly key: string }
  | { readonly page: 'provision'; readonly key: string; readonly locator: Locator }
  | { readonly page: 'authority'; readonly key: string }
  | { readonly page: 'activity'; readonly key: string }
  | { readonly page: 'recommendation'; readonly number: number }
  | { readonly page: 'topic'; readonly key: string }
  | { readonly page: 'overlaps'; readonly filters: QuestionFilters<OverlapFilter> }
  /** `id` as the API names an overlap: two authorities, topic, activity and act, with a space between. */
  | { readonly page: 'overlap'; readonly id: string }
  | { readonly page: 'docket'; readonly filters: QuestionFilters<DocketFilter> }
  /** What binds a plant. */
  | { readonly page: 'plant'; readonly words: ProfileWords }
  /** The procedures that a plant must go through. */
  | { readonly page: 'permits'; readonly words: ProfileWords }
  /** What changed and what comes. */
  | { readonly page: 'changes'; readonly filters: QuestionFilters<ChangeFilter> }
  | { readonly page: 'missing'; readonly path: string };

/** The route of a page by its word. */
export type RouteOf<Page extends Route['page']> = Extract<Route, { readonly page: Page }>;

/** Everything that the address bar says. */
export interface Address {
  readonly route: Route;
  readonly language: Language;
  /** The day asked; null for the day that the server's clock shows. */
  readonly asOf: Day | null;
}
