import { classOf, isWordCode, letterNumber, UPPER } from './characters.js';
import { tokenAt, type Token } from './token.js';

/**
 * Finds the words that can open a citation. Most words are refused on their first three letters, without being read: that is
 * what keeps the search fast on text that cites little.
 */
export interface TriggerScan {
  /** The next word of the table that starts at or after `from`; null when there is none. */
  next(text: string, from: number): Token | null;
}

const ANY_CASE = 1;
const CAPITAL = 2;

/** Makes a scan for a table of folded words. Those of `capitalised` count only with a capital: "UN R138", not "un". */
export function createTriggerScan(words: ReadonlyMap<string, unknown>, capitalised: ReadonlySet<string>): TriggerScan {
  const heads = new Uint8Array(1 << 15);
  for (const word of words.keys()) {
    const at = headOf(word, 0);
    heads[at] = (heads[at] ?? 0) | (capitalised.has(word) ? CAPITAL : ANY_CASE);
  }
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
        const head = heads[headOf(text, at)] ?? 0;
        if ((head & ANY_CASE) !== 0 || (head === CAPITAL && classOf(text.charCodeAt(at)) === UPPER)) {
          const token = tokenAt(text, at);
          if (words.has(token.word) && (token.capital || !capitalised.has(token.word))) return token;
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
