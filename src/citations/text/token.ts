import { classOf, isDigit, isLetter, SPACE, UPPER } from './characters.js';
import { endsParagraph } from './paragraph-end.js';
import { foldedWord } from './folded-word.js';

/** One word, number or mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'end';
  readonly start: number;
  readonly end: number;
  /** The word folded (lower case, no accents), the number or the mark as printed; empty at the end. */
  readonly word: string;
  /** True when the first letter is a capital. */
  readonly capital: boolean;
  /** True when every letter is a capital and there are at least two. */
  readonly shout: boolean;
  /** True when white space stands before it. */
  readonly spaced: boolean;
  /** True when a blank line stands before it: the paragraph has ended. */
  readonly broken: boolean;
}

/** Tokens read last, by the place asked: the readers of one citation look at the same words again and again. */
const SLOTS = 128;
const PLACES = new Int32Array(SLOTS).fill(-1);
const TOKENS: Token[] = [];
let read = '';

/** The token at or after `at`: a run of letters, a run of digits, or one other sign. White space and control characters part tokens. */
export function tokenAt(text: string, at: number): Token {
  if (text !== read) {
    read = text;
    PLACES.fill(-1);
  }
  const slot = at & (SLOTS - 1);
  const known = PLACES[slot] === at ? TOKENS[slot] : undefined;
  if (known !== undefined) return known;
  const token = readToken(text, at);
  PLACES[slot] = at;
  TOKENS[slot] = token;
  return token;
}

const readToken = (text: string, at: number): Token => {
  let start = at;
  let lines = 0;
  let code = text.charCodeAt(start);
  while (classOf(code) === SPACE) {
    if (code === 10) lines++;
    code = text.charCodeAt(++start);
  }
  const spaced = start > at;
  const broken = lines > 1 && endsParagraph(text, start);
  if (start >= text.length) {
    return { kind: 'end', start, end: start, word: '', capital: false, shout: false, spaced, broken };
  }
  if (isLetter(code)) return wordToken(text, start, code, spaced, broken);
  let end = start + 1;
  if (!isDigit(code)) {
    return { kind: 'mark', start, end, word: text.charAt(start), capital: false, shout: false, spaced, broken };
  }
  while (isDigit(text.charCodeAt(end))) end++;
  return { kind: 'number', start, end, word: text.slice(start, end), capital: false, shout: false, spaced, broken };
};

const wordToken = (text: string, start: number, first: number, spaced: boolean, broken: boolean): Token => {
  let capitals = true;
  let end = start + 1;
  let hash = first;
  for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(++end)) {
    if (capitals && classOf(code) !== UPPER) capitals = false;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  const capital = classOf(first) === UPPER;
  const shout = capital && capitals && end - start > 1;
  return { kind: 'word', start, end, word: foldedWord(text, start, end, hash), capital, shout, spaced, broken };
};

/** The end of the token that ends at or before `at`, white space skipped: where to look for the word before. */
export function skipSpaceBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  return end;
}

/** The word that ends right before `at`, white space between them allowed; null when a mark or a number stands there. */
export function wordBefore(text: string, at: number): Token | null {
  const end = skipSpaceBack(text, at);
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1)) && end - start < 40) start--;
  if (start === end || (start > 0 && isLetter(text.charCodeAt(start - 1)))) return null;
  return tokenAt(text, start);
}
