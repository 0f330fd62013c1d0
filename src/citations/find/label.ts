import { parseOrdinal, printOrdinal } from '../../domain/ordinal.js';
import { parseRoman } from '../../domain/roman.js';
import { isDigit } from '../text/characters.js';
import { tokenAt, type Token } from '../text/token.js';
import type { LabelSort } from './part-words.js';
import { isSuffix } from './suffixes.js';

/** A label read from a text, in the spelling of a locator. */
export interface Label {
  readonly sort: LabelSort;
  readonly text: string;
  /** The value of a plain number (arabic, Roman or ordinal without suffix); null for any other: only plain numbers can be counted. */
  readonly value: number | null;
  readonly end: number;
  /** True where a closing bracket shows that it is a label: "a)". */
  readonly bracketed: boolean;
}

type LabelReader = (text: string, first: Token) => Label | null;

/** Reads the label that starts with `first`, whatever its spelling; null for a word that is none. */
export function readLabel(text: string, first: Token): Label | null {
  if (first.kind === 'number') return readNumber(text, first);
  if (first.kind !== 'word') return readQuoted(text, first);
  return readOrdinalLabel(text, first) ?? readRoman(text, first) ?? readLetter(text, first);
}

/** "5", "1o.", "32 Bis", "17-A", "137 Bis 1", "5.2.1". */
const readNumber: LabelReader = (text, first) => {
  const dotted = readDots(text, first);
  const ordinal = readOrdinalMark(text, dotted.end);
  const suffix = readSuffixes(text, ordinal);
  const bracketed = text.charAt(suffix.end) === ')';
  const plain = suffix.text === '' && !dotted.text.includes('.');
  return {
    sort: dotted.text.includes('.') ? 'dotted' : 'number',
    text: trimZeros(dotted.text) + suffix.text,
    value: plain ? Number(dotted.text) : null,
    end: bracketed ? suffix.end + 1 : suffix.end,
    bracketed,
  };
};

const trimZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

const DIGITS_AFTER = /[.](\d{1,4})/y;
const THOUSANDS = /,(\d{3})(?!\d)/y;

/** The further levels of "5.2.1"; and "1,050", whose comma is no comma. */
const readDots = (text: string, first: Token): { readonly text: string; readonly end: number } => {
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

const ORDINAL_MARK = /(?:\/o|[oaº°ª])(?![\p{L}\d])\.?/uy;

/** "1o.", "3º", "5/o": the mark goes, its stop with it. */
const readOrdinalMark = (text: string, at: number): number => {
  ORDINAL_MARK.lastIndex = at;
  return at + (ORDINAL_MARK.exec(text)?.[0].length ?? 0);
};

/** "89 B", "69 S": a letter that is neither a word nor a Roman numeral. */
const SPACED_LETTER = / ([A-DF-HJKN-TWZÑ])(?=[,;.)]|\s(?:y|o|de|del)\s)/uy;
const HYPHEN_LETTER = /\s?[-–]\s?([A-ZÑ]{1,2})(?![\p{L}\d])/uy;

/** "-A", " Bis", " Bis 1", "-H Quáter", as `-a`, `-bis`, `-bis-1`, `-h-quater`. */
const readSuffixes = (text: string, at: number): { readonly text: string; readonly end: number } => {
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
  const spaced = first && isDigit(text.charCodeAt(at - 1)) ? matchAt(SPACED_LETTER, text, at) : null;
  const letter = spaced ?? matchAt(HYPHEN_LETTER, text, at);
  return letter && { text: `-${(letter[1] ?? '').toLowerCase()}`, end: at + letter[0].length };
};

/** " Bis", "-Bis", " Bis 1". */
const wordSuffix = (text: string, at: number): Suffix | null => {
  const word = wordAfterHyphen(text, at);
  if (!isSuffix(word.word)) return null;
  const number = tokenAt(text, word.end);
  const counted =
    number.kind === 'number' &&
    number.spaced &&
    number.word.length < 3 &&
    !/[.,]?\d/.test(text.slice(number.end, number.end + 2));
  if (!counted) return { text: `-${word.word}`, end: word.end };
  return { text: `-${word.word}-${number.word}`, end: number.end };
};

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const wordAfterHyphen = (text: string, at: number): Token => {
  const token = tokenAt(text, at);
  return token.word === '-' ? tokenAt(text, token.end) : token;
};

/** "IV", "XXIX-F", "II Bis"; capitals, since "vi" is a word; a lone "l" or "Il" is what printers make of I and II. */
const readRoman: LabelReader = (text, first) => {
  if (!first.capital || (!first.shout && first.end - first.start > 1)) return null;
  const value = parseRoman(first.word);
  if (value === null) return null;
  const dotted = readDots(text, first);
  return dotted.end > first.end ? dottedRoman(dotted) : plainRoman(text, first, value);
};

/** "III.1": a numeral of a guide that is itself numbered in Roman. */
const dottedRoman = ({ text, end }: { readonly text: string; readonly end: number }): Label => ({
  sort: 'dotted',
  text,
  value: null,
  end,
  bracketed: false,
});

const plainRoman = (text: string, first: Token, value: number): Label => {
  const suffix = readSuffixes(text, first.end);
  const bracketed = text.charAt(suffix.end) === ')';
  return {
    sort: 'roman',
    text: first.word + suffix.text,
    value: suffix.text === '' ? value : null,
    end: bracketed ? suffix.end + 1 : suffix.end,
    bracketed,
  };
};

/** "a)", "C", "aa)", "ñ)"; a letter without bracket is a label only where a part word calls for one. */
const readLetter: LabelReader = (text, first) => {
  const length = first.end - first.start;
  const bracketed = text.charAt(first.end) === ')';
  if (length > (bracketed ? 4 : 1) || !/^[a-zñ]+$/.test(first.word)) return null;
  const level = first.capital ? /\.?\d{1,2}(?![\d\p{L}])/uy : /\.\d{1,2}/y;
  level.lastIndex = first.end;
  const deeper = level.exec(text)?.[0] ?? '';
  return {
    sort: 'letter',
    text: first.word + deeper,
    value: null,
    end: first.end + deeper.length + (bracketed ? 1 : 0),
    bracketed,
  };
};

/** “a)” or “A”, in quotation marks. */
const readQuoted: LabelReader = (text, first) => {
  if (!/["“'‘(]/.test(first.word)) return null;
  const inner = tokenAt(text, first.end);
  if (inner.kind !== 'word' || inner.spaced) return null;
  const label = readRoman(text, inner) ?? readLetter(text, inner);
  if (!label) return null;
  const close = text.charAt(label.end);
  if (first.word === '(') return label.bracketed ? label : null;
  return /["”'’]/.test(close) ? { ...label, end: label.end + 1 } : null;
};

const ORDINAL_HEADS: ReadonlySet<string> = new Set(
  (
    'prim segu terc cuar quin sext sept seti octa nove deci unde duod vige trig cuad sexa octo nona cent duce tric once doce ' +
    'ulti penu unic'
  ).split(' '),
);

/** A cheap test that refuses most words that are no ordinal. */
export function mayBeOrdinal(word: string): boolean {
  return word.length > 4 && ORDINAL_HEADS.has(word.slice(0, 4));
}

/** "Segundo", "Décimo Primero", "Único", "último", "penúltimo". */
const readOrdinalLabel: LabelReader = (text, first) => {
  if (!mayBeOrdinal(first.word)) return null;
  const named = NAMED_ORDINALS.get(first.word);
  if (named !== undefined) return ordinal(named, null, first.end);
  const head = parseOrdinal(first.word);
  return head === null ? null : joinOrdinal(text, first, head);
};

const NAMED_ORDINALS: ReadonlyMap<string, string> = new Map([
  ['unico', 'unico'],
  ['unica', 'unico'],
  ['ultimo', 'last'],
  ['ultima', 'last'],
  ['ultimos', 'last'],
  ['penultimo', 'penultimate'],
  ['penultima', 'penultimate'],
]);

/** "Décimo" with the "Primero" after it, where there is one. */
const joinOrdinal = (text: string, first: Token, head: number): Label => {
  const second = head % 10 === 0 ? wordAfterHyphen(text, first.end) : first;
  const joined = second === first || second.kind !== 'word' ? null : parseOrdinal(`${first.word} ${second.word}`);
  if (joined === null) return ordinal(printOrdinal(head) ?? String(head), head, first.end);
  return ordinal(printOrdinal(joined) ?? String(joined), joined, second.end);
};

const ordinal = (text: string, value: number | null, end: number): Label => ({
  sort: 'ordinal',
  text,
  value,
  end,
  bracketed: false,
});
