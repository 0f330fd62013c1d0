import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWindow } from '../../../src/search/rank/closeness-window.js';
import '../../support/seed.js';

/** Closeness of a text told as masks, 0 for a word that is none of the query's. */
const closenessOf = (asked: number, text: readonly number[]): number => {
  const window = createWindow(asked);
  for (const [place, mask] of text.entries()) if (mask !== 0) window.meet(mask, place);
  return window.close();
};

describe('Closeness', () => {
  it.each([
    ['one word alone', 2, [1, 0, 0], 0],
    ['two words side by side', 2, [0, 1, 2, 0], 1],
    ['two words in the other order', 2, [2, 1], 1],
    ['two words, one between', 2, [1, 0, 2], 2 / 3],
    ['two of three side by side', 3, [1, 2, 0, 0], 2 / 3],
    ['the nearest pair of several', 2, [1, 0, 0, 0, 2, 1], 1],
    ['a word that meets two', 2, [3], 1],
  ])('of %s', (_, asked, text, wanted) => {
    expect(closenessOf(asked, text)).toBeCloseTo(wanted);
  });

  it('is that of the best stretch, tried one by one', () => {
    const texts = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 4, 3), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (text) => {
        let best = 0;
        for (let from = 0; from < text.length; from++) {
          for (let to = from + 1; to <= text.length; to++) {
            const met = text.slice(from, to).reduce<number>((mask, word) => mask | word, 0);
            const count = [1, 2, 4].filter((bit) => (met & bit) !== 0).length;
            if (count >= 2) best = Math.max(best, (count / 3) * (count / Math.max(to - from, count)));
          }
        }
        expect(closenessOf(3, text)).toBeCloseTo(best);
      }),
    );
  });
});
