import { z } from 'zod';
import type { ProfileNote, ProfileReading } from '../domain/ports/questions/applicability.js';
import type { Language } from '../domain/vocabulary.js';

/** Something in a profile that an answer could not use. */
export const note = z.object({ element: z.string(), says: z.string(), nearest: z.array(z.string()) });

/** A note in one language. */
export function showNote({ element, says, nearest }: ProfileNote, lang: Language): z.input<typeof note> {
  return { element, says: says[lang], nearest: [...nearest] };
}

/** How words of a profile that are no keys were understood. */
export const reading = z.object({ field: z.string(), element: z.string(), means: z.array(z.string()) });

/** A reading as an answer shows it. */
export function showReading({ field, element, means }: ProfileReading): z.input<typeof reading> {
  return { field, element, means: [...means] };
}
