import type { ChangeAnswer } from '../../queries/changes.js';

/** The changes of a month, or of a year where no month is known. */
export interface Month {
  /** `2026-11`, or `2026`. */
  readonly month: string;
  readonly changes: readonly ChangeAnswer[];
}

/** Changes by month, in the order in which they stand. */
export function groupByMonth(changes: readonly ChangeAnswer[]): readonly Month[] {
  const months = new Map<string, ChangeAnswer[]>();
  for (const change of changes) {
    const month = change.day.slice(0, 7);
    const own = months.get(month) ?? [];
    own.push(change);
    months.set(month, own);
  }
  return [...months].map(([month, own]) => ({ month, changes: own }));
}
