import { onOneLine } from '../text/on-one-line.js';
import type { InstrumentWords } from './mention.js';

/** The words for an instrument as read, and where they stand. A full name starts at its noun, a short form at its determiner. */
export interface InstrumentRead {
  readonly words: InstrumentWords;
  readonly start: number;
  readonly end: number;
  /** True for an acronym of the catalogue. */
  readonly acronym?: boolean;
}

/** Words that name an instrument in full, from `start` to `end`. */
export const named = (
  text: string,
  noun: string,
  start: number,
  end: number,
  designation: string | null = null,
): InstrumentRead => ({
  words: {
    form: 'name',
    noun,
    name: onOneLine(text.slice(start, end).replace(/[“”"«»]/g, '')),
    designation,
  },
  start,
  end,
});
