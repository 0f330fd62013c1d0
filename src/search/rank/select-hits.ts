import type { Query } from '../query/query.js';
import { countBits } from './count-bits.js';
import { createCoverage } from './coverage.js';
import type { Filter } from './filter.js';
import { FEW_HITS, RANKING, WORD_SHARE } from './ranking.js';
import type { Scores } from './score-passages.js';

/** The passages that answer a query, in no order, each with its score. */
export interface Selection {
  readonly passages: Uint32Array;
  readonly scores: Float64Array;
  /** How many there are of each instrument. */
  readonly instrumentHits: Uint32Array;
}

/** What decides besides the words. */
export interface Conditions {
  /** Null where everything passes. */
  readonly filter: Filter | null;
  /** By instrument, what its score is multiplied by: less for one not in force on the day asked. */
  readonly weights: Float64Array;
  /** By passage, its instrument. */
  readonly instrumentOf: Uint32Array;
  /** Whether a passage does what the question asks about; null where it asks about nothing of the kind. */
  readonly hasRole: ((passage: number) => boolean) | null;
}

/**
 * Keeps the passages that pass the filters and meet enough of the query: all of two words, most of many, fewer where that leaves few hits. A part
 * that the query names is kept whatever the words. Null where too few passages were scored to know. These loops see every passage that holds a common word, so they allocate nothing.
 */
export function selectHits(query: Query, scores: Scores, conditions: Conditions): Selection | null {
  const members = passing(scores.touched, conditions);
  const need = wordsNeeded(members, scores, query);
  if (need === null) return null;
  const boostOfPart = query.named.size > 0 ? RANKING.namedPart : RANKING.locator;
  const passages = new Uint32Array(members.length);
  let size = 0;
  for (const member of members) {
    if (countBits(scores.masks[member] ?? 0) >= need || (scores.boosts[member] ?? 0) >= boostOfPart) {
      passages[size++] = member;
    }
  }
  return scoreHits(passages.subarray(0, size), query, scores, conditions);
}

const passing = (touched: Uint32Array, { filter, instrumentOf }: Conditions): Uint32Array => {
  if (!filter) return touched;
  const members = new Uint32Array(touched.length);
  let size = 0;
  for (const passage of touched) {
    if (filter(passage, instrumentOf[passage] ?? 0)) members[size++] = passage;
  }
  return members.subarray(0, size);
};

/** How many of the words asked a passage must meet where enough do. */
export function wordsWanted({ bits: { length } }: Query): number {
  return length <= 2 ? length : Math.ceil(length * WORD_SHARE);
}

/** As many as enough passages meet; null where too few of those that were scored do. */
const wordsNeeded = (members: Uint32Array, { masks, isWhole }: Scores, query: Query): number | null => {
  const withMet = new Uint32Array(query.bits.length + 1);
  for (const member of members) {
    const met = countBits(masks[member] ?? 0);
    withMet[met] = (withMet[met] ?? 0) + 1;
  }
  let need = wordsWanted(query);
  let hits = withMet.subarray(need).reduce((sum, count) => sum + count, 0);
  if (hits < FEW_HITS && !isWhole) return null;
  while (need > 1 && hits < FEW_HITS) hits += withMet[--need] ?? 0;
  return need;
};

const scoreHits = (passages: Uint32Array, { bits }: Query, scores: Scores, conditions: Conditions): Selection => {
  const { weights, instrumentOf, hasRole } = conditions;
  const instrumentHits = new Uint32Array(weights.length);
  const finals = new Float64Array(passages.length);
  const coverage = createCoverage(bits, scores.rarities, RANKING.coordination);
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] ?? 0;
    const instrument = instrumentOf[passage] ?? 0;
    instrumentHits[instrument] = (instrumentHits[instrument] ?? 0) + 1;
    const share = coverage(scores.masks[passage] ?? 0);
    const role = hasRole?.(passage) === true ? 1 + RANKING.role : 1;
    const words = (scores.words[passage] ?? 0) * share * role;
    finals[index] = (words + (scores.boosts[passage] ?? 0)) * (weights[instrument] ?? 1);
  }
  return { passages, scores: finals, instrumentHits };
};
