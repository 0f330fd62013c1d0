import { SEARCH_PAGE_LIMIT } from '../domain/ports/search-index.js';

/** What one request may ask for. More is refused with code QUERY_LIMIT, the number found and the number allowed. */
export interface Limits {
  /** Bytes of a request's body, or of the query of its address. */
  readonly documentBytes: number;
  /** Lexical tokens of a document: what parsing and validation take grows with them. */
  readonly tokens: number;
  /** Fields inside fields; a root field stands at 1. Introspection asks for 13 or so. */
  readonly depth: number;
  /** Root fields of an operation, fragments spread. */
  readonly rootFields: number;
  /** Aliases in a document. */
  readonly aliases: number;
  /** Directives in a document. */
  readonly directives: number;
  /** Objects that an answer may hold at most, page sizes multiplied. */
  readonly cost: number;
}

export const DEFAULT_LIMITS: Limits = {
  documentBytes: 32_768,
  tokens: 2_000,
  depth: 20,
  rootFields: 20,
  aliases: 60,
  directives: 40,
  cost: 20_000,
};

/** Members of one page at most, the same for lists and for search. */
export const PAGE_SIZE_LIMIT = SEARCH_PAGE_LIMIT;

/** Members of a page where the question names no number. */
export const DEFAULT_PAGE_SIZE = 20;

/** Ids of one `nodes`. */
export const IDS_LIMIT = 100;

/** Near keys that a miss is told, and misses of one request that are: finding them reads every key. */
export const NEAREST_LIMIT = 3;
export const NEAR_MISS_LIMIT = 3;

/** Letters of the documents kept read, checked and compiled, and what each takes besides: so some hundreds of them, or a few dozen of the longest. */
export const DOCUMENT_CACHE_LETTERS = 1_500_000;
export const DOCUMENT_LETTERS = 2_000;

/** Bytes of answers kept, and of the largest one that is. */
export const ANSWER_CACHE_BYTES = 64 * 1024 * 1024;
export const ANSWER_BYTES = 1024 * 1024;

/** Bytes of pages kept, and of the largest one that is: that of a long law. */
export const PAGE_CACHE_BYTES = 64 * 1024 * 1024;
export const PAGE_BYTES = 8 * 1024 * 1024;

/** Milliseconds for which a store on a network is taken to hold the same graph. */
export const REVISION_INTERVAL = 1_000;

/** Milliseconds that running requests have to finish when the server stops. */
export const STOP_GRACE = 10_000;

/** Members that a list without pages is taken to have when its cost is told. */
export const LIST_ESTIMATE = 10;

/** Times that an operation runs as written before it is compiled: compiling takes longer than running it once. */
export const RUNS_BEFORE_COMPILING = 2;

/** Members of one list of a profile at most. */
export const PROFILE_LIST_LIMIT = 200;

/** How much is worked on at once, and how much may wait. */
export interface Load {
  /** Questions that may wait for a store or a disk at once. */
  readonly running: number;
  /** Requests that may stand in line. */
  readonly waiting: number;
  /** Requests of a line so short that nobody is turned away, however slow the first of them is. */
  readonly short: number;
  /** Milliseconds that the first in a longer line may have waited before newcomers are turned away. */
  readonly patience: number;
  /** Milliseconds of work before the server reads what else has come. */
  readonly slice: number;
}

export const DEFAULT_LOAD: Load = { running: 64, waiting: 1_000, short: 32, patience: 250, slice: 10 };

/** Connections held at once; further ones are closed unread. */
export const CONNECTION_LIMIT = 4_000;

/** How long clients are waited for, in milliseconds; those that take longer are let go. */
export interface Times {
  /** For the head of a request to arrive, from its first byte. */
  readonly headersTimeout: number;
  /** For the whole of it. */
  readonly requestTimeout: number;
  /** For the next request over the same connection. */
  readonly keepAliveTimeout: number;
  /** For anything to be sent or taken: by a client that asks nothing, or does not read its answer. */
  readonly silenceTimeout: number;
}

export const DEFAULT_TIMES: Times = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  silenceTimeout: 60_000,
};
