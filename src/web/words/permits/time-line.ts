import type { PermitAnswer } from '../../queries/permits.js';

/** When a procedure runs, in days from the first one, by the terms that are known. */
export interface Stretch {
  readonly key: string;
  readonly name: string;
  readonly start: number;
  /** Null where nobody knows its term. */
  readonly days: number | null;
}

/** The needed procedures one after the other: each begins when those that must come before it end. A term that binds the applicant is no waiting. */
export function timeLine(permits: readonly PermitAnswer[]): readonly Stretch[] {
  const needed = permits.filter(({ needed: need }) => need === 'APPLIES');
  const ends = new Map<string, number>();
  return needed.map(({ key, name, after, days, termBound }) => {
    const start = Math.max(0, ...after.map((before) => ends.get(before) ?? 0));
    const waited = termBound === 'APPLICANT' ? 0 : days;
    ends.set(key, start + (waited ?? 0));
    return { key, name, start, days: waited };
  });
}
