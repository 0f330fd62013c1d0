import { z } from 'zod';
import type { ProfileNote } from '../domain/ports/questions/applicability.js';
import type { Language } from '../domain/vocabulary.js';

/** Something in a profile that an answer could not use. */
export const note = z.object({ element: z.string(), says: z.string(), nearest: z.array(z.string()) });

/** A note in one language. */
export function showNote({ element, says, nearest }: ProfileNote, lang: Language): z.input<typeof note> {
  return { element, says: says[lang], nearest: [...nearest] };
}
