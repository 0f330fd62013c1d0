import type { Language } from '../../domain/vocabulary.js';
import { stemOf } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { ACRONYM_MARK } from './acronyms.js';
import { BINDING_MARK, NO_TERM, type WordImage } from './word-image.js';

/** Forms and terms while texts are read; both are numbered in the order met. */
export interface VocabularyBuilder {
  readonly terms: number;
  /** The number of a form. */
  formOf(word: string): number;
  /** The term of a form in a text of a language (null: a name of none), and whether it tells anything of a text. */
  termOf(form: number, language: Language | null): number;
  tells(term: number): boolean;
  /** The finished tables, and for each number of a form its place among the sorted ones. */
  finish(): Pick<WordImage, 'forms' | 'termEs' | 'termEn' | 'termOfName' | 'terms'> & { readonly places: Uint32Array };
}

/** An empty vocabulary. Acronyms, folded, are terms of their own in every language. */
export function createVocabularyBuilder(acronyms: ReadonlySet<string>): VocabularyBuilder {
  const forms = new Map<string, number>();
  const words: string[] = [];
  const terms = new Map<string, number>();
  const binding: boolean[] = [];
  const known: Readonly<Record<'es' | 'en' | 'name', number[]>> = { es: [], en: [], name: [] };
  const learn = (word: string, language: Language | null): number => {
    const binds = language !== null && (STOP_WORDS[language].has(word) || isMark(word));
    // A word that binds in one language may tell something in the other: they are two terms.
    const text = binds ? BINDING_MARK + word : acronyms.has(word) ? ACRONYM_MARK + word : language === null ? word : stemOf(word, language); // prettier-ignore
    const term = terms.get(text) ?? terms.size;
    terms.set(text, term);
    binding[term] = binds;
    return term;
  };
  return {
    get terms() {
      return terms.size;
    },
    formOf: (word) => {
      const form = forms.get(word);
      if (form !== undefined) return form;
      forms.set(word, words.length);
      return words.push(word) - 1;
    },
    termOf: (form, language) => {
      const list = known[language ?? 'name'];
      const term = list[form];
      if (term !== undefined) return term;
      return (list[form] = learn(words[form] ?? '', language));
    },
    tells: (term) => binding[term] !== true,
    finish: () => ({ ...sortForms(words, known), terms: [...terms.keys()] }),
  };
}

/** The forms ascending, with their terms; and where each stands now. */
const sortForms = (
  words: readonly string[],
  known: Readonly<Record<'es' | 'en' | 'name', readonly number[]>>,
): Omit<ReturnType<VocabularyBuilder['finish']>, 'terms'> => {
  const order = words.map((_, form) => form).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const places = new Uint32Array(order.length);
  for (const [place, form] of order.entries()) places[form] = place;
  const tableOf = (list: readonly number[]): Uint32Array => Uint32Array.from(order, (form) => list[form] ?? NO_TERM);
  const tables = { termEs: tableOf(known.es), termEn: tableOf(known.en), termOfName: tableOf(known.name) };
  return { forms: order.map((form) => words[form] ?? ''), ...tables, places };
};

/** One letter by itself is the mark of a part, not a word. */
const isMark = (word: string): boolean => word.length === 1 && !/\d/.test(word);
