import { fold } from '../../domain/fold.js';
import { tokenise } from '../text/tokens.js';
import type { FacetValues } from './facet-values.js';
import { yearsOf } from './years.js';
import { VALUE_WORDS } from './field-words.js';
import type { Demands, FacetTest, Phrase } from './query.js';
import type { Operators } from './read-operators.js';
import type { JoinedStretch } from './read-expression.js';
import type { FieldOperator } from './read-stretches.js';
import type { QueryReader } from './read-query.js';

/** The signs that demand something. */
export type DemandingSigns = Pick<Operators, 'phrases' | 'notPhrases' | 'notWords' | 'fields'>;

/** The signs of a whole query that every hit must meet; those that are joined are met one with another. */
export function signsOfAll(operators: Operators): DemandingSigns {
  if (operators.expression === null) return operators;
  const { fields, notPhrases, notWords } = operators;
  return { phrases: [], fields: fields.filter(({ negated }) => negated), notPhrases, notWords };
}

/** The signs of one stretch that is joined with others. */
export function signsOf(stretch: JoinedStretch): DemandingSigns {
  return {
    phrases: stretch.sort === 'phrases' ? [stretch.value] : [],
    fields: stretch.sort === 'fields' ? [stretch.value] : [],
    notPhrases: [],
    notWords: [],
  };
}

/** What the signs of a query demand of a hit. */
export function readDemands(
  reader: Pick<QueryReader, 'words' | 'names' | 'values'>,
  operators: DemandingSigns,
): Demands {
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
