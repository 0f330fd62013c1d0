import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLocator,
  LOCATOR_DEPTH_LIMIT,
  parentOf,
  parseLocator,
  printLocator,
} from '../../../src/domain/locator/locator.js';
import { parseProvisionId, provisionId } from '../../../src/domain/locator/provision-id.js';
import { parseInstrumentKey } from '../../../src/domain/instrument-key.js';
import { anySegment } from '../../support/locators.js';

const anyPath = fc.record({ segments: fc.array(anySegment, { minLength: 1, maxLength: 6 }), until: fc.constant(null) });

describe('a locator', () => {
  it('is printed as it was read, and read as it was printed', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const text = printLocator(path);
        expect(parseLocator(text)).toEqual(path);
      }),
    );
  });

  it('holds every example of the design', () => {
    const examples =
      'art-32-bis/fr-iv/inc-a/par-2 art-1 art-18-h-quater art-123/ap-a/fr-xxxi/inc-b/inc-2 art-5/par-last num-5.2.1 num-8 anx-a/num-1 tab-2 lst-5 tit-primero cap-ii sec-1 lib-segundo trans-segundo dec-2021-04-23/trans-primero res-quinto regla-4.5.30 frac-8703.80.01 art-12-a..art-12-d sub-campo-de-aplicacion num-4.14_2 dec-2011-01-28_2/trans-unico';
    for (const text of examples.split(' ')) {
      const path = parseLocator(text);
      expect(path, text).not.toBeNull();
      if (path) expect(printLocator(path)).toBe(text);
    }
  });

  it.each([
    ['an empty text', ''],
    ['upper case', 'Art-1'],
    ['a kind that is none', 'foo-1'],
    ['a label that is missing', 'art-'],
    ['a slash at the end', 'art-1/'],
    ['a day that does not exist', 'dec-2021-02-30'],
    ['a first occurrence that is marked', 'num-4.14_1'],
    ['a range of two kinds', 'art-1..num-2'],
    ['a range of three', 'art-1..art-2..art-3'],
    ['an article without number', 'art-bis'],
    ['a paragraph in words', 'art-1/par-primero'],
  ])('refuses %s', (_, text) => {
    expect(isLocator(text)).toBe(false);
  });

  it('refuses a path deeper than the limit and takes one at it', () => {
    const deep = (count: number): string => Array.from({ length: count }, () => 'inc-a').join('/');
    expect(isLocator(deep(LOCATOR_DEPTH_LIMIT))).toBe(true);
    expect(isLocator(deep(LOCATOR_DEPTH_LIMIT + 1))).toBe(false);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => [true, false].includes(isLocator(text))));
  });

  it('knows the part that holds it', () => {
    const path = parseLocator('art-12-a..art-12-d');
    expect(path?.until?.label).toBe('12-d');
    const inner = 'art-5/fr-ii/inc-a';
    expect(isLocator(inner) && parentOf(inner)).toBe('art-5/fr-ii');
    expect(isLocator('art-5') && parentOf('art-5' as never)).toBeNull();
  });
});

describe('a provision id', () => {
  it('is printed as it was read', () => {
    const key = parseInstrumentKey('lgpgir');
    const path = parseLocator('art-31/fr-v');
    if (!key || !path) throw new Error('the examples are well formed');
    const id = provisionId(key, printLocator(path));
    expect(id).toBe('lgpgir#art-31/fr-v');
    expect(parseProvisionId(id)).toEqual({ key: 'lgpgir', locator: 'art-31/fr-v' });
  });

  it.each(['lgpgir', 'lgpgir#', '#art-1', 'LGPGIR#art-1', 'lgpgir#art-1#art-2'])('refuses %s', (text) => {
    expect(parseProvisionId(text)).toBeNull();
  });
});
