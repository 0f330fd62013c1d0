import { findDesignations, termsOfMention } from '../query/designation-mention.js';
import { withoutMark } from '../image/acronyms.js';
import type { Vocabulary } from '../image/vocabulary.js';
import type { FieldText } from '../image/passage-texts.js';
import type { Alternative, Query } from '../query/query.js';
import { tokenise, type Token, type Wanted } from '../text/tokens.js';

/** A stretch of a text that meets a part of the query: a word, or the designation of a standard. */
export interface WordMatch {
  readonly token: Token;
  readonly alternative: Alternative;
}

/** The words of one text that meet the query, in order. */
export interface TextMatches {
  readonly text: FieldText;
  readonly matches: readonly WordMatch[];
}

/** The term of a word in a language, looked up once however many texts have it. */
type TermIn = Vocabulary['termIn'];

/** What the texts of hits are read again for. */
export interface QueryTerms {
  /** By term, the alternatives it belongs to, those of most weight first. */
  readonly alternatives: ReadonlyMap<number, readonly Alternative[]>;
  readonly isWanted: Wanted;
  readonly termIn: TermIn;
  /** Whether designations are among the terms. */
  readonly designations: boolean;
}

/** Gathers the terms of a query. */
export function termsOfQuery({ alternatives }: Query, vocabulary: Vocabulary): QueryTerms {
  const terms = new Map<number, Alternative[]>();
  for (const alternative of [...alternatives].sort((a, b) => b.weight - a.weight)) {
    for (const term of alternative.terms) terms.set(term, [...(terms.get(term) ?? []), alternative]);
  }
  const texts = [...terms.keys()].map((term) => withoutMark(vocabulary.textOf(term)));
  return {
    alternatives: terms,
    isWanted: beginsLike(texts),
    termIn: remember(vocabulary),
    designations: texts.some((text) => text.startsWith('=')),
  };
}

const remember = ({ termIn }: Vocabulary): TermIn => {
  const known = { es: new Map<string, number>(), en: new Map<string, number>(), name: new Map<string, number>() };
  return (word, language) => {
    const terms = known[language ?? 'name'];
    const term = terms.get(word) ?? termIn(word, language);
    terms.set(word, term);
    return term;
  };
};

/** A stemmer leaves the beginning of a word alone, so most words of a text can be passed over by their first two letters. */
const beginsLike = (texts: readonly string[]): Wanted => {
  const beginnings = new Set(texts.map((text) => text.charCodeAt(0) * 0x10000 + (text.charCodeAt(1) || 0)));
  const single = new Set(texts.filter((text) => text.length === 1).map((text) => text.charCodeAt(0)));
  return (first, second) => beginnings.has(first * 0x10000 + second) || single.has(first);
};

/** Reads the texts of a hit again for the words that made it one. An equivalent of several words counts only where the hit has all of them. */
export function findMatches(
  texts: readonly FieldText[],
  { alternatives, isWanted, termIn, designations }: QueryTerms,
): readonly TextMatches[] {
  const found = texts.map((text) => {
    const words = wordsIn(termIn, text, isWanted).filter(({ term }) => alternatives.has(term));
    return { text, words: designations ? [...designationsIn(termIn, text), ...words] : words };
  });
  const present = new Set(found.flatMap(({ words }) => words.map(({ term }) => term)));
  const isWhole = ({ terms }: Alternative): boolean => terms.every((term) => present.has(term));
  return found.map(({ text, words }) => ({
    text,
    matches: apart(
      words.flatMap(({ token, term }) => {
        const alternative = alternatives.get(term)?.find(isWhole);
        return alternative ? [{ token, alternative }] : [];
      }),
    ),
  }));
}

interface TermMatch {
  readonly token: Token;
  readonly term: number;
}

const wordsIn = (termIn: TermIn, { text, language }: FieldText, isWanted: Wanted): readonly TermMatch[] =>
  tokenise(text.slice(0, READING_LIMIT), isWanted).map((token) => ({
    token,
    term: termIn(token.word, language),
  }));

const designationsIn = (termIn: TermIn, field: FieldText): readonly TermMatch[] => {
  const text = field.text.slice(0, READING_LIMIT);
  const tokens = tokenise(text);
  return findDesignations(text, tokens, () => false).flatMap((mention) => {
    const start = tokens[mention.from]?.start ?? 0;
    const end = tokens[mention.to - 1]?.end ?? start;
    const token = { word: text.slice(start, end), start, end };
    return termsOfMention(mention).map((name) => ({ token, term: termIn(name, null) }));
  });
};

/** In the order of the text, without those that lie in one before them: the words of a designation that is a match itself. */
const apart = (matches: readonly WordMatch[]): readonly WordMatch[] => {
  const sorted = [...matches].sort((a, b) => a.token.start - b.token.start || b.token.end - a.token.end);
  let end = 0;
  return sorted.filter(({ token }) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
};

/** As much of a text as is read again, in characters: longer than nearly every article, and enough to show why. */
const READING_LIMIT = 20_000;
