import { stemOf, stemsOf } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { tokenise } from '../text/tokens.js';
import { withoutMark } from './acronyms.js';
import type { QueryWords } from './open-words.js';
import type { FieldText } from './passage-texts.js';
import type { FoundForm } from './vocabulary.js';

/**
 * The words of a few texts for a query that is known to be met by them: nothing is read before it is asked for, every word asked is taken to be in
 * them, and none is guessed at.
 */
export function wordsOnDemand(texts: readonly FieldText[]): QueryWords {
  const terms = new Map<string, number>();
  const names: string[] = [];
  const termOf = (text: string): number => {
    const known = terms.get(text);
    if (known !== undefined) return known;
    terms.set(text, names.length);
    return names.push(text) - 1;
  };
  return {
    vocabulary: {
      formOf: () => 0,
      termIn: (word, language) => {
        if (language === null) return terms.get(word) ?? -1;
        return STOP_WORDS[language].has(word) ? -1 : (terms.get(stemOf(word, language)) ?? -1);
      },
      termsOf: (word) => stemsOf(word).map(termOf),
      termOfStem: (stem) => termOf(withoutMark(stem)),
      textOf: (term) => names[term] ?? '',
      beginning: (prefix) => wordsBeginning(texts, prefix).map(([word, stem]): FoundForm => [word, termOf(stem)]),
      near: () => [],
    },
    passagesOf: () => ONE_PASSAGE,
    rarityOf: () => 1,
  };
}

const ONE_PASSAGE = Uint32Array.of(0);

/** The words of texts that begin so, each with its stem. */
const wordsBeginning = (
  texts: readonly FieldText[],
  prefix: string,
): readonly (readonly [word: string, stem: string])[] => {
  const [first, second] = [prefix.charCodeAt(0), prefix.charCodeAt(1)];
  const isLike = (one: number, two: number): boolean => one === first && two === second;
  const found = new Map<string, string>();
  for (const { text, language } of texts)
    for (const { word } of tokenise(text, isLike))
      if (word.startsWith(prefix)) found.set(word, language === null ? word : stemOf(word, language));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
};
