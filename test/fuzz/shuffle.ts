import type { Random } from '../support/random.js';

/** Signs that trouble readers of texts: of no width, of two units, half a pair, right to left, of no line. */
const ODD = [
  '\u0000', '\u00a0', '\u00ad', '\u2028', '\ufeff', '\u200b', '\ud83d\ude97', '\ud800', '\u202e', 'İ', 'ß', 'ﬁ', '𝟓', 'e\u0301', '\t', '\r\n',
]; // prettier-ignore

/** Names that every object has: a reader that looks words up in one takes them for known. */
const INHERITED = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];

const STRAYS = [...ODD, ...INHERITED];

/** At most so many of the words in any order, mostly with `between` after each; now and then a stray, or half a word. */
export function shuffle(random: Random, words: readonly string[], most: number, between = ' '): string {
  let text = '';
  for (let left = 1 + random.below(most); left > 0; left--) {
    const word = random.chance(0.04) ? random.pick(STRAYS) : random.pick(words);
    text += random.chance(0.02) ? word.slice(0, random.below(word.length + 1)) : word;
    if (random.chance(0.85)) text += between;
  }
  return text;
}
