import type { Filter } from './filter.js';
import type { Passage } from './passages.js';
import type { Query } from './query.js';
import { FEW_HITS, RANKING, WORD_SHARE } from './ranking.js';
import type { Scores } from './score-passages.js';

/** The passages that answer a query, in no order, each with its score. */
export interface Selection {
  readonly passages: Uint32Array;
  readonly scores: Float64Array;
  /** How many there are of each instrument. */
  readonly instrumentHits: Uint32Array;
}

/** What decides besides the words: the filters, and which instruments bind on the day asked. */
export interface Conditions {
  readonly filter: Filter;
  /** By instrument, 1 for one in force. */
  readonly inForce: Uint8Array;
}

/**
 * Keeps the passages that pass the filters and meet enough of the query: all of two words, most of many, fewer where that leaves few hits. A part
 * that the query names is kept whatever the words.
 */
export function selectHits(
  passages: readonly Passage[],
  query: Query,
  scores: Scores,
  conditions: Conditions,
): Selection {
  const members = scores.touched.filter((passage) => conditions.filter(passage, instrumentOf(passages, passage)));
  const met = Uint8Array.from(members, (passage) => countBits(scores.masks[passage] ?? 0));
  const need = wordsNeeded(met, query.bits.length);
  const boostOfPart = query.named.size > 0 ? RANKING.namedPart : RANKING.locator;
  const isHit = (member: number, index: number): boolean =>
    (met[index] ?? 0) >= need || (scores.boosts[member] ?? 0) >= boostOfPart;
  const kept = members.filter(isHit);
  const instrumentHits = new Uint32Array(conditions.inForce.length);
  const finals = Float64Array.from(kept, (passage) => {
    const instrument = instrumentOf(passages, passage);
    instrumentHits[instrument] = (instrumentHits[instrument] ?? 0) + 1;
    const share = countBits(scores.masks[passage] ?? 0) / query.bits.length;
    const words = (scores.words[passage] ?? 0) * share ** RANKING.coordination;
    const force = conditions.inForce[instrument] === 1 ? 1 : RANKING.notInForce;
    return (words + (scores.boosts[passage] ?? 0)) * force;
  });
  return { passages: kept, scores: finals, instrumentHits };
}

const instrumentOf = (passages: readonly Passage[], passage: number): number => passages[passage]?.instrument ?? 0;

/** Bits set in a mask of up to 32. */
const countBits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

const wordsNeeded = (met: Uint8Array, asked: number): number => {
  const withMet = new Uint32Array(asked + 1);
  for (const count of met) withMet[count] = (withMet[count] ?? 0) + 1;
  let need = asked <= 2 ? asked : Math.ceil(asked * WORD_SHARE);
  let hits = withMet.slice(need).reduce((sum, count) => sum + count, 0);
  while (need > 1 && hits < FEW_HITS) hits += withMet[--need] ?? 0;
  return need;
};
