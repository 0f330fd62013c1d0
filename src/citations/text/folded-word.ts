import { fold } from '../../domain/fold.js';

/**
 * Words met, as printed and folded, in an open table by hash: a text repeats few words many times, and a word known is folded
 * without being cut out of the text. The table only fills up, and words beyond it are folded each time, so memory is bounded.
 */
const SLOTS = 1 << 16;
const PROBES = 8;
const LONGEST_KEPT = 40;
const PRINTED: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
const FOLDED: string[] = new Array<string>(SLOTS).fill('');

/** The word from `start` to `end`, lower case and without accents, whichever way they are encoded. `hash` is of its code units. */
export function foldedWord(text: string, start: number, end: number, hash: number): string {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let probe = 0; probe < PROBES; probe++, slot = (slot + 1) & (SLOTS - 1)) {
    const printed = PRINTED[slot];
    if (printed === undefined) return keep(slot, text.slice(start, end));
    if (printed.length === end - start && text.startsWith(printed, start)) return FOLDED[slot] ?? '';
  }
  return foldWord(text.slice(start, end));
}

/** A single word without case and accents. */
export function foldWord(printed: string): string {
  return fold(printed.normalize('NFC'));
}

const keep = (slot: number, printed: string): string => {
  const folded = foldWord(printed);
  if (printed.length > LONGEST_KEPT) return folded;
  // A copy of its own: a slice would keep the whole text it was cut from alive.
  PRINTED[slot] = Array.from(printed).join('');
  FOLDED[slot] = folded;
  return folded;
};
