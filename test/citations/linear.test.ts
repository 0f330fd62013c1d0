import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INSTRUMENT_NOUNS } from '../../src/citations/find/nouns.js';
import { PART_WORDS } from '../../src/citations/find/part-words.js';
import { HOSTILE_UNITS } from './hostile-units.js';
import { reader } from './read-as-lines.js';

type Read = (text: string) => unknown;

const read: Read = (text) => reader.read(text, { kind: 'law', title: 'Ley Minera' });

/** The methods that are counted, as they were; patterns are not, so each must be bounded by itself. */
const { charCodeAt, charAt, slice } = Object.getOwnPropertyDescriptors(String.prototype);

/** How many characters a reading looks at: those asked for one by one and those of every piece cut out. Counted, so a slow machine changes nothing. */
const looksOf = (text: string, by: Read): number => {
  let looks = 0;
  const counted = (method: PropertyDescriptor, cost: (given: unknown) => number): PropertyDescriptor => ({
    ...method,
    value(this: string, ...given: readonly number[]): unknown {
      const answer: unknown = Reflect.apply(method.value as () => unknown, this, given);
      looks += cost(answer);
      return answer;
    },
  });
  const one = (): number => 1;
  Object.defineProperties(String.prototype, {
    charCodeAt: counted(charCodeAt, one),
    charAt: counted(charAt, one),
    slice: counted(slice, (piece) => String(piece).length),
  });
  try {
    by(text);
  } finally {
    Object.defineProperties(String.prototype, { charCodeAt, charAt, slice });
  }
  return looks;
};

/** A text of that many characters that says the unit again and again. */
const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** Twice the text costs twice as much; four times as much where the cost grew with the square. */
const growth = (unit: string, by: Read = read): number =>
  looksOf(filled(unit, 30_000), by) / looksOf(filled(unit, 15_000), by);
const LIMIT = 2.3;

describe('what is looked at grows with the text', () => {
  test('the count tells linear from quadratic', () => {
    const again = (text: string): void => {
      for (let at = 0; at < text.length; at++) text.slice(at);
    };
    expect(growth('a', again)).toBeGreaterThan(3.5);
  });
  test.each(HOSTILE_UNITS)('%j', (unit) => {
    expect(growth(unit)).toBeLessThan(LIMIT);
  });
  test('any shuffle of the words of the grammar, with control characters between them', () => {
    const words = [...PART_WORDS.keys(), ...INSTRUMENT_NOUNS.keys(), 'de', 'la', 'del', 'y', ',', ';', '5', 'IV', 'a)'];
    const unit = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '\n', '\u0000', '\u0007', '\u200b')), {
        minLength: 1,
        maxLength: 7,
      })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(unit, (given) => {
        expect(growth(given)).toBeLessThan(LIMIT);
      }),
      { seed: 20_261_121, numRuns: 60 },
    );
  });
});

test('ten megabytes on one line are read', () => {
  const words = 'conforme al artículo 5, fracción II, de la Ley Aduanera y a lo que las partes acuerden por escrito ';
  const citations = reader.read(filled(words, 10_000_000));
  expect(citations).toHaveLength(Math.ceil(10_000_000 / words.length));
});
