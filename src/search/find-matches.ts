import type { FieldText } from './passage-texts.js';
import type { Lexicon } from './lexicon.js';
import type { Alternative, Query } from './query.js';
import { tokenise, type Token } from './tokens.js';

/** A word of a text that meets a part of the query. */
export interface WordMatch {
  readonly token: Token;
  readonly alternative: Alternative;
}

/** The words of one text that meet the query, in order. */
export interface TextMatches {
  readonly text: FieldText;
  readonly matches: readonly WordMatch[];
}

/** By term, the alternatives it belongs to, those of most weight first. */
export type QueryTerms = ReadonlyMap<number, readonly Alternative[]>;

/** Gathers the terms of a query. */
export function termsOfQuery({ alternatives }: Query): QueryTerms {
  const terms = new Map<number, Alternative[]>();
  for (const alternative of [...alternatives].sort((a, b) => b.weight - a.weight)) {
    for (const term of alternative.terms) terms.set(term, [...(terms.get(term) ?? []), alternative]);
  }
  return terms;
}

/** Reads the texts of a hit again for the words that made it one. An equivalent of several words counts only where the hit has all of them. */
export function findMatches(lexicon: Lexicon, texts: readonly FieldText[], terms: QueryTerms): readonly TextMatches[] {
  const found = texts.map((text) => ({ text, words: wordsIn(lexicon, text, terms) }));
  const present = new Set(found.flatMap(({ words }) => words.map(({ term }) => term)));
  const isWhole = ({ terms: needed }: Alternative): boolean => needed.every((term) => present.has(term));
  return found.map(({ text, words }) => ({
    text,
    matches: words.flatMap(({ token, term }) => {
      const alternative = terms.get(term)?.find(isWhole);
      return alternative ? [{ token, alternative }] : [];
    }),
  }));
}

const wordsIn = (
  lexicon: Lexicon,
  { text, language }: FieldText,
  terms: QueryTerms,
): readonly { readonly token: Token; readonly term: number }[] =>
  tokenise(text.slice(0, READING_LIMIT)).flatMap((token) => {
    const term = lexicon.termIn(token.word, language);
    return terms.has(term) ? [{ token, term }] : [];
  });

/** As much of a text as is read again, in characters: beyond the longest article but one, and enough to show why. */
const READING_LIMIT = 20_000;
