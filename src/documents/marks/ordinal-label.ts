import { fold } from '../../domain/fold.js';
import { parseOrdinal, printOrdinal } from '../../domain/ordinal.js';
import { readCardinal } from './cardinal.js';
import { SUFFIX_WORD } from './number-suffix.js';

/** A label in words, as a locator writes it, and where it ends. */
export interface OrdinalRead {
  readonly label: string;
  readonly end: number;
}

const SUFFIX = new RegExp(`[ -](${SUFFIX_WORD})(?![a-zñ])`, 'y');

/** The longest number in words, with its suffix, takes fewer letters. */
const LONGEST = 80;

/** Reads "Décimo Primero", "ÚNICA", "VIGÉSIMOTERCERO", "Cuarto Bis", and from ten on "Once", at the start of a text; null for anything else. */
export function readOrdinalLabel(text: string): OrdinalRead | null {
  const folded = fold(text.slice(0, LONGEST));
  const words = /^[a-z]+(?:[ -]{1,2}[a-z]+){0,3}/.exec(folded)?.[0].split(/(?<=[ -])(?=[a-z])/) ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join('')
      .replace(/[ -]+$/, '');
    const label = labelOfWords(name);
    if (label !== null) return withSuffix(folded, label, name.length);
  }
  return null;
}

const labelOfWords = (name: string): string | null => {
  if (/^unic[oa]$/.test(name)) return 'unico';
  const words = name.replace(/[ -]+/g, ' ');
  const value = parseOrdinal(words);
  if (value !== null) return printOrdinal(value);
  const cardinal = readCardinal(words) ?? 0;
  return cardinal > 9 && cardinal < 100 ? words.replaceAll(' ', '-') : null;
};

/** The number that a label in words stands for, whatever its suffix; 1 for `unico`, null for a label that is no number in words. */
export function valueOfWords(label: string): number | null {
  const words = label.replace(/-(?:bis|ter|quater|quinquies)$/, '');
  return words === 'unico' ? 1 : (parseOrdinal(words) ?? readCardinal(words.replaceAll('-', ' ')));
}

const withSuffix = (folded: string, label: string, end: number): OrdinalRead => {
  SUFFIX.lastIndex = end;
  const suffix = SUFFIX.exec(folded)?.[1];
  return suffix === undefined ? { label, end } : { label: `${label}-${suffix}`, end: SUFFIX.lastIndex };
};
