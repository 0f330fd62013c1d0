import type { ReliabilityRow } from '../support/reliability-row.js';
import type { Findings } from './findings.js';
import { TARGETS } from './targets.js';
import type { Fed } from './watched-thread.js';

/** What a target has been fed so far. */
export interface Tally {
  readonly inputs: number;
  /** The number of the next input. */
  readonly next: number;
  readonly milliseconds: number;
  readonly longest: number;
  readonly memory: number;
}

export const NOTHING_FED: Tally = { inputs: 0, next: 0, milliseconds: 0, longest: 0, memory: 0 };

export function addFed(before: Tally, { next, longest, memory }: Fed, milliseconds: number): Tally {
  return {
    inputs: before.inputs + next - before.next,
    next,
    milliseconds: before.milliseconds + milliseconds,
    longest: Math.max(before.longest, longest),
    memory: Math.max(before.memory, memory),
  };
}

/** The line of a target. Its rate counts the time in which the target was opened too. */
export function rowOf(
  name: string,
  { inputs, milliseconds, longest, memory }: Tally,
  findings: Findings,
): ReliabilityRow {
  const rate = Math.round((inputs / Math.max(milliseconds, 1)) * 1_000).toLocaleString('en');
  const found = findings.countOf(name);
  return {
    what: TARGETS[name]?.title ?? name,
    often: `${inputs.toLocaleString('en')} inputs`,
    result: `${found} findings; ${rate}/s, longest ${longest.toFixed(0)} ms, at most ${Math.ceil(memory / 2 ** 20)} MB`,
    command: `npm run fuzz -- --only ${name}`,
  };
}
