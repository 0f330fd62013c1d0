import { isDigit } from '../text/characters.js';
import { tokenAt, type Token } from '../text/token.js';
import { isSuffix } from './suffixes.js';

/** "89 B", "II A", "69 S": a letter that is neither a word nor a Roman numeral. */
const SPACED_LETTER = / ([A-DF-HJKN-TWZÑ])(?=[,;.)]|\s(?:y|o|de|del)\s)/uy;
/** "30D": how acts of the United States write it. */
const ATTACHED_LETTER = /([A-Z])(?![\p{L}\d])/uy;
const HYPHEN_LETTER = /\s?[-–]\s?([A-ZÑ]{1,2})(?![\p{L}\d])/uy;

/** "-A", " Bis", " Bis 1", "-H Quáter", as `-a`, `-bis`, `-bis-1`, `-h-quater`. */
export const readSuffixes = (text: string, at: number): { readonly text: string; readonly end: number } => {
  let end = at;
  let label = '';
  for (let count = 0; count < 3; count++) {
    const suffix = letterSuffix(text, end, count === 0) ?? wordSuffix(text, end);
    if (!suffix) break;
    label += suffix.text;
    end = suffix.end;
  }
  return { text: label, end };
};

interface Suffix {
  readonly text: string;
  readonly end: number;
}

const letterSuffix = (text: string, at: number, first: boolean): Suffix | null => {
  const afterDigit = first && isDigit(text.charCodeAt(at - 1));
  const attached = afterDigit ? matchAt(ATTACHED_LETTER, text, at) : null;
  const spaced = afterDigit || (first && /[IVXLC]/.test(text.charAt(at - 1))) ? matchAt(SPACED_LETTER, text, at) : null;
  const letter = attached ?? spaced ?? matchAt(HYPHEN_LETTER, text, at);
  return letter && { text: `-${(letter[1] ?? '').toLowerCase()}`, end: at + letter[0].length };
};

/** " Bis", "-Bis", " Bis 1", " Bis-1". */
const wordSuffix = (text: string, at: number): Suffix | null => {
  const word = wordAfterHyphen(text, at);
  if (!isSuffix(word.word)) return null;
  const number = wordAfterHyphen(text, word.end);
  const counted =
    number.kind === 'number' &&
    (number.spaced || text.charAt(word.end) === '-') &&
    number.word.length < 3 &&
    !/[.,]?\d/.test(text.slice(number.end, number.end + 2));
  if (!counted) return { text: `-${word.word}`, end: word.end };
  return { text: `-${word.word}-${number.word}`, end: number.end };
};

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The token at `at`, or the one after a hyphen there. */
export const wordAfterHyphen = (text: string, at: number): Token => {
  const token = tokenAt(text, at);
  return token.word === '-' ? tokenAt(text, token.end) : token;
};
