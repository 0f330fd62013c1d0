import { NormapaError } from '../../domain/errors.js';
import { DEFAULT_PAGE_SIZE, PAGE_SIZE_LIMIT } from '../limits.js';
import { builder } from './builder.js';

/** The arguments of a list that is told from its best member on. */
export const takeArguments = builder.args((t) => ({
  first: t.int({ description: `How many, at most ${PAGE_SIZE_LIMIT}; ${DEFAULT_PAGE_SIZE} where absent.` }),
  offset: t.int({ description: 'How many to leave out before; none where absent.' }),
}));

/** The stretch of a list that is asked for. Errors: `page-size` for one out of bounds. */
export function take<T>(
  list: readonly T[],
  { first, offset }: { readonly first?: number | null | undefined; readonly offset?: number | null | undefined },
): readonly T[] {
  const [count, start] = [first ?? DEFAULT_PAGE_SIZE, offset ?? 0];
  if (count < 1 || count > PAGE_SIZE_LIMIT || start < 0) {
    const expected = `first from 1 to ${PAGE_SIZE_LIMIT}, offset from 0`;
    throw new NormapaError('page-size', 'The page is out of bounds', { found: `${count}, ${start}`, expected });
  }
  return list.slice(start, start + count);
}
