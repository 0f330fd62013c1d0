import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoundedCache } from '../../src/api/bounded-cache.js';

it('a cache drops what was used longest ago, and only when it must', () => {
  const cache = new BoundedCache<number>(3);
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ] as const)
    cache.set(key, value);
  expect(cache.get('a')).toBe(1);
  cache.set('d', 4);
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual([1, undefined, 3, 4]);
});

it('a cache never holds more than its capacity, and knows what it holds', () => {
  const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(12));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const cache = new BoundedCache<number>(10);
      for (const [key, weight] of steps) {
        cache.set(key, weight, weight);
        expect(cache.get(key)).toBe(weight > 10 ? undefined : weight);
        const held = ['a', 'b', 'c', 'd', 'e'].map((name) => cache.get(name) ?? 0);
        expect(cache.weight).toBe(held.reduce((total, one) => total + one, 0));
        expect(cache.weight).toBeLessThanOrEqual(10);
      }
    }),
  );
});
