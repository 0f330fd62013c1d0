import { createHash } from 'node:crypto';
import { NormapaError } from '../../domain/errors.js';
import { QUERY_LENGTH_LIMIT, SEARCH_PAGE_LIMIT, type SearchRequest } from '../../domain/ports/search-index.js';

/** Refuses an empty or over-long text (`bad-input`) and a page out of bounds (`page-size`). */
export function checkRequest({ text, first }: SearchRequest): void {
  if (text.trim() === '') {
    throw new NormapaError('bad-input', 'A search needs words', {
      found: text,
      expected: 'words, a designation or a citation',
    });
  }
  if (text.length > QUERY_LENGTH_LIMIT) {
    throw new NormapaError('bad-input', `A search has at most ${QUERY_LENGTH_LIMIT} characters`, {
      found: `${text.length} characters`,
      expected: `at most ${QUERY_LENGTH_LIMIT}`,
    });
  }
  if (!Number.isInteger(first) || first < 1 || first > SEARCH_PAGE_LIMIT) {
    throw new NormapaError('page-size', `A page of hits has 1 to ${SEARCH_PAGE_LIMIT}, not ${String(first)}`, {
      found: String(first),
      expected: `1 to ${SEARCH_PAGE_LIMIT}`,
    });
  }
}

/** Names the list that a request asks for: the same for the same words, filters, day and sort, asked of the same index. */
export function sealOf(indexDigest: string, { text, filters, asOf, sort = 'relevance' }: SearchRequest): string {
  const sorted = Object.entries(filters ?? {})
    .map(([facet, values]) => [facet, [...values].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([indexDigest, text, sorted, asOf, sort]))
    .digest('base64url')
    .slice(0, 16);
}

/** The cursor of the hit at a place (from 0) of a sealed list. */
export function cursorAt(seal: string, place: number): string {
  return `${seal}.${place.toString(36)}`;
}

/**
 * How many hits stand before the page asked. Room is made for all of them, so a place that no hit of an index of `size` passages can have is refused
 * before. Errors: `cursor` when the cursor is not one of this list.
 */
export function startAfter(seal: string, after: string | null, size: number): number {
  if (after === null) return 0;
  const place = after.startsWith(`${seal}.`) ? Number.parseInt(after.slice(seal.length + 1), 36) : Number.NaN;
  if (place >= 0 && place < size && cursorAt(seal, place) === after) return place + 1;
  throw refuseCursor(after);
}

/** The error of a cursor that belongs to another list, or to none. */
export function refuseCursor(after: string): NormapaError {
  return new NormapaError('cursor', 'The cursor belongs to no page of this list; search again from the beginning', {
    found: after.slice(0, FOUND_LIMIT),
    expected: 'a cursor of the same search',
  });
}

/** As much of a wrong cursor as a message repeats. */
const FOUND_LIMIT = 80;
