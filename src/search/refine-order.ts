import { countBits } from './count-bits.js';
import type { TextMatches, WordMatch } from './find-matches.js';
import { RANKING } from './ranking.js';

/** A hit of the first ones, read again. */
export interface ReadHit {
  /** Its place in the order so far. */
  readonly member: number;
  readonly score: number;
  readonly found: readonly TextMatches[];
}

/**
 * Puts the first hits in order by what the index does not hold: whether the words stand together, and whether they stand as they were asked. Scores
 * only rise, so these hits stay before all others. `words` are the bits of the words asked. Sorting is stable.
 */
export function refineOrder<T extends ReadHit>(hits: readonly T[], words: number): readonly T[] {
  const asked = countBits(words);
  if (asked === 0) return hits;
  return hits
    .map((hit) => ({ ...hit, score: hit.score * factorOf(hit.found, words, asked) }))
    .sort((a, b) => b.score - a.score);
}

const factorOf = (found: readonly TextMatches[], words: number, asked: number): number => {
  // Names of linked nodes are ours: words that stand together there, or as asked, say nothing of the hit.
  const own = found.filter(({ text }) => text.rule !== 'link');
  const closest = Math.max(0, ...own.map(({ matches }) => closenessOf(matches, words, asked)));
  const exact = own.flatMap(({ matches }) => matches).reduce((mask, match) => mask | exactMask(match), 0);
  return 1 + RANKING.closeness * closest + (RANKING.exactness * countBits(exact & words)) / asked;
};

const exactMask = ({ token, alternative }: WordMatch): number =>
  alternative.route === 'word' && token.word === alternative.asked ? alternative.mask : 0;

/**
 * From 0, where a text holds fewer than two of the words or they are far apart, to 1, where it holds all of them side by side: the share of the words
 * it holds, over how many times longer than the words themselves the
 * shortest stretch with all of them is.
 */
const closenessOf = (matches: readonly WordMatch[], words: number, asked: number): number => {
  const single = matches.filter(
    ({ alternative }) => alternative.terms.length === 1 && (alternative.mask & words) !== 0,
  );
  const present = single.reduce((mask, { alternative }) => mask | alternative.mask, 0);
  const distinct = countBits(present);
  if (distinct < 2) return 0;
  const shortest = Math.min(...single.map((_, from) => stretchFrom(single, from, present)));
  return distinct / asked / shortest;
};

/** How many times longer than the words the stretch from a match to where all are met is: 1 for side by side, infinite where they are not met. */
const stretchFrom = (matches: readonly WordMatch[], from: number, present: number): number => {
  let met = 0;
  let letters = 0;
  const start = matches[from]?.token.start ?? 0;
  for (const { token, alternative } of matches.slice(from)) {
    if ((met & alternative.mask) === 0) letters += token.end - token.start + 1;
    met |= alternative.mask;
    if (met === present) return (token.end - start + 1) / letters;
  }
  return Number.POSITIVE_INFINITY;
};
