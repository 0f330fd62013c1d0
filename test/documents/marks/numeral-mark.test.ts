import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumerals, readNumeralMark } from '../../../src/documents/marks/numeral-mark.js';

describe('the mark of a numeral', () => {
  it.each([
    ['5. Definiciones', '5'],
    ['5.2.1 Texto', '5.2.1'],
    ['5.2.1. Texto', '5.2.1'],
    ['4.1.4. Bis Texto', '4.1.4-bis'],
    ['3.33. pH: Concentración', '3.33'],
    ['5.3 °C: Grados Celsius', '5.3'],
    ['5.11 mg/l: Miligramo por litro', '5.11'],
    ['8.1 a 8.4 de esta Norma', null],
    ['6.3 se deberá definir', null],
    ['2 500 mg', null],
    ['0. Introducción', '0'],
    ['5.Bibliografía', '5'],
    ['5.1.-Los patrones', '5.1'],
    ['5.0.Los patrones', null],
    ['1.5V de tensión', null],
    ['0.5 mg por litro', null],
    ['5.0 Texto', null],
  ])('%s', (text, expected) => {
    expect(readNumeralMark(text)?.label ?? null).toBe(expected);
  });

  it('compares as a standard counts', () => {
    const order = [[4], [4, 1], [4, 1, 1], [4, 1, 1, 0.5], [4, 1, 2], [4, 2], [4, 10], [5]];
    expect(order.toReversed().sort(compareNumerals)).toEqual(order);
  });

  it('compares without contradiction', () => {
    const path = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(Math.sign(compareNumerals(a, b)) + Math.sign(compareNumerals(b, a))).toBe(0);
      }),
    );
  });
});
