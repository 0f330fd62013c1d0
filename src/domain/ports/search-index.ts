import type { Awaitable } from '../awaitable.js';
import type { Day } from '../day.js';
import type { Graph } from '../graph/graph.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { Language } from '../vocabulary.js';

/** What hits can be counted and filtered by. */
export const FACETS = [
  'kind',
  'status',
  'jurisdiction',
  'authority',
  'topic',
  'activity',
  'recommendation',
  'year',
] as const;
export type Facet = (typeof FACETS)[number];

/** What comes first: the best hit, or that of the text last published, first published, or first by its title. */
export const SEARCH_SORTS = ['relevance', 'newest', 'oldest', 'title'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

export interface SearchRequest {
  /** What a person typed. At most QUERY_LENGTH_LIMIT characters. */
  readonly text: string;
  /** 1 to 100. */
  readonly first: number;
  readonly after: string | null;
  /** The day asked: what is in force then comes first. */
  readonly asOf: Day;
  /** Keep only hits with one of these values in each facet named. */
  readonly filters?: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** `relevance` unless told. By any other, the hits of one text stand together, in its order; texts without a day come last either way. */
  readonly sort?: SearchSort;
}

export const QUERY_LENGTH_LIMIT = 1_000;
export const SEARCH_PAGE_LIMIT = 100;

/** Why a hit is one: the word asked, the word found, and the way from one to the other. */
export interface SearchMatch {
  readonly asked: string;
  readonly found: string;
  readonly route: 'exact' | 'stem' | 'prefix' | 'fuzzy' | 'synonym' | 'designation' | 'locator' | 'citation';
  readonly field: string;
}

/** A stretch of the hit's text around its matches. */
export interface Snippet {
  readonly text: string;
  readonly language: Language;
  /** Stretches of `text` to mark: offsets in UTF-16 units, end exclusive, in order, not overlapping. */
  readonly highlights: readonly (readonly [number, number])[];
}

export interface SearchHit {
  readonly instrument: InstrumentKey;
  /** Null where the hit is the instrument itself. */
  readonly locator: Locator | null;
  readonly score: number;
  readonly why: readonly SearchMatch[];
  readonly snippet: Snippet;
  readonly cursor: string;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly hasNext: boolean;
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** The text asked with its slips put right, where a word that no text has was taken for another; else null. */
  readonly suggestion: string | null;
  readonly notices: readonly SearchNotice[];
}

/**
 * What a reader should know of how a query was read: a part that a text as it is held has not; a text that is not held; a text that another took the
 * place of; a value or a field that is none; nothing but words that are left out.
 */
export const NOTICE_SORTS = [
  'part-not-held',
  'text-not-held',
  'replaced',
  'value-unknown',
  'field-unknown',
  'only-left-out',
] as const;

export interface SearchNotice {
  readonly sort: (typeof NOTICE_SORTS)[number];
  /** The words of the query that it is about. */
  readonly asked: string;
  /** The key of the instrument that has no such part, or that took the place of another; the value that comes nearest; null where there is none. */
  readonly found: string | null;
}

/** Equivalent terms of both languages, from seeds/glossary.yaml. */
export interface GlossaryEntry {
  readonly es: readonly string[];
  readonly en: readonly string[];
  readonly acronyms: readonly string[];
}

/** Full-text search over instruments and provisions. Errors: `bad-input` for an empty or over-long text, `page-size`, `cursor`. */
export interface SearchIndex {
  search(request: SearchRequest): Awaitable<SearchAnswer>;
  /** Passages indexed. */
  readonly size: number;
}

/** Makes an index of everything in a graph that has words. */
export type CreateSearchIndex = (graph: Graph, glossary: readonly GlossaryEntry[]) => SearchIndex;
