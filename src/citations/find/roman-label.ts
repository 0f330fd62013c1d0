import { parseRoman } from '../../domain/roman.js';
import type { Token } from '../text/token.js';
import type { Label, LabelReader } from './label.js';
import { readSuffixes } from './label-suffix.js';
import { readDots } from './number-label.js';

/** "IV", "XXIX-F", "II Bis"; capitals, since "vi" is a word; a lone "l" or "Il" is what printers make of I and II. */
export const readRoman: LabelReader = (text, first) => {
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
