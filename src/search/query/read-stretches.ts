import { fold } from '../../domain/fold.js';
import type { Facet } from '../../domain/ports/search-index.js';
import { FIELD_WORDS } from './field-words.js';

/** `field:value`. */
export interface FieldOperator {
  readonly field: Facet | 'instrument';
  readonly value: string;
  readonly negated: boolean;
  /** The field and its value, as they were written. */
  readonly written: string;
}

/** What a stretch that is no field may be. */
export type TextSort = 'phrases' | 'notPhrases' | 'notWords' | 'prefix' | 'words' | 'and' | 'or';

type Sorted =
  | { readonly [S in TextSort]: { readonly sort: S; readonly value: string } }[TextSort]
  | { readonly sort: 'fields'; readonly value: FieldOperator };

/** A run of a query without a space outside quotes: words, or what a person wrote with signs. Offsets in the query, end exclusive. */
export type Stretch = Sorted & { readonly start: number; readonly end: number };

/** Cuts a query into its stretches. Time linear in the text. */
export function readStretches(text: string): readonly Stretch[] {
  return [...text.matchAll(FORM)].map(({ index, 0: whole, groups = {} }) => {
    const start = index + (groups.before ?? '').length;
    return { ...sortOf(groups), start, end: index + whole.length };
  });
}

/** Space or the beginning; a minus, or NOT in capitals, before a letter or a quote; a field; then words in quotes, or one word. */
const FORM =
  /(?<before>^|\s)(?<minus>(?:-|NOT\s{1,3})(?=[\p{L}"“«]))?(?<field>[\p{L}]{2,16}:(?=\S))?(?:["“«](?<quoted>[^"“”«»]{1,200})["”»]|(?<word>[^\s"“”«»]+))/gu;

/** Words in capitals, and the signs of programmers, that join others. */
const JOINS: ReadonlyMap<string, 'and' | 'or'> = new Map([
  ['AND', 'and'],
  ['&&', 'and'],
  ['OR', 'or'],
  ['||', 'or'],
  ['|', 'or'],
]);

const sortOf = ({ minus, field = '', quoted, word = '' }: Readonly<Record<string, string>>): Sorted => {
  const negated = minus !== undefined;
  const value = quoted ?? word;
  const name = FIELD_WORDS.get(fold(field.slice(0, -1)));
  if (name !== undefined) return { sort: 'fields', value: { field: name, value, negated, written: field + value } };
  if (field !== '') return { sort: 'words', value: field + value };
  if (quoted !== undefined) return { sort: negated ? 'notPhrases' : 'phrases', value };
  return negated ? { sort: 'notWords', value } : sortOfWord(word);
};

const sortOfWord = (word: string): Sorted =>
  /^[^*]{2,}\*$/.test(word)
    ? { sort: 'prefix', value: fold(word.slice(0, -1)) }
    : { sort: JOINS.get(word) ?? 'words', value: word };
