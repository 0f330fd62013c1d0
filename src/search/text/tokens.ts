import { fold } from '../../domain/fold.js';
import { scanWords } from './word-scanner.js';

/** One word of a text. */
export interface Token {
  /** Folded: lower case, without accents. "5.2.1" is one word; "1,000" is `1000`. */
  readonly word: string;
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Tells from the first two UTF-16 units of a word (0 for a second that is not there) whether it may be wanted. */
export type Wanted = (first: number, second: number) => boolean;

/** The words of a text, in order; only those that may be wanted. Time linear in the text. */
export function tokenise(text: string, isWanted: Wanted | null = null): readonly Token[] {
  const tokens: Token[] = [];
  const folded = fold(text);
  scanWords(folded, (start, end) => {
    if (isWanted && !isWanted(folded.charCodeAt(start), end - start > 1 ? folded.charCodeAt(start + 1) : 0)) return;
    tokens.push({ word: spell(folded.slice(start, end)), start, end });
  });
  return tokens;
}

/** Longest word that is kept whole; anything longer is no word of any language. */
const WORD_LIMIT = 48;

const spell = (match: string): string => {
  const word = match.length > WORD_LIMIT ? match.slice(0, WORD_LIMIT) : match;
  if (PLAIN.test(word)) return word;
  // Accents written as marks of their own ("e" and U+0301) join their letter before they are folded away.
  return fold(word.replaceAll(',', '').normalize('NFC')).replace(/\p{M}/gu, '');
};

const PLAIN = /^[a-z0-9ñ.]+$/;
