import { classOf, isLetter, isWordCode, letterNumber, UPPER } from './characters.js';
import { tokenAt, type Token } from './token.js';

/**
 * Finds the words that can open a citation. Most words are refused on their first three letters and their length, without being read:
 * that is what keeps the search fast on text that cites little.
 */
export interface TriggerScan {
  /** The next word of the table that starts at or after `from`; null when there is none. */
  next(text: string, from: number): Token | null;
}

/** Makes a scan for a table of folded words. Those of `capitalised` count only with a capital: "UN R138", not "un". */
export function createTriggerScan(words: ReadonlyMap<string, unknown>, capitalised: ReadonlySet<string>): TriggerScan {
  const anyCase = lengthsByHead([...words.keys()].filter((word) => !capitalised.has(word)));
  const withCapital = lengthsByHead([...words.keys()]);
  return {
    next: (text, from) => {
      const length = text.length;
      let at = outsideWord(text, from, length);
      while (at < length) {
        const first = text.charCodeAt(at);
        if (!isWordCode(first)) {
          at++;
          continue;
        }
        const head = headOf(text, at, length);
        const lengths = (classOf(first) === UPPER ? withCapital[head] : anyCase[head]) ?? 0;
        const end = wordEnd(text, at + 1, length);
        if (lengths !== 0 && mayBe(text, at, end, lengths)) {
          const token = tokenAt(text, at);
          if (words.has(token.word) && (token.capital || !capitalised.has(token.word))) return token;
        }
        at = end;
      }
      return null;
    },
  };
}

/** A search that goes on inside a word goes on after it. */
const outsideWord = (text: string, from: number, length: number): number =>
  from > 0 && from < length && isWordCode(text.charCodeAt(from - 1)) ? wordEnd(text, from, length) : from;

/** Words longer than this share one bit. */
const LONGEST = 30;

/** For each head the lengths of the words that begin so, one bit each. */
const lengthsByHead = (words: readonly string[]): Int32Array => {
  const lengths = new Int32Array(1 << 15);
  for (const word of words) {
    const head = headOf(word, 0, word.length);
    lengths[head] = (lengths[head] ?? 0) | bitOf(lettersEnd(word, 0));
  }
  return lengths;
};

const bitOf = (length: number): number => 1 << Math.min(length, LONGEST);

/** A word that is printed with accents of their own is longer than its letters: its length refuses nothing. */
const mayBe = (text: string, start: number, end: number, lengths: number): boolean => {
  if ((lengths & bitOf(lettersEnd(text, start) - start)) !== 0) return true;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= FIRST_COMBINING) return true;
  return false;
};

const FIRST_COMBINING = 0x300;

const lettersEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
};

const wordEnd = (text: string, from: number, length: number): number => {
  let at = from;
  while (at < length && isWordCode(text.charCodeAt(at))) at++;
  return at;
};

/** The first three letters as one number; a shorter word ends in zeros. */
const headOf = (text: string, at: number, length: number): number => {
  const first = letterNumber(text.charCodeAt(at));
  const second = first === 0 || at + 1 >= length ? 0 : letterNumber(text.charCodeAt(at + 1));
  const third = second === 0 || at + 2 >= length ? 0 : letterNumber(text.charCodeAt(at + 2));
  return (first << 10) | (second << 5) | third;
};
