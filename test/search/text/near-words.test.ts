import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearWords, stepsBetween } from '../../../src/search/text/near-words.js';
import '../../support/seed.js';

describe('Steps between two words', () => {
  it.each([
    ['litio', 'litio', 0],
    ['litoi', 'litio', 1],
    ['resduos', 'residuos', 1],
    ['verificasion', 'verificacion', 1],
    ['sustansias', 'sustancias', 1],
    ['carga', 'cargador', 3],
  ])('%s and %s are %i', (a, b, steps) => {
    expect(stepsBetween(a, b, 5)).toBe(steps);
    expect(stepsBetween(b, a, 5)).toBe(steps);
  });

  it('are never counted past the bound', () => {
    expect(stepsBetween('abcdef', 'uvwxyz', 2)).toBe(3);
  });
});

describe('The near words of a list', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ñ', '1'), maxLength: 7 });

  it('are all those at most so many steps away, nearest first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 30 }),
        word,
        fc.integer({ min: 1, max: 2 }),
        (words, asked, distance) => {
          const found = createNearWords(words)(asked, distance);
          const steps = found.map((place) => stepsBetween(asked, words[place]!, distance));
          expect(steps).toEqual([...steps].sort((a, b) => a - b));
          const wanted = words.filter((other) => stepsBetween(asked, other, distance) <= distance);
          expect(new Set(found.map((place) => words[place]))).toEqual(new Set(wanted));
        },
      ),
    );
  });
});
