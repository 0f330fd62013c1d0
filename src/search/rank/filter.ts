import { FACETS, type SearchRequest } from '../../domain/ports/search-index.js';
import type { FacetTable, FacetTables } from '../image/facet-table.js';
import type { Words } from '../image/open-words.js';
import type { Demands, Phrase } from '../query/query.js';
import { placeOf } from './place-of.js';

/** Tells whether a passage of an instrument passes. */
export type Filter = (passage: number, instrument: number) => boolean;

/**
 * The filter of a request: in each facet named, one of the values given, and what the signs of its query demand; null where nothing is demanded. An
 * empty list lets nothing pass.
 */
export function createFilter(
  tables: FacetTables,
  words: Words,
  filters: SearchRequest['filters'],
  demands: Demands,
): Filter | null {
  const { facets, instruments, notInstruments, notTerms, phrases, notPhrases } = demands;
  const tests: readonly Filter[] = [
    ...FACETS.flatMap((facet) => {
      const wanted = filters?.[facet];
      return wanted === undefined ? [] : [hasValue(tables[facet], new Set(wanted))];
    }),
    ...facets.map(({ facet, values, negated }) => negate(hasValue(tables[facet], new Set(values)), negated)),
    ...(instruments === null ? [] : [(_: number, instrument: number) => instruments.has(instrument)]),
    ...(notInstruments.size === 0 ? [] : [(_: number, instrument: number) => !notInstruments.has(instrument)]),
    ...notTerms.map(
      (term): Filter =>
        (passage) =>
          placeOf(words.passagesOf(term), passage) < 0,
    ),
    ...phrases.map(
      (phrase): Filter =>
        (passage) =>
          holdsPhrase(words.textOf(passage), phrase),
    ),
    ...notPhrases.map(
      (phrase): Filter =>
        (passage) =>
          !holdsPhrase(words.textOf(passage), phrase),
    ),
  ];
  if (tests.length === 0) return null;
  return (passage, instrument) => tests.every((test) => test(passage, instrument));
}

const negate = (test: Filter, negated: boolean): Filter =>
  negated ? (passage, instrument) => !test(passage, instrument) : test;

const hasValue = ({ values, starts, codes, ofPassages }: FacetTable, wanted: ReadonlySet<string>): Filter => {
  const allowed = Uint8Array.from(values, (value) => Number(wanted.has(value)));
  return (passage, instrument) => {
    const member = ofPassages ? passage : instrument;
    const end = starts[member + 1] ?? 0;
    for (let at = starts[member] ?? 0; at < end; at++) if (allowed[codes[at] ?? 0] === 1) return true;
    return false;
  };
};

/** True when the forms stand side by side in a text. A form that no text has is -1, which no text holds. */
const holdsPhrase = (text: Uint32Array, phrase: Phrase): boolean => {
  const [first = -1] = phrase;
  if (first < 0) return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (phrase.every((form, offset) => text[at + offset] === form)) return true;
  }
  return false;
};
