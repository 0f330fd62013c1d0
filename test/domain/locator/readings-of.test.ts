import { expect, test } from 'vitest';
import { isLocator, type Locator } from '../../../src/domain/locator/locator.js';
import { readingsOf } from '../../../src/domain/locator/readings-of.js';

const readings = (text: string): readonly Locator[] => {
  if (!isLocator(text)) throw new Error(`not a locator: ${text}`);
  return readingsOf(text);
};

test.each([
  ['art-29/par-2/fr-vi', ['art-29/par-2/fr-vi', 'art-29/fr-vi']],
  ['art-29/par-penultimate/inc-a', ['art-29/par-penultimate/inc-a', 'art-29/inc-a']],
  ['art-29/fr-vi/par-2', ['art-29/fr-vi/par-2']],
  ['art-32/ap-c/num-1/inc-a', ['art-32/ap-c/num-1/inc-a', 'art-32/ap-c/inc-1/inc-a']],
  ['art-37/num-3', ['art-37/num-3', 'art-37/inc-3']],
  ['num-5.2/inc-a', ['num-5.2/inc-a']],
  ['anx-a/num-3', ['anx-a/num-3']],
  ['art-4.1/par-2', ['art-4.1/par-2']],
])('%s may stand under %j', (locator, expected) => {
  expect(readings(locator)).toEqual(expected);
  for (const reading of expected) expect(isLocator(reading)).toBe(true);
});
