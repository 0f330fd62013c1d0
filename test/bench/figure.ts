import { printRow, type ReliabilityRow } from '../support/reliability-row.js';

/** One thing measured. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What a user would pick instead, measured in the same run, and how many times better ours is. */
  readonly beside?: { readonly name: string; readonly value: number; readonly ratio: number };
  /** The line of RELIABILITY.md that it is in, with figures before it. */
  readonly row?: ReliabilityRow;
}

/** How long a benchmark may take: `short` runs show that it works, not how fast. */
export interface BenchOptions {
  readonly short: boolean;
  /** Minutes that the load lasts, and its requests per second; its own where absent. */
  readonly minutes?: number;
  readonly rate?: number;
}

/** The middle of some measurements; the mean of the two middle ones where their count is even. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which a share of the measurements lies, interpolated. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/** Milliseconds that each of some runs took, after one that does not count. */
export async function timeRuns(count: number, run: () => unknown): Promise<readonly number[]> {
  await run();
  const times: number[] = [];
  for (let done = 0; done < count; done++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

/** A figure on one line, and its line of RELIABILITY.md on the next. */
export function printFigure({ name, value, unit, beside, row }: Figure): string {
  const number = (amount: number): string =>
    amount.toLocaleString('en', { maximumFractionDigits: amount < 10 ? 2 : amount < 100 ? 1 : 0 });
  const line = `${name.padEnd(58)} ${number(value).padStart(10)} ${unit}${row ? `\n${printRow(row)}` : ''}`;
  return beside ? `${line}   (${beside.name}: ${number(beside.value)}; ratio ${beside.ratio.toFixed(2)})` : line;
}
