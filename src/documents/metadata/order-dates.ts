import type { Reading } from '../reading/reading.js';

/** What a reading says of an instrument, and what of it could not be kept. */
export interface OrderedDates {
  readonly identity: Reading['identity'];
  readonly doubts: readonly string[];
}

/** Keeps the day of the last reform only where it is none before publication: one of the two was misread or misprinted, and nothing tells which. */
export function orderDates(identity: Reading['identity']): OrderedDates {
  const { published, lastReform } = identity;
  if (published === null || lastReform === null || published <= lastReform) return { identity, doubts: [] };
  const doubt = `The file names ${lastReform} as the day of the last reform, which is before ${published}, that of publication: it was left out`;
  return { identity: { ...identity, lastReform: null }, doubts: [doubt] };
}
