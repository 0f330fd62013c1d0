import { fold } from '../../domain/fold.js';

/** Code units below this are Latin letters, digits, marks and signs that Spanish and English print. */
const LATIN_END = 0x250;

export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
const LETTER = LOWER | UPPER;

const CLASSES = new Uint8Array(LATIN_END);
/** 1 to 26 for a to z whatever the case and accent, 27 for ñ, 0 for anything else. */
const LETTER_NUMBERS = new Uint8Array(LATIN_END);

for (let code = 0; code < LATIN_END; code++) {
  const sign = String.fromCharCode(code);
  if (/\p{Lu}/u.test(sign)) CLASSES[code] = UPPER;
  else if (/\p{L}/u.test(sign) && sign !== 'º' && sign !== 'ª') CLASSES[code] = LOWER;
  else if (code >= 48 && code <= 57) CLASSES[code] = DIGIT;
  else if (code <= 32 || code === 0xa0) CLASSES[code] = SPACE;
  const bare = fold(sign);
  if (bare === 'ñ') LETTER_NUMBERS[code] = 27;
  else if (/^[a-z]$/.test(bare)) LETTER_NUMBERS[code] = bare.charCodeAt(0) - 96;
}

/** What a code unit is: one of LOWER, UPPER, DIGIT, SPACE, or 0 for a mark. Control characters are spaces; combining accents are letters. */
export function classOf(code: number): number {
  if (code < LATIN_END) return CLASSES[code] ?? 0;
  if (code >= 0x300 && code < 0x370) return LOWER;
  return isWideSpace(code) ? SPACE : 0;
}

/** True for a letter of the Latin alphabet or an accent that combines with one. */
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

/** True for a digit 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a letter or a digit: what a word may hold. */
export function isWordCode(code: number): boolean {
  return (classOf(code) & (LETTER | DIGIT)) !== 0;
}

/** The place of a letter in the alphabet, from 1; 0 for what is no letter of it. */
export function letterNumber(code: number): number {
  return code < LATIN_END ? (LETTER_NUMBERS[code] ?? 0) : 0;
}

const isWideSpace = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0xfeff;
