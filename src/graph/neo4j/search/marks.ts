import { createHash } from 'node:crypto';
import type { InstrumentKey } from '../../../domain/instrument-key.js';
import type { Locator } from '../../../domain/locator/locator.js';
import type { Facet } from '../../../domain/ports/search-index.js';
import type { PassageNotes } from '../../../domain/ports/query-reading.js';

/** Properties that a passage carries for searches alone. */
export const SEARCH_NAMES = 'searchNames';
export const SEARCH_MARKS = 'searchMarks';
export const SEARCH_FACETS = 'searchFacets';

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

/** What is written of a passage for searches. */
export function searchRecord(notes: PassageNotes): Readonly<Record<string, unknown>> {
  const { names, facets } = notes;
  return {
    [SEARCH_NAMES]: names,
    [SEARCH_MARKS]: marksOf(notes),
    [SEARCH_FACETS]: facets.map(([facet, value]) => `${facet}=${value}`),
  };
}

/** A facet and a value as searchRecord writes them. */
export function readFacet(text: string): readonly [Facet, string] {
  const cut = text.indexOf('=');
  return [text.slice(0, cut) as Facet, text.slice(cut + 1)];
}

/** The marks of a passage. */
function marksOf({ node, facets }: PassageNotes): string {
  const marks = facets.map(([facet, value]) => markOfFacet(facet, value));
  if (node.label === 'Instrument') {
    const { key } = node.properties;
    return [markOfInstrument(key), markOfItself(key), ...marks].join(' ');
  }
  const { instrument, locator } = node.properties;
  return [markOfInstrument(instrument), markOfPart(locator), ...holdersOf(locator).map(markOfInside), ...marks].join(' '); // prettier-ignore
}

/** The parts that hold a part: `art-31/fr-v` lies in `art-31`, `num-5.2.1` in `num-5.2` and `num-5`. */
const holdersOf = (locator: Locator): readonly Locator[] =>
  [...locator.matchAll(/[/.]/g)]
    // The beginning of a locator up to a separator is a locator.
    .map(({ index }) => locator.slice(0, index))
    .filter((path): path is Locator => !path.endsWith('.'));
