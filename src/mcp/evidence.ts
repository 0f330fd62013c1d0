import { z } from 'zod';
import type { Evidence } from '../domain/evidence.js';
import { BASES } from '../domain/vocabulary.js';
import { PLACES_SHOWN } from './limits.js';

/** Where something was read. */
export const evidence = z
  .object({
    file: z.string().describe('Source file.'),
    locator: z.string().nullable().describe('The part of it; null for its head or a record.'),
    quote: z.string().describe('The words read.'),
    basis: z.enum(BASES).describe('A person wrote the link, words of a text say it, or a rule concludes it.'),
    confidence: z.number().nullable().describe('0 to 1; null where there is no doubt to state.'),
  })
  .describe('Where it was read.');

type Place = z.output<typeof evidence>;

/** Evidence as a model reads it: no offsets. */
export function placeOf({ file, locator, quote, basis, confidence }: Evidence): Place {
  return { file, locator, quote, basis, confidence };
}

/** The first places of many. */
export function placesOf(many: readonly Evidence[]): Place[] {
  return many.slice(0, PLACES_SHOWN).map(placeOf);
}
