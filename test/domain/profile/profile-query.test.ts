import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfileQuery, printProfileQuery } from '../../../src/domain/profile/profile-query.js';
import { NO_WORDS, saysNothing, type ProfileWords } from '../../../src/domain/profile/profile-words.js';

const BESIDE = ['lang', 'asOf'];
const read = (text: string): ProfileWords => parseProfileQuery(new URLSearchParams(text), BESIDE);

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const list = fc.option(fc.array(word, { maxLength: 4 }));
const isOwn = (key: string): boolean =>
  ['jurisdiction', 'activity', 'process', 'product', ...BESIDE].includes(key) || key.startsWith('fact.');
const words: fc.Arbitrary<ProfileWords> = fc.record({
  jurisdictions: fc.array(word, { maxLength: 3 }),
  activities: list,
  processes: list,
  products: list,
  facts: fc.dictionary(fc.oneof(word, fc.constant('__proto__')), fc.array(word, { maxLength: 3 }), {
    noNullPrototype: true,
  }),
  strangers: fc.array(
    fc.tuple(
      word.filter((key) => !isOwn(key)),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 2 },
  ),
});

describe('the query of a profile', () => {
  it('is read back as it was written, through an address too', () => {
    fc.assert(
      fc.property(words, (given) => {
        const url = new URL(`http://normapa.test/plant?${printProfileQuery(given).toString()}`);
        expect(parseProfileQuery(url.searchParams, BESIDE)).toEqual(given);
      }),
    );
  });

  it('loses nothing of any query: what is read is written, and reads the same', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        const given = read(text);
        expect(parseProfileQuery(printProfileQuery(given), BESIDE)).toEqual(given);
      }),
    );
  });

  it('has plain keys, and one address for one profile', () => {
    const given: ProfileWords = {
      ...NO_WORDS,
      jurisdictions: ['MX-NLE'],
      activities: ['battery-pack-assembly'],
      processes: ['soldadura láser'],
      products: ['8507.60', '8507.90'],
      facts: { workers: ['420'], markets: ['MX', 'US'] },
    };
    const text =
      'jurisdiction=MX-NLE&activity=battery-pack-assembly&process=soldadura+l%C3%A1ser&product=8507.60&product=8507.90' +
      '&fact.markets=MX&fact.markets=US&fact.workers=420';
    expect(printProfileQuery(given).toString()).toBe(text);
    expect(read(text)).toEqual(given);
  });

  it('tells "none" from what nobody declared', () => {
    expect(read('activity=&fact.markets=')).toEqual({ ...NO_WORDS, activities: [], facts: { markets: [] } });
    expect(read('')).toEqual(NO_WORDS);
  });

  it('keeps what it does not know, and lets pass what an address carries beside it', () => {
    expect(read('lang=en&asOf=2026-01-01&activty=mining&fact.=1').strangers).toEqual([
      ['activty', 'mining'],
      ['fact.', '1'],
    ]);
  });

  it('tells words that say nothing from words that do', () => {
    expect(saysNothing(NO_WORDS)).toBe(true);
    for (const text of ['activity=', 'jurisdiction=MX', 'fact.workers=1', 'activty=mining']) {
      expect(saysNothing(read(text))).toBe(false);
    }
  });
});
