import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestTo } from '../../src/domain/nearest.js';

const KEYS = ['lgpgir', 'lgeepa', 'lic', 'nom-052-semarnat-2005', 'nom-163-semarnat-scfi-2023'];

it.each([
  ['lgpgr', 'lgpgir'],
  ['LGPGIR', 'lgpgir'],
  ['nom-163', 'nom-163-semarnat-scfi-2023'],
  ['nom-052-semarnat-2006', 'nom-052-semarnat-2005'],
  ['zzzzzzzz', undefined],
  ['', undefined],
])('the key nearest to "%s" is %s', (asked, near) => {
  expect(nearestTo(asked, KEYS, 2)[0]).toBe(near);
});

it.each([
  ['battery-pak', 'battery-pack-assembly'],
  ['batery', 'battery-pack-assembly'],
  ['watr', 'water'],
  ['assembly', 'battery-pack-assembly'],
])('the topic or activity nearest to "%s" is %s', (asked, near) => {
  expect(nearestTo(asked, ['water', 'water', 'battery-pack-assembly', 'light-vehicle-manufacturing'], 3)[0]).toBe(near);
});

it('names nothing twice', () => {
  expect(nearestTo('watr', ['water', 'water'], 3)).toEqual(['water']);
});

it('a key that exists is the nearest to itself, and never more are told than asked for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), fc.integer({ min: 1, max: 5 }), (key, count) => {
      const near = nearestTo(key, KEYS, count);
      expect(near[0]).toBe(key);
      expect(near.length).toBeLessThanOrEqual(count);
    }),
  );
});
