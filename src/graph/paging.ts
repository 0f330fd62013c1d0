import { createHash } from 'node:crypto';
import { NormapaError } from '../domain/errors.js';
import { PAGE_LIMIT, type PageRequest } from '../domain/ports/graph-store.js';

/** Refuses, with `page-size`, a page that is not of 1 to PAGE_LIMIT members. */
export function checkPageSize({ first }: PageRequest): void {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_LIMIT) return;
  throw new NormapaError('page-size', `A page has 1 to ${PAGE_LIMIT} members, not ${String(first)}`, {
    found: String(first),
    expected: `1 to ${PAGE_LIMIT}`,
  });
}

/** Names a list: the same question to the same graph has the same seal, any other has another. 16 characters of base64url. */
export function sealOf(digest: string, question: unknown): string {
  return createHash('sha256').update(digest).update(JSON.stringify(question)).digest('base64url').slice(0, 16);
}

/** The cursor of the member at `place` (from 0) of a sealed list: `3q2-7wAbCdEfGhIj.1a`. */
export function cursorAt(seal: string, place: number): string {
  return `${seal}.${place.toString(36)}`;
}

/** Where the page after a cursor begins, from 0. Errors: `cursor` when it is not one of this list of `total` members. */
export function startAfter(seal: string, after: string | null, total: number): number {
  if (after === null) return 0;
  const place = after.startsWith(`${seal}.`) ? Number.parseInt(after.slice(seal.length + 1), 36) : Number.NaN;
  if (place >= 0 && place < total && cursorAt(seal, place) === after) return place + 1;
  throw new NormapaError('cursor', 'The cursor belongs to no page of this list; ask again from the beginning', {
    found: after.slice(0, FOUND_LIMIT),
    expected: 'a cursor of the same list of the same graph',
  });
}

/** As much of a wrong cursor as a message repeats. */
const FOUND_LIMIT = 80;
