import { tokenAt, type Token } from '../text/token.js';
import type { Label, LabelReader } from './label.js';
import { readLetter } from './letter-label.js';
import { readNumber } from './number-label.js';
import { readOrdinalLabel } from './ordinal-label.js';
import { readRoman } from './roman-label.js';

/** Reads the label that starts with `first`, whatever its spelling; null for a word that is none. */
export function readLabel(text: string, first: Token): Label | null {
  if (first.kind === 'number') return readNumber(text, first);
  if (first.kind !== 'word') return readQuoted(text, first);
  return readOrdinalLabel(text, first) ?? readRoman(text, first) ?? readLetter(text, first);
}

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
