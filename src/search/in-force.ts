import { firstDayOf, type Day } from '../domain/day.js';
import type { InstrumentProperties } from '../domain/graph/node.js';

/**
 * Whether an instrument binds on a day, as far as its record tells: from the first day that it may have entered into force (its publication where
 * that is all that is known) until the day it ended. One that no longer binds, its end unknown, is taken not to; one of unknown status to bind.
 */
export function isInForceOn({ status, published, effective, ended }: InstrumentProperties, day: Day): boolean {
  const start = effective ?? published;
  if (status === 'draft' || (start !== null && firstDayOf(start) > day)) return false;
  if (ended !== null) return day < firstDayOf(ended);
  return status === 'in-force' || status === null;
}
