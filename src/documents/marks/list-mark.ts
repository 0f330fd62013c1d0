import { fold } from '../../domain/fold.js';
import { parseRoman } from '../../domain/roman.js';
import { SUFFIX_WORD } from './number-suffix.js';

/** The look of a list's marks. One list keeps one style: "I.-", "A.", "a)", "1.", "i)". */
export type ListStyle = 'roman' | 'capital' | 'letter' | 'digit' | 'small-roman';

/** One way to read the mark that opens a block. */
export interface ListMark {
  readonly style: ListStyle;
  /** Place in the list, from 1: IV is 4, c) is 3. */
  readonly value: number;
  /** As a locator writes it: `iv`, `i-bis`, `a`, `1`. */
  readonly label: string;
  /** True for "I Bis": it follows the mark of the same value. */
  readonly inserted: boolean;
  /** Where the text begins. */
  readonly end: number;
}

const SUFFIX = `(?:[ .-]{1,2}(${SUFFIX_WORD})(?: ([0-9]{1,2}))?|[ ]?-[ ]?([a-zñ])(?=[.)]))?`;
const CLOSE = '(?: ?[.)]+ ?[-–—]{0,2}| ?[-–—]{1,2}(?= )| ?[-–—](?=[A-ZÁÉÍÓÚ]))(?: |(?=[a-zñ]{2}|["“¿¡(]))';
const MARK = new RegExp(`^["“«(]{0,2}([ivxlcdm]{1,9}|[a-zñ]{1,2}|[0-9]{1,3})${SUFFIX}${CLOSE}`);
const ALPHABET = 'abcdefghijklmnñopqrstuvwxyz';

/** Every reading of the mark that opens a text, Roman numerals before letters; empty where none does. */
export function readListMarks(text: string): readonly ListMark[] {
  const match = MARK.exec(fold(text.slice(0, 48)).replace(/[–—]/g, '-'));
  const sign = match?.[1];
  if (!match || sign === undefined) return [];
  const capital = /^["“«(]{0,2}[A-ZÑ]/.test(text);
  const suffix = [match[2], match[3], match[4]].filter((word) => word !== undefined).join('-');
  const label = suffix === '' ? sign : `${sign}-${suffix}`;
  const end = match[0].length;
  const read = readings(sign, capital).map(([style, value]) => ({ style, value, label, inserted: suffix !== '', end }));
  const meant = smallForCapital(text);
  const value = meant === null ? null : parseRoman(meant);
  if (meant === null || value === null) return read;
  const figure = suffix === '' ? meant : `${meant}-${suffix}`;
  return [...read, { style: 'roman', value, label: figure, inserted: suffix !== '', end }];
}

/** The Roman numeral that is meant where editions print a small l for a capital I: "l.", "lI.", "Vlll.-"; null for any other mark. */
const smallForCapital = (text: string): string | null => {
  const sign = /^["“«(]{0,2}(?=[IVX]*l)([IVXl]{1,6})(?=[. -])/.exec(text)?.[1];
  return sign === undefined ? null : sign.replaceAll('l', 'I').toLowerCase();
};

const readings = (sign: string, capital: boolean): readonly (readonly [ListStyle, number])[] => {
  if (/^\d/.test(sign)) return [['digit', Number(sign)]];
  const roman = parseRoman(sign);
  const letter = letterValue(sign);
  const list: (readonly [ListStyle, number])[] = [];
  if (roman !== null) list.push([capital ? 'roman' : 'small-roman', roman]);
  if (letter !== null) list.push([capital ? 'capital' : 'letter', letter]);
  return list;
};

/** a is 1, ñ counts, aa is 28; null for pairs of unlike letters. */
const letterValue = (sign: string): number | null => {
  const [first = '', second, third] = sign;
  const place = ALPHABET.indexOf(first) + 1;
  if (second === undefined) return place;
  return first === second && third === undefined ? ALPHABET.length + place : null;
};
