import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import type { Locator } from '../../src/domain/locator/locator.js';
import { FACETS } from '../../src/domain/ports/search-index.js';
import { parseAddress } from '../../src/web/address/parse-address.js';
import { printAddress } from '../../src/web/address/print-address.js';
import { CHANGE_FILTERS, DOCKET_FILTERS, OVERLAP_FILTERS } from '../../src/web/address/question-filters.js';
import { COLLECTIONS, type Address, type Route } from '../../src/web/address/route.js';

const key = fc.stringMatching(/^[a-z0-9ñ][a-z0-9ñ-]{0,20}$/);
const locator = fc.constantFrom(
  'art-31',
  'art-353-ñ/fr-iv/inc-a/par-last',
  'num-5.2.1',
  'num-4.14_2',
  'art-12-a..art-12-d',
  'dec-2021-04-23/trans-primero',
) as fc.Arbitrary<Locator>;
const filters = fc
  .dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), {
    noNullPrototype: true,
  })
  .map((record) => ({ ...record }));

const narrowed = <Name extends string>(names: readonly Name[]): fc.Arbitrary<Readonly<Partial<Record<Name, string>>>> =>
  fc
    .dictionary(fc.constantFrom(...names), key, { noNullPrototype: true })
    .map((record) => ({ ...record }) as Partial<Record<Name, string>>);

const words = fc.record({
  jurisdictions: fc.array(key, { maxLength: 2 }),
  activities: fc.option(fc.array(key, { maxLength: 2 })),
  processes: fc.option(fc.array(fc.string({ minLength: 1 }), { maxLength: 2 })),
  products: fc.option(fc.array(key, { maxLength: 2 })),
  facts: fc.dictionary(key, fc.array(fc.string({ minLength: 1 }), { maxLength: 2 }), { noNullPrototype: true }),
  strangers: fc.array(fc.tuple(fc.constantFrom('activty', 'fact.', 'q'), fc.string()), { maxLength: 2 }),
});

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'home' }),
  fc.record({ page: fc.constant('search' as const), query: fc.string({ unit: 'grapheme' }), filters }),
  fc.record({ page: fc.constant('collection' as const), of: fc.constantFrom(...COLLECTIONS) }),
  fc.record({ page: fc.constant('instrument' as const), key }),
  fc.record({ page: fc.constant('provision' as const), key, locator }),
  fc.record({ page: fc.constant('authority' as const), key }),
  fc.record({ page: fc.constant('activity' as const), key }),
  fc.record({ page: fc.constant('recommendation' as const), number: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ page: fc.constant('topic' as const), key }),
  fc.record({ page: fc.constant('plant' as const), words }),
  fc.record({ page: fc.constant('permits' as const), words }),
  fc.record({ page: fc.constant('changes' as const), filters: narrowed(CHANGE_FILTERS) }),
  fc.record({ page: fc.constant('overlaps' as const), filters: narrowed(OVERLAP_FILTERS) }),
  fc.record({
    page: fc.constant('overlap' as const),
    id: fc.array(key, { minLength: 5, maxLength: 5 }).map((words) => words.join(' ')),
  }),
  fc.record({ page: fc.constant('docket' as const), filters: narrowed(DOCKET_FILTERS) }),
);
const address: fc.Arbitrary<Address> = fc.record({
  route,
  language: fc.constantFrom('es', 'en'),
  asOf: fc.constantFrom(null, '2027-01-01' as Day, '1917-02-05' as Day),
});

/** Reads an address as a browser does: the words of the link become path and query. */
const read = (text: string): Address => {
  const { pathname, search } = new URL(text, 'http://normapa.test');
  return parseAddress(pathname, search);
};

describe('an address', () => {
  it('is read back as it was written, through the browser too', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(read(printAddress(given))).toEqual(given);
      }),
    );
  });

  it('is written in one way: what is read from any path is written as a path that reads the same', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const { pathname, search } = new URL(`http://normapa.test/${path}?${query}`);
        const given = parseAddress(pathname, search);
        expect(read(printAddress(given))).toEqual(given);
      }),
    );
  });

  it.each([
    ['/i/lgpgir/no-such-kind', 'a locator that is none'],
    ['/r/0', 'a number that no recommendation has'],
    ['/r/24b', 'a number with a letter'],
    ['/i/LGPGIR', 'a key in capitals'],
    ['/a/semarnat/art-1', 'a part of what has none'],
    ['/overlaps/cne/semarnat/battery-waste', 'an overlap without activity and act'],
    ['/%E0%A4%A', 'a broken escape'],
    ['/nowhere', 'a word that begins no page'],
  ])('takes %s for no page: %s', (path) => {
    expect(parseAddress(path, '').route).toEqual({ page: 'missing', path });
  });

  it('reads a day or language that is none as today and Spanish', () => {
    expect(parseAddress('/', '?asOf=2026-02-30&lang=de')).toEqual({
      route: { page: 'home' },
      language: 'es',
      asOf: null,
    });
  });

  it('keeps a day or language that is none where a profile is asked about, so that it can be told', () => {
    const { route: read } = parseAddress('/plant', '?jurisdiction=MX-NLE&asOf=2026-02-30&lang=de');
    expect(read).toMatchObject({
      page: 'plant',
      words: {
        jurisdictions: ['MX-NLE'],
        strangers: [
          ['asOf', '2026-02-30'],
          ['lang', 'de'],
        ],
      },
    });
  });

  it('never leads to another host', () => {
    expect(printAddress(parseAddress('//elsewhere.test/i/lgpgir', ''))).toBe('/elsewhere.test/i/lgpgir');
    expect(printAddress(parseAddress('///elsewhere.test', '?lang=en'))).toBe('/elsewhere.test?lang=en');
  });

  it('does not mind a slash at the end', () => {
    expect(parseAddress('/i/lgpgir/', '').route).toEqual({ page: 'instrument', key: 'lgpgir' });
  });
});
