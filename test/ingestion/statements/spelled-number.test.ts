import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER, readNumber } from '../../../src/ingestion/statements/spelled-number.js';

const whole = new RegExp(`^(?:${NUMBER})$`, 'u');

describe('a number of an official text', () => {
  it.each([
    ['1 961.33', 1961.33],
    ['400 000', 400_000],
    ['1,000', 1000],
    ['0,3', 0.3],
    ['36 (treinta y seis)', 36],
    ['veintiun', 21],
    ['trescientos sesenta y cinco', 365],
    ['dos mil', 2000],
    ['un millon cuatrocientas mil', 1_400_000],
    ['doscientas mil', 200_000],
  ])('"%s" is %d', (text, value) => {
    expect(whole.test(text)).toBe(true);
    expect(readNumber(text)).toBe(value);
  });

  it('in digits is itself, with spaces or commas between thousands', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(' ', ','), (value, mark) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(whole.test(text)).toBe(true);
        expect(readNumber(text)).toBe(value);
      }),
    );
  });

  it('is not read from other words', () => {
    for (const text of ['', 'varios', 'mil veces', 'dosis']) expect(readNumber(text)).toBeNull();
  });
});
