import { fold } from '../../domain/fold.js';

/** Code units below this are Latin letters, digits, marks and signs that Spanish and English print. */
const LATIN_END = 0x250;
/** Accents that combine with the letter before them. */
const COMBINING = [0x300, 0x370] as const;
/** Bullets and arrows of symbol fonts, which a PDF gives without their meaning: they stand between words as white space does. */
const PRIVATE_USE = [0xe000, 0xf900] as const;
const WIDE_SPACES = [
  0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x2028, 0x2029,
  0x202f, 0xfeff,
];

export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
const LETTER = LOWER | UPPER;

// One byte for every code unit, so that the hot loops look up and never branch; pages beyond Latin are never touched.
const CLASSES = new Uint8Array(0x10000);
/** 1 to 26 for a to z whatever the case and accent, 27 for ñ, 0 for anything else. */
const LETTER_NUMBERS = new Uint8Array(0x10000);

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
CLASSES.fill(LOWER, ...COMBINING);
CLASSES.fill(SPACE, ...PRIVATE_USE);
for (const code of WIDE_SPACES) CLASSES[code] = SPACE;

/** What a code unit is: one of LOWER, UPPER, DIGIT, SPACE, or 0 for a mark. Control characters are spaces; combining accents are letters. */
export function classOf(code: number): number {
  // Past the end of a text the code is no number; as an index it would make every look-up slow.
  return Number.isNaN(code) ? 0 : (CLASSES[code | 0] ?? 0);
}

/** True for a letter of the Latin alphabet or an accent that combines with one. */
export function isLetter(code: number): boolean {
  return ((CLASSES[code | 0] ?? 0) & LETTER) !== 0;
}

/** True for a digit 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a letter or a digit: what a word may hold. */
export function isWordCode(code: number): boolean {
  return ((CLASSES[code | 0] ?? 0) & (LETTER | DIGIT)) !== 0;
}

/** The place of a letter in the alphabet, from 1; 0 for what is no letter of it. */
export function letterNumber(code: number): number {
  return LETTER_NUMBERS[code | 0] ?? 0;
}
