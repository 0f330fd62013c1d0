import type { Words } from '../image/open-words.js';
import type { Alternative, Query } from '../query/query.js';
import { createAdmission, type Admits } from './admission.js';
import { countBits } from './count-bits.js';
import { groupAlternatives, rarestFirst, rarityTogether, type Group } from './group-alternatives.js';
import { placeOf } from './place-of.js';
import { RANKING, STRONGEST } from './ranking.js';
import { createScoreTable, type ScoreTable } from './score-table.js';
import { scoreTitles, type TitleScores } from './score-titles.js';

/** What a query found, by passage index. Good until the next query: the arrays are used again. */
export interface Scores {
  /** Passages that meet anything of the query, in no order; where not `isWhole`, all that meet as many of its words as were needed, and some others. */
  readonly touched: Uint32Array;
  readonly isWhole: boolean;
  /** Sum of the parts of the words met. */
  readonly words: Float64Array;
  /** Bits of the query met, those met by the title of the instrument included. */
  readonly masks: Uint32Array;
  /** What references to instruments and parts add. */
  readonly boosts: Float64Array;
  /** By bit of the query, how much its word tells; 0 for the reference. */
  readonly rarities: ReadonlyMap<number, number>;
}

/** Gives each passage its score for a query. Passages that cannot meet `needed` of its words may be passed over; none where that is null. */
export type Scorer = (query: Query, needed: number | null) => Scores;

/** Makes a scorer with arrays of its own, cleared after each query in as many steps as the query took. */
export function createScorer(instrumentOf: Uint32Array, words: Words, firstPassages: Uint32Array): Scorer {
  const table = createScoreTable(instrumentOf.length);
  const admission = createAdmission(table, words, instrumentOf);
  return (query, needed) => {
    table.clear();
    const groups = groupAlternatives(words, query.alternatives);
    const titles = scoreTitles(words, query, firstPassages.length - 1);
    const open = needed === null ? groups.length : groupsToOpen(groups, query, needed);
    const admits = admission.open(groups, titles.masks);
    for (const [place, { mask, alternatives, rarity }] of groups.entries()) {
      const isOpen = place < open || countBits(mask) > 1;
      for (const alternative of alternatives)
        scoreAlternative(table, words, alternative, rarity, isOpen ? null : admits);
      table.settle(mask);
    }
    admission.close(groups);
    scoreReferences(table, query, firstPassages);
    if (query.bits.length === 0 && demandsAnything(query)) scoreAll(table, firstPassages);
    addTitles(table, titles, instrumentOf);
    const rarities = new Map(
      groups.filter(({ mask }) => countBits(mask) === 1).map(({ mask, rarity }) => [mask, rarity]),
    );
    const { words: scores, masks, boosts } = table;
    return { touched: table.touched(), isWhole: open === groups.length, words: scores, masks, boosts, rarities };
  };
}

/**
 * How many of the groups of one word, the rarest first, any passage may begin with: who meets none of these cannot meet as many as are needed. All
 * where a reference may stand for a word.
 */
const groupsToOpen = (groups: readonly Group[], { referenceBit }: Query, needed: number): number => {
  const single = groups.filter(({ mask }) => countBits(mask) === 1).length;
  if (referenceBit !== 0 || needed > single) return groups.length;
  return Math.min(groups.length, single - needed + 1);
};

const scoreAlternative = (
  table: ScoreTable,
  words: Words,
  alternative: Alternative,
  limit: number,
  admits: Admits | null,
): void => {
  const { terms, mask, weight } = alternative;
  const [first, ...others] = rarestFirst(words, terms);
  if (first === undefined) return;
  const passages = words.passagesOf(first);
  const strengths = words.strengthsOf(first);
  const part = (weight * Math.min(limit, rarityTogether(words, terms))) / (STRONGEST * terms.length);
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] ?? 0;
    if (admits !== null && !admits(passage)) continue;
    const rest = others.length === 0 ? 0 : strengthTogether(words, others, passage);
    if (rest >= 0) table.offer(passage, mask, part * ((strengths[index] ?? 0) + rest));
  }
};

/** The strengths of other terms in a passage; -1 where it lacks one of them. */
const strengthTogether = (words: Words, terms: readonly number[], passage: number): number => {
  let sum = 0;
  for (const term of terms) {
    const place = placeOf(words.passagesOf(term), passage);
    if (place < 0) return -1;
    sum += words.strengthsOf(term)[place] ?? 0;
  }
  return sum;
};

const scoreReferences = (table: ScoreTable, query: Query, firstPassages: Uint32Array): void => {
  const { referenceBit, named, parts, bits } = query;
  if (parts) {
    const [exact, inside] =
      named.size > 0 ? [RANKING.namedPart, RANKING.ofNamedInstrument] : [RANKING.locator, RANKING.insideLocator];
    for (const passage of parts.exact) table.boost(passage, referenceBit, exact);
    for (const passage of parts.inside) table.boost(passage, referenceBit, inside);
    return;
  }
  for (const instrument of named.keys()) {
    const [start = 0, end = 0] = [firstPassages[instrument], firstPassages[instrument + 1]];
    for (let passage = start; passage < end; passage++) table.boost(passage, referenceBit, RANKING.ofNamedInstrument);
    if (bits.length === 1) table.boost(start, referenceBit, RANKING.namedInstrument);
  }
};

const demandsAnything = ({ demands }: Query): boolean =>
  demands.facets.some(({ negated }) => !negated) || demands.instruments !== null;

/** A query of nothing but `field:value` is answered by the instruments that have the value. */
const scoreAll = (table: ScoreTable, firstPassages: Uint32Array): void => {
  for (const passage of firstPassages.subarray(0, -1)) table.boost(passage, 0, 1);
};

/** A provision that meets one word is about the other when its instrument's title has it. */
const addTitles = (
  { words: scores, masks, touched }: ScoreTable,
  titles: TitleScores,
  instrumentOf: Uint32Array,
): void => {
  for (const passage of touched()) {
    const instrument = instrumentOf[passage] ?? 0;
    const mask = titles.masks[instrument] ?? 0;
    if (mask === 0) continue;
    masks[passage] = (masks[passage] ?? 0) | mask;
    scores[passage] = (scores[passage] ?? 0) + (titles.scores[instrument] ?? 0);
  }
};
