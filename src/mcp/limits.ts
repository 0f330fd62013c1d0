/** Members of a page at most, and where the question names no number: a page is read by a model, whose attention is short. */
export const PAGE_SIZE_LIMIT = 50;
export const DEFAULT_PAGE_SIZE = 10;

/** Characters of a page's members, as JSON: a page ends before it grows longer, whatever number was asked for. */
export const PAGE_CHARACTERS = 16_000;

/** Characters of a text shown at once; the rest is asked for by where it begins. */
export const TEXT_CHARACTERS = 4_000;

/** Places shown of each member of a list; the number of all is told beside them. */
export const PLACES_SHOWN = 3;

/** Characters of a text that is checked: what one request over HTTP can hold. */
export const CHECKED_CHARACTERS = 30_000;

/** Near words that a miss is told. */
export const NEAREST_LIMIT = 3;

/** Wrong arguments told at once. */
export const FAULTS_TOLD = 5;

/** Milliseconds that requests have to be answered once the input has ended. */
export const ANSWER_GRACE = 30_000;
