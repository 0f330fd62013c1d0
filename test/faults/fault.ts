import type { TestContext } from 'vitest';

/** What a fault tells of itself, for its line. */
export interface FaultNote {
  readonly often?: string;
  readonly result?: string;
}

/** Keeps what a fault tells with its test. */
export function note({ task }: TestContext, often: string, result: string): void {
  Object.assign(task.meta, { often, result } satisfies FaultNote);
}

/** Every moment where all are asked for; else a few, two or more, spread from the first to the last. */
export function momentsOf(count: number, few: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  if (process.env.FAULT_TIMES === 'all' || count <= few) return all;
  return Array.from({ length: few }, (_, at) => 1 + Math.round((at * (count - 1)) / (few - 1)));
}
