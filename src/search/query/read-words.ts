import { LONGEST_ACRONYM } from '../image/acronyms.js';
import type { QueryWords } from '../image/open-words.js';
import { EXPANSION_LIMIT, GUESS_LIMIT, QUERY_WORD_LIMIT, ROUTE_WEIGHTS } from '../rank/ranking.js';
import { STOP_WORDS } from '../text/stop-words.js';
import type { Token } from '../text/tokens.js';
import type { GlossaryIndex } from './glossary-index.js';
import type { Alternative } from './query.js';

/** What words are looked up in. */
export interface WordSources {
  readonly words: QueryWords;
  readonly glossary: GlossaryIndex;
}

/** The words of a query, a bit for each, every way to meet them, and what unknown words were taken for. */
export interface ReadWords {
  /** By word, its bit. */
  readonly masks: ReadonlyMap<string, number>;
  readonly alternatives: readonly Alternative[];
  readonly corrections: ReadonlyMap<string, string>;
}

/** Reads runs of words, across whose ends no term goes; `beginnings` are those of which only the beginning may have been written. */
export function readAlternatives(
  sources: WordSources,
  runs: readonly (readonly Token[])[],
  beginnings: ReadonlySet<string>,
): ReadWords {
  const words = runs.map((run) => run.map(({ word }) => word).filter(tells));
  const kept = rarest(sources.words, [...new Set(words.flat())]);
  const masks = new Map(kept.map((word, bit) => [word, 1 << bit]));
  const corrections = new Map<string, string>();
  let guesses = 0;
  const alternatives = kept.flatMap((word) => {
    const mask = masks.get(word) ?? 0;
    const exact = exactly(sources.words, word, mask);
    const begun = beginnings.has(word) && !isShortName(sources, word) ? begin(sources.words, word, mask) : [];
    if (exact.length + begun.length > 0 || guesses++ >= GUESS_LIMIT) return [...exact, ...begun];
    const guessed = guess(sources.words, word, mask);
    if (guessed[0]) corrections.set(word, guessed[0].found);
    return guessed;
  });
  const others = words.flatMap((run) => {
    const read = run.map((word) => corrections.get(word) ?? word);
    return equivalents(sources, run, read, masks);
  });
  return { masks, alternatives: [...alternatives, ...others], corrections };
}

/** Whether a folded word of a query tells anything: it binds in neither language, and is no single letter. */
export function tells(word: string): boolean {
  return !STOP_WORDS.es.has(word) && !STOP_WORDS.en.has(word) && (word.length > 1 || /\d/.test(word));
}

/** Too many words: the rarest tell most. They stay in the order asked. */
const rarest = ({ vocabulary, rarityOf }: QueryWords, words: readonly string[]): readonly string[] => {
  if (words.length <= QUERY_WORD_LIMIT) return words;
  const rarity = (word: string): number => Math.max(0, ...vocabulary.termsOf(word).map(rarityOf));
  const rare = words.map((word) => ({ word, rarity: rarity(word) })).sort((a, b) => b.rarity - a.rarity);
  const kept = new Set(rare.slice(0, QUERY_WORD_LIMIT).map(({ word }) => word));
  return words.filter((word) => kept.has(word));
};

const exactly = ({ vocabulary, passagesOf }: QueryWords, word: string, mask: number): readonly Alternative[] =>
  vocabulary
    .termsOf(word)
    .filter((term) => passagesOf(term).length > 0)
    .map((term) => ({ mask, terms: [term], weight: ROUTE_WEIGHTS.word, route: 'word', asked: word, found: word }));

/** A short word that the glossary has by itself, "CRE", is written to its end: it does not begin "creating". */
const isShortName = ({ glossary }: WordSources, word: string): boolean =>
  word.length <= LONGEST_ACRONYM && glossary.find([word]).length > 0;

/** Shorter beginnings stand for too many words to mean one. */
const SHORTEST_BEGINNING = 3;

const begin = (words: QueryWords, word: string, mask: number): readonly Alternative[] => {
  if (word.length < SHORTEST_BEGINNING || /\d/.test(word)) return [];
  const found = distinctTerms(words, word, words.vocabulary.beginning(word));
  const most = found.sort((a, b) => words.passagesOf(b[1]).length - words.passagesOf(a[1]).length || a[1] - b[1]);
  return most.slice(0, EXPANSION_LIMIT).map(([form, term]) => expansion(word, mask, 'prefix', form, term));
};

/** What a word that no text has may be a slip for: the nearest words, of those equally near the most frequent. */
const guess = (words: QueryWords, word: string, mask: number): readonly Alternative[] => {
  for (const distance of distancesFor(word)) {
    const found = distinctTerms(words, word, words.vocabulary.near(word, distance));
    if (found.length === 0) continue;
    const most = found.sort((a, b) => words.passagesOf(b[1]).length - words.passagesOf(a[1]).length || a[1] - b[1]);
    return most.slice(0, EXPANSION_LIMIT).map(([form, term]) => expansion(word, mask, 'fuzzy', form, term));
  }
  return [];
};

const distancesFor = (word: string): readonly number[] => [[], [1], [1, 2]][distanceFor(word)] ?? [];

/** Letters that may be wrong: none of a short word or a number, one of most, two of a long one. */
export function distanceFor(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

const distinctTerms = (
  { vocabulary }: QueryWords,
  asked: string,
  found: readonly (readonly [string, number])[],
): (readonly [string, number])[] => {
  const own = new Set(vocabulary.termsOf(asked));
  const forms = new Map<number, string>();
  for (const [form, term] of found) if (!own.has(term) && !forms.has(term)) forms.set(term, form);
  return [...forms].map(([term, form]) => [form, term] as const);
};

const expansion = (
  asked: string,
  mask: number,
  route: 'prefix' | 'fuzzy',
  found: string,
  term: number,
): Alternative => ({ mask, terms: [term], weight: ROUTE_WEIGHTS[route], route, asked, found });

const equivalents = (
  { glossary, words: { vocabulary } }: WordSources,
  words: readonly string[],
  read: readonly string[],
  masks: ReadonlyMap<string, number>,
): readonly Alternative[] =>
  glossary.find(read).flatMap(({ from, to, others }) => {
    const covered = words.slice(from, to);
    const mask = covered.reduce((bits, word) => bits | (masks.get(word) ?? 0), 0);
    return others.flatMap(({ text, stems }) => {
      const terms = stems.map((stem) => vocabulary.termOfStem(stem)).filter((term) => term !== undefined);
      if (terms.length < stems.length) return [];
      return [{ mask, terms, weight: ROUTE_WEIGHTS.synonym, route: 'synonym', asked: covered.join(' '), found: text }];
    });
  });
