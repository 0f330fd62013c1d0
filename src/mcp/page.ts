import { z } from 'zod';
import { NormapaError } from '../domain/errors.js';
import { PAGE_CHARACTERS } from './limits.js';

/** Which stretch of a list is wanted, as arguments say it. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A stretch of a list. */
export interface PageOf<T> {
  readonly total: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
  readonly members: T[];
}

/** The shape of a page of members of some shape. */
export const pageOf = <T extends z.ZodType>(
  member: T,
): z.ZodObject<{ total: z.ZodNumber; next: z.ZodNullable<z.ZodString>; members: z.ZodArray<T> }> =>
  z.object({
    total: z.number().describe('Members of the whole list.'),
    next: z.string().nullable().describe('Hand it in as `after` for the next page; null after the last.'),
    members: z.array(member),
  });

/**
 * One page of a list that is held whole, each member told by `show`, its cursor made of its name, which is its own in the list.
 * Errors: `cursor` for one that is no member's.
 */
export function takePage<M, T>(
  list: readonly M[],
  { first, after }: PageArguments,
  nameOf: (member: M) => string,
  show: (member: M) => T,
): PageOf<T> {
  const start = after == null ? 0 : placeOf(list, after, nameOf) + 1;
  const members = fitting(list.slice(start, start + first), show);
  const last = list[start + members.length - 1];
  const isEnd = last === undefined || start + members.length >= list.length;
  return { total: list.length, next: isEnd ? null : cursorOf(nameOf(last)), members };
}

/** What some members are told as, up to the one with which they would grow longer than a page may; the first always. */
export function fitting<M, T>(members: readonly M[], show: (member: M) => T): T[] {
  const shown: T[] = [];
  let length = 0;
  for (const member of members) {
    const told = show(member);
    length += JSON.stringify(told).length;
    if (shown.length > 0 && length > PAGE_CHARACTERS) break;
    shown.push(told);
  }
  return shown;
}

const cursorOf = (name: string): string => Buffer.from(name).toString('base64url');

const placeOf = <M>(list: readonly M[], after: string, nameOf: (member: M) => string): number => {
  const name = Buffer.from(after, 'base64url').toString();
  const place = list.findIndex((member) => nameOf(member) === name);
  if (place >= 0) return place;
  throw new NormapaError('cursor', 'The cursor belongs to no page of this list; ask again from the beginning', {
    found: after.slice(0, 80),
    expected: '`next` of a page of the same question',
  });
};
