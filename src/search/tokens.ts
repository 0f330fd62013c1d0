import { fold } from '../domain/fold.js';

/** One word of a text. */
export interface Token {
  /** Folded: lower case, without accents. "5.2.1" is one word; "1,000" is `1000`. */
  readonly word: string;
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order. Time linear in the text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index } of fold(text).matchAll(WORD)) {
    tokens.push({ word: spell(match), start: index, end: index + match.length });
  }
  return tokens;
}

/** A number with points, a number with commas of thousands, or a run of letters, digits and marks. */
const WORD = /\d+(?:\.\d+)+|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/gu;

/** Longest word that is kept whole; anything longer is no word of any language. */
const WORD_LIMIT = 48;

const spell = (match: string): string => {
  const word = match.length > WORD_LIMIT ? match.slice(0, WORD_LIMIT) : match;
  if (PLAIN.test(word)) return word;
  // Accents written as marks of their own ("e" and U+0301) join their letter before they are folded away.
  return fold(word.replaceAll(',', '').normalize('NFC')).replace(/\p{M}/gu, '');
};

const PLAIN = /^[a-z0-9ñ.]+$/;
