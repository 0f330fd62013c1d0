import type { Token } from '../text/token.js';
import type { Label, LabelReader } from './label.js';
import { readSuffixes } from './label-suffix.js';

/** "5", "1o.", "32 Bis", "17-A", "137 Bis 1", "5.2.1". */
export const readNumber: LabelReader = (text, first) => {
  const dotted = readDots(text, first);
  const ordinal = readOrdinalMark(text, dotted.end);
  const suffix = readSuffixes(text, ordinal);
  const inAnnex = readInAnnex(text, dotted.text, suffix);
  if (inAnnex) return inAnnex;
  const stop = dotted.text.includes('.') && suffix.text === '' ? pastStop(text, suffix.end) : suffix.end;
  const bracketed = text.charAt(stop) === ')';
  const plain = suffix.text === '' && !dotted.text.includes('.');
  return {
    sort: dotted.text.includes('.') ? 'dotted' : 'number',
    text: trimZeros(dotted.text) + suffix.text,
    value: plain ? Number(dotted.text) : null,
    end: bracketed ? stop + 1 : stop,
    bracketed,
  };
};

/** "4-B.3": how treaties number article 3 of annex 4-B. */
const readInAnnex = (text: string, number: string, suffix: ReturnType<typeof readSuffixes>): Label | null => {
  IN_ANNEX.lastIndex = suffix.end;
  const found = /^-[a-z]$/.test(suffix.text) ? IN_ANNEX.exec(text)?.[1] : undefined;
  if (found === undefined) return null;
  const end = suffix.end + found.length + 1;
  return { sort: 'number', text: found, value: Number(found), end, bracketed: false, annex: number + suffix.text };
};

const IN_ANNEX = /\.(\d{1,2})(?![\d\p{L}.])/uy;

const STOP = /\.(?=\s?[,;]|\s(?:de|del|a|al|y|o)\s)/y;

/** "regla 3.10.16. de la", "5.2.1., 5.2.2. y": the stop of a numeral ends no sentence. */
const pastStop = (text: string, at: number): number => {
  STOP.lastIndex = at;
  return STOP.test(text) ? at + 1 : at;
};

const trimZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

const DIGITS_AFTER = /[.](\d{1,4})/y;
const THOUSANDS = /,(\d{3})(?!\d)/y;

/** The further levels of "5.2.1"; and "1,050", whose comma is no comma. */
export const readDots = (text: string, first: Token): { readonly text: string; readonly end: number } => {
  let label = first.word;
  let end = first.end;
  THOUSANDS.lastIndex = end;
  const thousands = label.length === 1 && label < '4' ? THOUSANDS.exec(text) : null;
  if (thousands) return { text: label + (thousands[1] ?? ''), end: end + 4 };
  for (let level = 0; level < 8; level++) {
    DIGITS_AFTER.lastIndex = end;
    const found = DIGITS_AFTER.exec(text);
    if (!found) break;
    label += found[0];
    end += found[0].length;
  }
  return { text: label, end };
};

const ORDINAL_MARK = /(?:\/o|\.[º°ª]|[oaº°ª])(?![\p{L}\d])\.?/uy;

/** "1o.", "3º", "1.º", "5/o": the mark goes, its stop with it. */
const readOrdinalMark = (text: string, at: number): number => {
  ORDINAL_MARK.lastIndex = at;
  return at + (ORDINAL_MARK.exec(text)?.[0].length ?? 0);
};
