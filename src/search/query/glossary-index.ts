import type { GlossaryEntry } from '../../domain/ports/search-index.js';
import type { Language } from '../../domain/vocabulary.js';
import { ACRONYM_MARK } from '../image/acronyms.js';
import { stemOf, stemsOf } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { tokenise } from '../text/tokens.js';

/** A term of the glossary as the index knows it. */
export interface GlossaryPhrase {
  readonly text: string;
  /** Stems of its words, without those that only bind; an acronym with its mark. */
  readonly stems: readonly string[];
}

/** Words of a query from `from` to `to` (exclusive) that have equivalents. */
export interface GlossaryMatch {
  readonly from: number;
  readonly to: number;
  readonly others: readonly GlossaryPhrase[];
}

/** Finds equivalents for runs of words. */
export interface GlossaryIndex {
  /** Runs of folded words; an acronym is met by itself, other terms by the stems of their words. Longer terms hide the shorter ones inside them. */
  find(words: readonly string[]): readonly GlossaryMatch[];
}

/** Indexes a glossary by the first stem of its terms. */
export function indexGlossary(glossary: readonly GlossaryEntry[]): GlossaryIndex {
  const byFirst = new Map<string, { readonly phrase: GlossaryPhrase; readonly others: readonly GlossaryPhrase[] }[]>();
  for (const entry of glossary) {
    const phrases = phrasesOf(entry);
    for (const phrase of phrases) {
      const [first = ''] = phrase.stems;
      const others = phrases.filter(({ stems }) => stems.join(' ') !== phrase.stems.join(' '));
      byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, others }]);
    }
  }
  const findAt = (words: readonly ReadonlySet<string>[], from: number): readonly GlossaryMatch[] =>
    [...(words[from] ?? [])]
      .flatMap((stem) => byFirst.get(stem) ?? [])
      .filter(({ phrase }) => phrase.stems.every((stem, offset) => words[from + offset]?.has(stem) === true))
      .map(({ phrase, others }) => ({ from, to: from + phrase.stems.length, others }));
  return {
    find: (words) => {
      const forms = words.map((word) => new Set([ACRONYM_MARK + word, ...stemsOf(word)]));
      const found = forms.flatMap((_, from) => findAt(forms, from));
      return found.filter(
        (match) =>
          !found.some(({ from, to }) => from <= match.from && to >= match.to && to - from > match.to - match.from),
      );
    },
  };
}

const phrasesOf = ({ es, en, acronyms }: GlossaryEntry): readonly GlossaryPhrase[] =>
  [
    ...es.map((text) => toPhrase(text, 'es')),
    ...en.map((text) => toPhrase(text, 'en')),
    ...acronyms.map((text) => toPhrase(text, null)),
  ].filter(({ stems }) => stems.length > 0);

const toPhrase = (text: string, language: Language | null): GlossaryPhrase => ({
  text,
  stems: tokenise(text)
    .filter(({ word }) => language === null || !STOP_WORDS[language].has(word))
    .map(({ word }) => (language === null ? ACRONYM_MARK + word : stemOf(word, language))),
});
