import { NormapaError } from '../../domain/errors.js';
import type { PageRequest } from '../../domain/ports/graph-store.js';
import { DEFAULT_PAGE_SIZE, PAGE_SIZE_LIMIT } from '../limits.js';
import { builder } from './builder.js';

/** The arguments of every connection. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    required: true,
    defaultValue: DEFAULT_PAGE_SIZE,
    description: `How many members: 1 to ${PAGE_SIZE_LIMIT}.`,
  }),
  after: t.string({ description: 'The cursor after which the page begins; none for the first page.' }),
}));

/** Reads the arguments of a connection. Errors: `page-size` out of bounds. */
export function pageOf({
  first,
  after,
}: {
  readonly first: number;
  readonly after?: string | null | undefined;
}): PageRequest {
  if (first >= 1 && first <= PAGE_SIZE_LIMIT) return { first, after: after ?? null };
  throw new NormapaError('page-size', `A page has 1 to ${PAGE_SIZE_LIMIT} members, not ${first}`, {
    found: String(first),
    expected: `1 to ${PAGE_SIZE_LIMIT}`,
  });
}
