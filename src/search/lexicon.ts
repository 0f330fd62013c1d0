import SearchableMap from 'minisearch/SearchableMap';
import type { Language } from '../domain/vocabulary.js';
import { stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';

/** The words met in the texts and the terms they stand for. A term is a stem, or a word that has none; its number is its place in the order met. */
export interface Lexicon {
  readonly size: number;
  /** The term of a word as a text of a language holds it, taken in where it is new; -1 for a word that binds others. */
  learn(word: string, language: Language | null): number;
  /** The term of a word in a text of a language; -1 where no text of that language has the word. */
  termIn(word: string, language: Language | null): number;
  /** The terms that a word of a query may stand for: itself, its Spanish and its English stem. */
  termsOf(word: string): readonly number[];
  /** The stem, or word, that a term is. */
  textOf(term: number): string;
  /** The term of a stem; undefined where no text has it. */
  termOfStem(stem: string): number | undefined;
  /** The terms of words that begin so, and of words at most `distance` letters away, with the word found. */
  beginning(prefix: string): readonly (readonly [string, number])[];
  near(word: string, distance: number): readonly (readonly [string, number])[];
}

/** An empty lexicon. */
export function createLexicon(): Lexicon {
  const terms = new Map<string, number>();
  const texts: string[] = [];
  const known = { es: new Map<string, number>(), en: new Map<string, number>(), none: new Map<string, number>() };
  const surfaces = new SearchableMap<Set<number>>();
  const learnNew = (word: string, language: Language | null): number => {
    if (language !== null && (STOP_WORDS[language].has(word) || isMark(word))) return -1;
    const text = language === null ? word : stemOf(word, language);
    const term = terms.get(text) ?? texts.push(text) - 1;
    terms.set(text, term);
    surfaces.fetch(word, () => new Set<number>()).add(term);
    return term;
  };
  return {
    get size() {
      return terms.size;
    },
    learn: (word, language) => {
      const words = known[language ?? 'none'];
      const term = words.get(word) ?? learnNew(word, language);
      words.set(word, term);
      return term;
    },
    termIn: (word, language) => known[language ?? 'none'].get(word) ?? -1,
    termsOf: (word) => {
      const found = [word, stemOf(word, 'es'), stemOf(word, 'en')].map((text) => terms.get(text));
      return [...new Set(found.filter((term) => term !== undefined))];
    },
    textOf: (term) => texts[term] ?? '',
    termOfStem: (stem) => terms.get(stem),
    beginning: (prefix) => [...surfaces.atPrefix(prefix)].flatMap(([word, set]) => pairs(word, set)),
    near: (word, distance) =>
      [...surfaces.fuzzyGet(word, distance)]
        .sort(([, [, a]], [, [, b]]) => a - b)
        .flatMap(([found, [set]]) => pairs(found, set)),
  };
}

const pairs = (word: string, terms: ReadonlySet<number>): readonly (readonly [string, number])[] =>
  [...terms].map((term) => [word, term] as const);

/** One letter by itself is the mark of a part, not a word. */
const isMark = (word: string): boolean => word.length === 1 && !/\d/.test(word);
