import { fold } from '../../domain/fold.js';
import { tokenise } from '../text/tokens.js';
import type { FacetValues } from './facet-values.js';
import { VALUE_WORDS } from './field-words.js';
import type { Demands, FacetTest, Phrase } from './query.js';
import type { FieldOperator, Operators } from './read-operators.js';
import type { QueryReader } from './read-query.js';

/** What the signs of a query demand of a hit. */
export function readDemands(reader: QueryReader, operators: Operators): Demands {
  const { words, names } = reader;
  const phraseOf = (text: string): Phrase => tokenise(text).map(({ word }) => words.vocabulary.formOf(word));
  const phrasesOf = (list: readonly string[]): readonly Phrase[] =>
    list.map(phraseOf).filter((phrase) => phrase.length > 0);
  const meant = operators.fields.flatMap(({ field, value, negated }) => {
    if (field !== 'instrument') return [];
    const instruments = names.find(value, tokenise(value), () => true).flatMap((mention) => mention.instruments);
    return [{ instruments, negated }];
  });
  const wanted = meant.filter(({ negated }) => !negated);
  return {
    phrases: phrasesOf(operators.phrases),
    notPhrases: phrasesOf([...operators.notPhrases, ...operators.notWords.filter(isJoined)]),
    notTerms: operators.notWords
      .filter((word) => !isJoined(word))
      .flatMap((word) => tokenise(word).flatMap((token) => words.vocabulary.termsOf(token.word))),
    facets: operators.fields.flatMap((field) => facetTest(reader.values, field)),
    instruments: wanted.length === 0 ? null : new Set(wanted.flatMap(({ instruments }) => instruments)),
    notInstruments: new Set(meant.filter(({ negated }) => negated).flatMap(({ instruments }) => instruments)),
  };
}

/** "NOM-052": words that are left out only where they stand together. */
const isJoined = (word: string): boolean => tokenise(word).length > 1;

/** Values as they are known; one that is not stands as it was written, and lets nothing pass. */
const facetTest = (known: FacetValues, { field, value, negated }: FieldOperator): readonly FacetTest[] => {
  if (field === 'instrument') return [];
  const words = value.split(',').flatMap((word) => (field === 'year' ? yearsOf(word) : [word]));
  const values = words.flatMap((word) => {
    const found = known.find(field, word);
    if (found.length > 0) return found;
    const plain = fold(word);
    return VALUE_WORDS[field]?.get(plain) ?? [plain, plain.toUpperCase(), word];
  });
  return [{ facet: field, values: [...new Set(values)], negated }];
};

/** Years that one stretch has at most; an open one has as many. */
const YEARS = 100;

/** "2020..2025", "2020-2025", "2020..", "..2010", ">=2020", "<2010": every year of a stretch. */
const yearsOf = (word: string): readonly string[] => {
  const bounds = boundsOf(word);
  if (!bounds) return [word];
  const first = bounds.first ?? (bounds.last ?? 0) - YEARS + 1;
  const last = bounds.last ?? first + YEARS - 1;
  const count = Math.min(YEARS, Math.max(0, last - first + 1));
  return Array.from({ length: count }, (_, index) => String(first + index));
};

/** The first and the last year of a stretch, undefined where it is open; null for a text that is no stretch. */
const boundsOf = (word: string): { readonly first: number | undefined; readonly last: number | undefined } | null => {
  const [stretch = '', from, to] = /^(\d{4})?(?:\.\.|-)(\d{4})?$/.exec(word) ?? [];
  const yearOf = (year: string | undefined): number | undefined => (year === undefined ? undefined : Number(year));
  if (/\d/.test(stretch)) return { first: yearOf(from), last: yearOf(to) };
  const [, sign = '', bound] = /^([<>]=?)(\d{4})$/.exec(word) ?? [];
  if (bound === undefined) return null;
  const year = Number(bound) + (SHIFTS[sign] ?? 0);
  return sign.startsWith('>') ? { first: year, last: undefined } : { first: undefined, last: year };
};

/** What a sign leaves out of a stretch. */
const SHIFTS: Readonly<Record<string, number>> = { '>': 1, '<': -1 };

/** A text, or what it was taken for, with the values of its fields that are none put right, each by the one that comes nearest; null where nothing is. */
export function suggestValues(
  known: FacetValues,
  text: string,
  taken: string | null,
  { fields }: Operators,
): string | null {
  let line = taken ?? text;
  for (const { field, value } of fields) {
    if (field === 'instrument' || field === 'year' || known.find(field, value).length > 0) continue;
    const near = value.includes(',') ? null : known.nearest(field, value);
    if (near !== null) line = line.replace(`:${value}`, () => `:${near}`).replace(`:"${value}"`, () => `:${near}`);
  }
  return line === text ? null : line;
}
