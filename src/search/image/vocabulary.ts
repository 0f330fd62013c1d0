import type { Language } from '../../domain/vocabulary.js';
import { createNearWords } from '../text/near-words.js';
import { stemsOf } from '../text/stem.js';
import { ACRONYM_MARK, withoutMark } from './acronyms.js';
import { BINDING_MARK, NO_TERM, type WordImage } from './word-image.js';

/** A form of the texts and a term that it is. */
export type FoundForm = readonly [form: string, term: number];

/** Looks words up in an image. */
export interface Vocabulary {
  /** The number of a form; -1 where no text has it. */
  readonly formOf: (word: string) => number;
  /** The term of a word in a text of a language; -1 where no text of that language has the word. */
  readonly termIn: (word: string, language: Language | null) => number;
  /** The terms that a word of a query may stand for: itself, its Spanish and its English stem; of an acronym itself alone. */
  readonly termsOf: (word: string) => readonly number[];
  /** The term of a stem or name, or of an acronym with its mark; undefined where no text has it. */
  readonly termOfStem: (stem: string) => number | undefined;
  /** The stem, word or name that a term is. */
  readonly textOf: (term: number) => string;
  /** The forms that begin so, and those at most `distance` letters away, nearest first, with their terms. */
  readonly beginning: (prefix: string) => readonly FoundForm[];
  readonly near: (word: string, distance: number) => readonly FoundForm[];
}

/** The vocabulary of an image. */
export function openVocabulary(image: WordImage): Vocabulary {
  const { forms, terms, termEs, termEn, termOfName } = image;
  const termOfText = new Map(terms.map((text, term) => [text, term]));
  const nearWords = createNearWords(forms);
  const tableOf = (language: Language | null): Uint32Array =>
    language === 'es' ? termEs : language === 'en' ? termEn : termOfName;
  const formOf = (word: string): number => {
    const place = lowerBound(forms, word);
    return forms[place] === word ? place : -1;
  };
  const telling = (form: number): readonly FoundForm[] =>
    [...new Set([termEs[form], termEn[form], termOfName[form]])]
      .filter((term) => term !== undefined && term !== NO_TERM && terms[term]?.startsWith(BINDING_MARK) === false)
      .map((term) => [forms[form] ?? '', term ?? 0] as const);
  return {
    formOf,
    termIn: (word, language) => {
      const term = tableOf(language)[formOf(word)];
      return term === undefined || term === NO_TERM ? -1 : term;
    },
    termsOf: (word) => {
      const acronym = termOfText.get(ACRONYM_MARK + word);
      if (acronym !== undefined) return [acronym];
      return stemsOf(word).flatMap((text) => termOfText.get(text) ?? []);
    },
    termOfStem: (stem) => termOfText.get(stem) ?? termOfText.get(otherMark(stem)),
    textOf: (term) => terms[term] ?? '',
    beginning: (prefix) => {
      const found: FoundForm[] = [];
      for (let form = lowerBound(forms, prefix); forms[form]?.startsWith(prefix) === true; form++)
        found.push(...telling(form));
      return found;
    },
    near: (word, distance) => nearWords(word, distance).flatMap(telling),
  };
}

/** An acronym as an ordinary word, and the other way round: the glossary has acronyms that no record bears. */
const otherMark = (stem: string): string => (stem.startsWith(ACRONYM_MARK) ? withoutMark(stem) : ACRONYM_MARK + stem);

const lowerBound = (sorted: readonly string[], word: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};
