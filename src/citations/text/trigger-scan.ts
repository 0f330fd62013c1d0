import { isWordCode, letterNumber } from './characters.js';
import { tokenAt, type Token } from './token.js';

/**
 * Finds the words that can open a citation. Most words are refused on their first three letters, without being read: that is
 * what keeps the search fast on text that cites little.
 */
export interface TriggerScan {
  /** The next word of the table that starts at or after `from`; null when there is none. */
  next(text: string, from: number): Token | null;
}

/** Makes a scan for a table of folded words. */
export function createTriggerScan(words: ReadonlyMap<string, unknown>): TriggerScan {
  const heads = new Uint8Array(1 << 15);
  for (const word of words.keys()) heads[headOf(word, 0)] = 1;
  return {
    next: (text, from) => {
      const length = text.length;
      let at = from;
      // A search that goes on inside a word goes on after it.
      if (at > 0 && isWordCode(text.charCodeAt(at - 1))) at = wordEnd(text, at);
      while (at < length) {
        if (!isWordCode(text.charCodeAt(at))) {
          at++;
          continue;
        }
        if (heads[headOf(text, at)] === 1) {
          const token = tokenAt(text, at);
          if (words.has(token.word)) return token;
        }
        at = wordEnd(text, at + 1);
      }
      return null;
    },
  };
}

const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (isWordCode(text.charCodeAt(at))) at++;
  return at;
};

/** The first three letters as one number; a shorter word ends in zeros. */
const headOf = (text: string, at: number): number => {
  const first = letterNumber(text.charCodeAt(at));
  const second = first === 0 ? 0 : letterNumber(text.charCodeAt(at + 1));
  const third = second === 0 ? 0 : letterNumber(text.charCodeAt(at + 2));
  return (first << 10) | (second << 5) | third;
};
