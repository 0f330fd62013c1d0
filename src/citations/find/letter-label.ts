import type { LabelReader } from './label.js';

/** "a)", "C", "aa)", "ñ)", "A.3.1"; a letter without bracket is a label only where a part word calls for one. */
export const readLetter: LabelReader = (text, first) => {
  const length = first.end - first.start;
  const bracketed = text.charAt(first.end) === ')';
  if (length > (bracketed ? 4 : 1) || !/^[a-zñ]+$/.test(first.word)) return null;
  const level = first.capital ? /(?:\.?\d{1,2})(?:\.\d{1,2}){0,3}(?![\d\p{L}])/uy : /\.\d{1,2}/y;
  level.lastIndex = first.end;
  const deeper = level.exec(text)?.[0] ?? '';
  return {
    sort: first.capital && deeper.startsWith('.') ? 'dotted' : 'letter',
    text: first.word + deeper,
    value: null,
    end: first.end + deeper.length + (bracketed ? 1 : 0),
    bracketed,
  };
};
