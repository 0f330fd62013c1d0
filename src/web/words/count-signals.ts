import type { SignalLine } from '../queries/docket.js';

/** How many signals bear on a recommendation, all and by grade. */
export interface SignalCount {
  readonly recommendation: number;
  readonly all: number;
  /** By the word of the grade: `high`, `medium`, `low`. */
  readonly bySeverity: ReadonlyMap<string, number>;
}

/** Signals counted by recommendation, by number; one that bears on two counts in both. */
export function countSignals(lines: readonly SignalLine[]): readonly SignalCount[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { recommendations, severity } of lines) {
    for (const number of recommendations) {
      const own = counts.get(number) ?? new Map<string, number>();
      const grade = severity.toLowerCase();
      own.set(grade, (own.get(grade) ?? 0) + 1);
      counts.set(number, own);
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([recommendation, bySeverity]) => ({
      recommendation,
      all: [...bySeverity.values()].reduce((sum, count) => sum + count, 0),
      bySeverity,
    }));
}
