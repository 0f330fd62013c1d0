import { printOrdinal } from '../../domain/ordinal.js';
import { printRoman } from '../../domain/roman.js';

/** One level of an automatic list, as ECMA-376 (part 1, section 17.9) describes it. */
export interface ListLevel {
  readonly start: number;
  /** Name of the format of its numbers: `decimal`, `upperRoman`, `lowerLetter`. */
  readonly format: string;
  /** The printed mark: "%1.%2", "Artículo %1.-". */
  readonly mark: string;
  /** The level, from 1, whose next paragraph lets this one begin anew: the one above where the file does not say, 0 for never. */
  readonly restart: number;
  /** True where the levels above are printed in Arabic figures, whatever their format. */
  readonly legal: boolean;
  /** True where nothing parts the mark from the text. */
  readonly tight: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** The mark printed before a paragraph of the last of these levels, which stand at these numbers; empty for bullets and hidden marks. */
export function printListLabel(levels: readonly (ListLevel | undefined)[], numbers: readonly number[]): string {
  const level = levels[numbers.length - 1];
  if (!level || level.hidden || level.format === 'bullet') return '';
  return level.mark.replace(/%([1-9])/g, (_, sign: string) => {
    const at = Number(sign) - 1;
    const value = numbers[at];
    if (value === undefined) return '';
    return printNumber(level.legal ? 'decimal' : (levels[at]?.format ?? 'decimal'), value);
  });
}

const printNumber = (format: string, value: number): string => FORMATS[format]?.(value) ?? String(value);

/** Formats that a number may lie outside of are printed in figures then, as are those that Spanish texts do not use. */
const FORMATS: Readonly<Record<string, (value: number) => string | null>> = {
  upperRoman: (value) => printRoman(value)?.toUpperCase() ?? null,
  lowerRoman: printRoman,
  upperLetter: (value) => letters(value)?.toUpperCase() ?? null,
  lowerLetter: (value) => letters(value),
  decimalZero: (value) => String(value).padStart(2, '0'),
  ordinal: (value) => `${value}º`,
  ordinalText: (value) => inWords(value),
  none: () => '',
};

/** z is followed by aa, bb, as Word counts. */
const letters = (value: number): string | null => {
  if (value < 1 || value > LETTERS_LIMIT) return null;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
};

/** The largest number that Word prints in letters. */
const LETTERS_LIMIT = 780;

const inWords = (value: number): string | null => {
  const words = printOrdinal(value)
    ?.replaceAll('-', ' ')
    .replace(/e(?=(?:si|ci|pti)mo)/g, 'é');
  return words === undefined ? null : words.charAt(0).toUpperCase() + words.slice(1);
};
