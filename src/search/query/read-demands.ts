import { fold } from '../../domain/fold.js';
import { tokenise } from '../text/tokens.js';
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
    notPhrases: phrasesOf(operators.notPhrases),
    notTerms: operators.notWords.flatMap((word) =>
      tokenise(word).flatMap((token) => words.vocabulary.termsOf(token.word)),
    ),
    facets: operators.fields.flatMap(facetTest),
    instruments: wanted.length === 0 ? null : new Set(wanted.flatMap(({ instruments }) => instruments)),
    notInstruments: new Set(meant.filter(({ negated }) => negated).flatMap(({ instruments }) => instruments)),
  };
}

const facetTest = ({ field, value, negated }: FieldOperator): readonly FacetTest[] => {
  if (field === 'instrument') return [];
  const words = value.split(',').flatMap((word) => (field === 'year' ? yearsOf(word) : [word]));
  const known = VALUE_WORDS[field];
  const values = words.flatMap((word) => {
    const plain = fold(word);
    return known?.get(plain) ?? [plain, plain.toUpperCase(), word];
  });
  return [{ facet: field, values: [...new Set(values)], negated }];
};

/** "2020..2025", "2020-2025": every year of a stretch, a hundred at most. */
const yearsOf = (word: string): readonly string[] => {
  const [, from, to] = /^(\d{4})(?:\.\.|-)(\d{4})$/.exec(word) ?? [];
  if (from === undefined || to === undefined) return [word];
  const count = Math.min(100, Math.max(0, Number(to) - Number(from) + 1));
  return Array.from({ length: count }, (_, index) => String(Number(from) + index));
};
