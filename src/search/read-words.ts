import type { GlossaryIndex } from './glossary-index.js';
import type { Postings } from './postings.js';
import type { Alternative } from './query.js';
import { EXPANSION_LIMIT, GUESS_LIMIT, QUERY_WORD_LIMIT, ROUTE_WEIGHTS } from './ranking.js';
import { stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import type { Token } from './tokens.js';

/** What words are looked up in. */
export interface WordSources {
  readonly postings: Postings;
  readonly glossary: GlossaryIndex;
}

/** The words of a query, a bit for each, and every way to meet them. `open` where the last word may be a beginning only. */
export function readAlternatives(
  sources: WordSources,
  tokens: readonly Token[],
  open: boolean,
): { readonly bits: readonly number[]; readonly alternatives: readonly Alternative[] } {
  const words = tokens.map(({ word }) => word).filter(tells);
  const kept = rarest(sources.postings, [...new Set(words)]);
  const masks = new Map(kept.map((word, bit) => [word, 1 << bit]));
  const last = open ? words.at(-1) : undefined;
  let guesses = 0;
  const alternatives = kept.flatMap((word) => {
    const mask = masks.get(word) ?? 0;
    const exact = exactly(sources.postings, word, mask);
    const begun = word === last && word === tokens.at(-1)?.word ? beginnings(sources.postings, word, mask) : [];
    if (exact.length + begun.length > 0 || guesses++ >= GUESS_LIMIT) return [...exact, ...begun];
    return guess(sources.postings, word, mask);
  });
  return { bits: [...masks.values()], alternatives: [...alternatives, ...equivalents(sources, words, masks)] };
}

const tells = (word: string): boolean =>
  !STOP_WORDS.es.has(word) && !STOP_WORDS.en.has(word) && (word.length > 1 || /\d/.test(word));

const stemsOf = (word: string): readonly string[] => [...new Set([word, stemOf(word, 'es'), stemOf(word, 'en')])];

/** Too many words: the rarest tell most. They stay in the order asked. */
const rarest = ({ lexicon, rarityOf }: Postings, words: readonly string[]): readonly string[] => {
  if (words.length <= QUERY_WORD_LIMIT) return words;
  const rarity = (word: string): number => Math.max(0, ...lexicon.termsOf(word).map(rarityOf));
  const rare = words.map((word) => ({ word, rarity: rarity(word) })).sort((a, b) => b.rarity - a.rarity);
  const kept = new Set(rare.slice(0, QUERY_WORD_LIMIT).map(({ word }) => word));
  return words.filter((word) => kept.has(word));
};

const exactly = ({ lexicon }: Postings, word: string, mask: number): readonly Alternative[] =>
  lexicon
    .termsOf(word)
    .map((term) => ({ mask, terms: [term], weight: ROUTE_WEIGHTS.word, route: 'word', asked: word, found: word }));

/** Shorter beginnings stand for too many words to mean one. */
const SHORTEST_BEGINNING = 3;

const beginnings = (postings: Postings, word: string, mask: number): readonly Alternative[] => {
  if (word.length < SHORTEST_BEGINNING || /\d/.test(word)) return [];
  return expand(postings, postings.lexicon.beginning(word), { asked: word, mask, route: 'prefix' });
};

const guess = (postings: Postings, word: string, mask: number): readonly Alternative[] => {
  const distance = distanceFor(word);
  if (distance === 0) return [];
  return expand(postings, postings.lexicon.near(word, distance), { asked: word, mask, route: 'fuzzy' });
};

/** Letters that may be wrong: none of a short word or a number, one of most, two of a long one. */
const distanceFor = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

const expand = (
  { lexicon, passagesOf }: Postings,
  found: readonly (readonly [string, number])[],
  { asked, mask, route }: { readonly asked: string; readonly mask: number; readonly route: 'prefix' | 'fuzzy' },
): readonly Alternative[] => {
  const own = new Set(lexicon.termsOf(asked));
  const words = new Map<number, string>();
  for (const [word, term] of found) if (!own.has(term) && !words.has(term)) words.set(term, word);
  return [...words]
    .sort(([a], [b]) => passagesOf(b).length - passagesOf(a).length || a - b)
    .slice(0, EXPANSION_LIMIT)
    .map(([term, word]) => ({ mask, terms: [term], weight: ROUTE_WEIGHTS[route], route, asked, found: word }));
};

const equivalents = (
  { glossary, postings }: WordSources,
  words: readonly string[],
  masks: ReadonlyMap<string, number>,
): readonly Alternative[] =>
  glossary.find(words.map((word) => new Set(stemsOf(word)))).flatMap(({ from, to, others }) => {
    const covered = words.slice(from, to);
    const mask = covered.reduce((bits, word) => bits | (masks.get(word) ?? 0), 0);
    return others.flatMap(({ text, stems }) => {
      const terms = stems.map((stem) => postings.lexicon.termOfStem(stem)).filter((term) => term !== undefined);
      if (terms.length < stems.length) return [];
      return [{ mask, terms, weight: ROUTE_WEIGHTS.synonym, route: 'synonym', asked: covered.join(' '), found: text }];
    });
  });
