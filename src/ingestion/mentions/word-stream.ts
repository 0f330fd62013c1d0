import { fold } from '../../domain/fold.js';

/** One word of a text, in the form in which lexicons know it. */
export interface Word {
  /** Without case, accents and the ending of the plural. */
  readonly stem: string;
  /** Offsets in the text, UTF-16 units, from 0, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in order. A line end or a mark of punctuation between two words is no word: what spans it is the caller's to refuse. */
export function* wordsOf(text: string): Generator<Word> {
  const folded = fold(text);
  for (const match of folded.matchAll(WORD)) {
    yield { stem: stemOf(match[0]), start: match.index, end: match.index + match[0].length };
  }
}

/**
 * A folded word without the ending of its plural: "baterias" is "bateria", "autorizaciones" "autorizacion", "gases" and "gas" are one.
 * Coarser than a stemmer on purpose: verbs and diminutives stay apart.
 */
export function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const single = word.length > 3 && /[aeiou]s$/.test(word) ? word.slice(0, -1) : word;
  const stem = single.length > 3 && /[bcdfghjklmnñpqrstvwxz]e$/.test(single) ? single.slice(0, -1) : single;
  if (STEMS.size < 100_000) STEMS.set(word, stem);
  return stem;
}

// Filled as words are met; bounded, because hostile text may hold any number of them.
const STEMS = new Map<string, string>();
