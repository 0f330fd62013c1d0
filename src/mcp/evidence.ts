import { z } from 'zod';
import type { Evidence } from '../domain/evidence.js';
import { BASES } from '../domain/vocabulary.js';
import { PLACES_SHOWN } from './limits.js';

/** Where something was read. Its fields stand in every answer, so the server's instructions say what they mean. */
export const evidence = z.object({
  file: z.string(),
  locator: z.string().nullable(),
  quote: z.string(),
  basis: z.enum(BASES),
  confidence: z.number().nullable(),
});

type Place = z.output<typeof evidence>;

/** Evidence as a model reads it: no offsets. */
export function placeOf({ file, locator, quote, basis, confidence }: Evidence): Place {
  return { file, locator, quote, basis, confidence };
}

/** The first places of many. */
export function placesOf(many: readonly Evidence[]): Place[] {
  return many.slice(0, PLACES_SHOWN).map(placeOf);
}
