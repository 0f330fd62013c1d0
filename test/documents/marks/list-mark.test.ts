import { describe, expect, it } from 'vitest';
import { readListMarks } from '../../../src/documents/marks/list-mark.js';

const read = (text: string): string =>
  readListMarks(text)
    .map(({ style, value, label }) => `${style} ${value} ${label}`)
    .join(' or ');

describe('the mark of an item', () => {
  it.each([
    ['I. Texto', 'roman 1 i or capital 9 i'],
    ['XIV.- Texto', 'roman 14 xiv'],
    ['XXIX-F. Texto', 'roman 29 xxix-f'],
    ['IV Bis. Texto', 'roman 4 iv-bis'],
    ['XXX Bis 1. Texto', 'roman 30 xxx-bis-1'],
    ['A. Texto', 'capital 1 a'],
    ['a) Texto', 'letter 1 a'],
    ['ñ) Texto', 'letter 15 ñ'],
    ['i) Texto', 'small-roman 1 i or letter 9 i'],
    ['aa) Texto', 'letter 28 aa'],
    ['1. Texto', 'digit 1 1'],
    ['12) Texto', 'digit 12 12'],
    ['La Secretaría. Texto', ''],
    ['2.5 por ciento', ''],
    ['D.F. y otros', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes a small l for the capital I that it was printed for, a letter beside it where it may be one', () => {
    const marks = (text: string): readonly string[] =>
      readListMarks(text).map(({ style, label }) => `${style} ${label}`);
    expect(marks('Vlll. Los recintos')).toEqual(['roman viii']);
    expect(marks('lI. Quienes violen')).toContain('roman ii');
    expect(marks('l. Las personas')).toEqual(['small-roman l', 'letter l', 'roman i']);
    expect(marks('l) Las personas')).toEqual(['small-roman l', 'letter l']);
  });
});
