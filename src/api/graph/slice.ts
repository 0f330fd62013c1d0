import type { Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import type { PageRequest } from '../../domain/ports/graph-store.js';
import { Connection } from './connection.js';

/** One page of a list that is held whole; cursors are unique in it. Errors: `cursor` for one that is no member's. */
export function sliceOf<E extends { readonly cursor: string }>(
  edges: readonly E[],
  { first, after }: PageRequest,
  asOf: Day,
): Connection<E> {
  const start = after === null ? 0 : placeOf(edges, after) + 1;
  const end = start + first;
  return new Connection(edges.slice(start, end), edges.length, end < edges.length, after !== null, asOf);
}

/** A cursor that is only the name of its member. */
export function cursorOfName(name: string): string {
  return Buffer.from(name).toString('base64url');
}

function placeOf(edges: readonly { readonly cursor: string }[], after: string): number {
  const place = edges.findIndex(({ cursor }) => cursor === after);
  if (place >= 0) return place;
  throw new NormapaError('cursor', 'The cursor belongs to no page of this list; ask again from the beginning', {
    found: after.slice(0, 80),
    expected: 'a cursor of the same list of the same graph',
  });
}
