import { firstDayOf, type Day } from '../domain/day.js';
import type { InstrumentProperties } from '../domain/graph/node.js';

/** The days on which an instrument binds, as far as its record tells: from `start`, before `end`; null for open. */
export interface ForceSpan {
  readonly start: Day | null;
  readonly end: Day | null;
  /** False for a draft, and for what no longer binds since nobody knows when. */
  readonly known: boolean;
}

/**
 * When an instrument binds: from the first day that it may have entered into force (its publication where that is all that is known) until the day
 * it ended. One of unknown status is taken to bind.
 */
export function forceSpanOf({ status, published, effective, ended }: InstrumentProperties): ForceSpan {
  const start = effective ?? published;
  return {
    start: start === null ? null : firstDayOf(start),
    end: ended === null ? null : firstDayOf(ended),
    known: status === null || status === 'in-force' || (ended !== null && status !== 'draft'),
  };
}

/** Which of the instruments bind on a day: 1 for each that does. */
export function inForceOn(spans: readonly ForceSpan[], day: Day): Uint8Array {
  const inForce = new Uint8Array(spans.length);
  for (const [index, { start, end, known }] of spans.entries()) {
    if (known && (start === null || start <= day) && (end === null || day < end)) inForce[index] = 1;
  }
  return inForce;
}
