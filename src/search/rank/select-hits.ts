import type { Query } from '../query/query.js';
import type { BestHits } from './best-hits.js';
import { fewestBits, type ConditionTest } from './condition-test.js';
import { countBits } from './count-bits.js';
import type { Coverage } from './coverage.js';
import type { Filter } from './filter.js';
import { FEW_HITS, RANKING, WORD_SHARE } from './ranking.js';
import type { ScoreWindow } from './score-window.js';
import type { TitleScores } from './score-titles.js';

/** What decides besides the words. */
export interface Conditions {
  /** Null where everything passes. */
  readonly filter: Filter | null;
  /** Whether a passage that meets a mask of the query's bits meets what its words are joined to; null where they are not. */
  readonly meets: ConditionTest | null;
  /** By instrument, what its score is multiplied by: less for one not in force on the day asked. */
  readonly weights: Float64Array;
  /** By passage, its instrument. */
  readonly instrumentOf: Uint32Array;
  /** Whether a passage does what the question asks about; null where it asks about nothing of the kind. */
  readonly hasRole: ((passage: number) => boolean) | null;
}

/** How the passages of a window are selected, and where they go. */
export interface Selecting {
  readonly conditions: Conditions;
  readonly titles: TitleScores;
  readonly coverage: Coverage;
  /** How many of the words asked a passage must meet. */
  readonly need: number;
  /** From this boost on a passage is a hit whatever words it meets: the query names it. */
  readonly boostOfPart: number;
  /** By passage, its place in the order asked; null where the best come first. */
  readonly places: Uint32Array | null;
  readonly best: BestHits;
  /** By number of words met, how many passages pass the filters. */
  readonly withMet: Uint32Array;
  /** The hits, one after the other. */
  readonly hits: Uint32Array;
}

/**
 * Keeps the passages of a window that pass the filters and meet enough of the query, behind `count` others; gives the new count. Allocates nothing:
 * it sees every passage that holds a common word.
 */
export function selectHits(window: ScoreWindow, selecting: Selecting, count: number): number {
  const { begin, masks, boosts, touched } = window;
  const { conditions, titles, need, boostOfPart, withMet, hits } = selecting;
  const { filter, meets, instrumentOf } = conditions;
  let size = count;
  for (let index = 0; index < window.count; index++) {
    const place = touched[index] ?? 0;
    const passage = begin + place;
    const instrument = instrumentOf[passage] ?? 0;
    if (filter?.(passage, instrument) === false) continue;
    // A provision that meets one word is about the other when its instrument's title has it.
    const mask = maskAt(masks, place) | maskAt(titles.masks, instrument);
    if (meets !== null && !meets(mask, passage, instrument)) continue;
    const met = countBits(mask);
    addOne(withMet, met);
    if (met < need && (boosts[place] ?? 0) < boostOfPart) continue;
    hits[size++] = passage;
    keepHit(window, selecting, place, mask);
  }
  return size;
}

const maskAt = (masks: Uint32Array, place: number): number => masks[place] ?? 0;

const addOne = (counts: Uint32Array, place: number): void => {
  counts[place] = (counts[place] ?? 0) + 1;
};

const keepHit = ({ begin, words, boosts }: ScoreWindow, selecting: Selecting, place: number, mask: number): void => {
  const { conditions, titles, coverage, places, best } = selecting;
  const { hasRole, weights, instrumentOf } = conditions;
  const passage = begin + place;
  const instrument = instrumentOf[passage] ?? 0;
  const boost = boosts[place] ?? 0;
  const role = hasRole?.(passage) === true ? 1 + RANKING.role : 1;
  const own = ((words[place] ?? 0) + (titles.scores[instrument] ?? 0)) * coverage(mask) * role;
  const score = (own + boost) * (weights[instrument] ?? 1);
  best.offer(places === null ? score : -(places[passage] ?? 0), passage, score, boost);
};

/** How many of the words asked a passage must meet where enough do: all of two words, most of many; of joined words as many as no text can do without. */
export function wordsWanted({ bits: { length }, condition }: Query): number {
  if (condition) return fewestBits(condition);
  return length <= 2 ? length : Math.ceil(length * WORD_SHARE);
}

/** As many as enough passages meet. */
export function wordsNeeded(withMet: Uint32Array, wanted: number): number {
  let need = wanted;
  let hits = hitsFrom(withMet, wanted);
  while (need > 1 && hits < FEW_HITS) hits += withMet[--need] ?? 0;
  return need;
}

/** How many passages meet at least so many words. */
export function hitsFrom(withMet: Uint32Array, need: number): number {
  return withMet.subarray(need).reduce((sum, count) => sum + count, 0);
}
