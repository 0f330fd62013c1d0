import { createHash } from 'node:crypto';
import type { InstrumentKey } from '../../../domain/instrument-key.js';
import type { Locator } from '../../../domain/locator/locator.js';
import type { Day } from '../../../domain/day.js';
import type { LinkText, PassageNotes } from '../../../domain/ports/query-reading.js';
import type { Facet } from '../../../domain/ports/search-index.js';
import { wholeNumber } from '../native-value.js';

/** Properties that a passage carries for searches alone. */
export const SEARCH_NAMES = 'searchNames';
export const SEARCH_MARKS = 'searchMarks';
export const SEARCH_FACETS = 'searchFacets';
export const SEARCH_LINKS = 'searchLinks';
export const SEARCH_PLACES = 'searchPlaces';

/**
 * What a passage is found by besides its words, as words that no language has: letters and digits that the index takes for one word, with a digit at
 * the end that its stemmer leaves alone.
 */
const markOf = (sort: string, value: string): string =>
  `${sort}${createHash('sha256').update(value).digest('hex').slice(0, 15)}0`;

/** Borne by an instrument and each of its parts. */
export const markOfInstrument = (key: InstrumentKey): string => markOf('i', key);
/** Borne by the instrument itself. */
export const markOfItself = (key: InstrumentKey): string => markOf('s', key);
/** Borne by the parts of one locator. */
export const markOfPart = (locator: Locator): string => markOf('p', locator);
/** Borne by what lies inside the parts of one locator. */
export const markOfInside = (locator: Locator): string => markOf('c', locator);
/** Borne by what has a value in a facet. */
export const markOfFacet = (facet: Facet, value: string): string => markOf('f', `${facet}=${value}`);

/** Borne by what names a standard: `=nom-52`. */
export const markOfName = (name: string): string => markOf('d', name);

/** Borne by what does something: `@sanction`. */
export const markOfRole = (role: string): string => markOf('r', role);
/** Borne by every provision. */
export const MARK_OF_PROVISIONS = markOf('l', 'Provision');

/** Borne by what binds at some time. */
export const MARK_OF_BINDING = markOf('l', 'binds');

/**
 * Of the marks of what binds at some time, a range that those bear whose first day of force is after a day, and one that those bear whose last is not
 * after it. The index goes through all that lies in a range: on most days asked, few have not begun and few have ended, and nearly all bind.
 */
export const rangesOfNotBinding = (asOf: Day): readonly [notBegun: string, ended: string] => [
  `{${markOfDay('b', asOf)} TO ${markOfDay('b', LAST_DAY)}]`,
  `[${markOfDay('u', FIRST_DAY)} TO ${markOfDay('u', asOf)}]`,
];

const FIRST_DAY = '0000-00-00';
const LAST_DAY = '9999-99-99';

/** `b20060623`: the day a passage begins to bind (`b`) or no longer does (`u`); days come in the order of their words. */
const markOfDay = (sort: 'b' | 'u', day: string): string => `${sort}${day.replaceAll('-', '')}`;

/** The sorts that ask nothing of the words, in the order in which a passage carries its places. */
const PLACES = ['newest', 'oldest', 'title'] as const;

/** In Cypher, the place of a passage in a sort. */
export const placeIn = (sort: (typeof PLACES)[number]): string => `node.${SEARCH_PLACES}[${PLACES.indexOf(sort)}]`;

/** What is written of a passage for searches. */
export function searchRecord(notes: PassageNotes): Readonly<Record<string, unknown>> {
  const { links, facets, places } = notes;
  return {
    [SEARCH_NAMES]: links.map(({ text }) => text).join('; '),
    [SEARCH_LINKS]: JSON.stringify(links),
    [SEARCH_MARKS]: marksOf(notes),
    [SEARCH_FACETS]: facets.map(([facet, value]) => `${facet}=${value}`),
    [SEARCH_PLACES]: PLACES.map((sort) => wholeNumber(places[sort])),
  };
}

/** The linked names of a passage as searchRecord writes them. */
export function readLinks(text: string | null): readonly LinkText[] {
  // Written by searchRecord.
  return text === null ? [] : (JSON.parse(text) as readonly LinkText[]);
}

/** A facet and a value as searchRecord writes them. */
export function readFacet(text: string): readonly [Facet, string] {
  const cut = text.indexOf('=');
  return [text.slice(0, cut) as Facet, text.slice(cut + 1)];
}

/** The marks of a passage. */
function marksOf({ node, facets, binds, standards, roles }: PassageNotes): string {
  const days = binds
    ? [MARK_OF_BINDING, markOfDay('b', binds.from ?? FIRST_DAY), markOfDay('u', binds.until ?? LAST_DAY)]
    : [];
  const marks = [
    ...facets.map(([facet, value]) => markOfFacet(facet, value)),
    ...standards.map(markOfName),
    ...roles.map(markOfRole),
    ...days,
  ];
  if (node.label === 'Instrument') {
    const { key } = node.properties;
    return [markOfInstrument(key), markOfItself(key), ...marks].join(' ');
  }
  const { instrument, locator } = node.properties;
  return [MARK_OF_PROVISIONS, markOfInstrument(instrument), markOfPart(locator), ...holdersOf(locator).map(markOfInside), ...marks].join(' '); // prettier-ignore
}

/** The parts that hold a part: `art-31/fr-v` lies in `art-31`, `num-5.2.1` in `num-5.2` and `num-5`. */
const holdersOf = (locator: Locator): readonly Locator[] =>
  [...locator.matchAll(/[/.]/g)]
    // The beginning of a locator up to a separator is a locator.
    .map(({ index }) => locator.slice(0, index))
    .filter((path): path is Locator => !path.endsWith('.'));
