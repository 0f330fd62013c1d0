import { STRONGEST, type Postings } from './postings.js';
import { createScoreTable, type ScoreTable } from './score-table.js';
import { countBits } from './count-bits.js';
import type { Alternative, Query } from './query.js';
import { RANKING } from './ranking.js';

/** What a query found, by passage index. Good until the next query: the arrays are used again. */
export interface Scores {
  /** Passages that meet anything of the query, in no order. */
  readonly touched: Uint32Array;
  /** Sum of the parts of the words met. */
  readonly words: Float64Array;
  /** Bits of the query met, those met by the title of the instrument included. */
  readonly masks: Uint32Array;
  /** What references to instruments and parts add. */
  readonly boosts: Float64Array;
}

/** Gives each passage its score for a query; time linear in the postings of its terms. */
export type Scorer = (query: Query) => Scores;

/** Makes a scorer with arrays of its own, cleared after each query in as many steps as the query took. */
export function createScorer(instrumentOf: Uint32Array, postings: Postings, firstPassages: Uint32Array): Scorer {
  const table = createScoreTable(instrumentOf.length);
  return (query) => {
    table.clear();
    for (const { mask, alternatives, rarity } of groupAlternatives(postings, query.alternatives)) {
      for (const alternative of alternatives) scoreAlternative(table, postings, alternative, rarity);
      table.settle(mask);
    }
    scoreReferences(table, query, firstPassages);
    addTitles(table, postings, query, instrumentOf, firstPassages.length - 1);
    return { touched: table.touched(), words: table.words, masks: table.masks, boosts: table.boosts };
  };
}

/** The ways to meet the same words, those that meet one word before those that meet a run of them, and the most they may count. */
interface Group {
  readonly mask: number;
  readonly alternatives: readonly Alternative[];
  /** No way to meet a word counts more than the word itself where it is least rare: a word of one language is often a rare one of the other. */
  readonly rarity: number;
}

const groupAlternatives = (postings: Postings, alternatives: readonly Alternative[]): readonly Group[] => {
  const groups = new Map<number, Alternative[]>();
  for (const alternative of alternatives) {
    const group = groups.get(alternative.mask);
    if (group) group.push(alternative);
    else groups.set(alternative.mask, [alternative]);
  }
  return [...groups]
    .sort(([a], [b]) => countBits(a) - countBits(b))
    .map(([mask, group]) => ({ mask, alternatives: group, rarity: rarityOfGroup(postings, group) }));
};

const rarityOfGroup = (postings: Postings, group: readonly Alternative[]): number => {
  const words = group.filter(({ route }) => route === 'word');
  const rarities = (words.length > 0 ? words : group).map(({ terms }) => rarityTogether(postings, terms));
  return Math.min(...rarities);
};

const rarityTogether = (postings: Postings, terms: readonly number[]): number =>
  terms.reduce((sum, term) => sum + postings.rarityOf(term), 0);

const scoreAlternative = (table: ScoreTable, postings: Postings, alternative: Alternative, limit: number): void => {
  const { terms, mask, weight } = alternative;
  const [first, ...others] = [...terms].sort((a, b) => postings.passagesOf(a).length - postings.passagesOf(b).length);
  if (first === undefined) return;
  const passages = postings.passagesOf(first);
  const strengths = postings.strengthsOf(first);
  const part = (weight * Math.min(limit, rarityTogether(postings, terms))) / (STRONGEST * terms.length);
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] ?? 0;
    const rest = others.length === 0 ? 0 : strengthTogether(postings, others, passage);
    if (rest >= 0) table.offer(passage, mask, part * ((strengths[index] ?? 0) + rest));
  }
};

/** The strengths of other terms in a passage; -1 where it lacks one of them. */
const strengthTogether = (postings: Postings, terms: readonly number[], passage: number): number => {
  let sum = 0;
  for (const term of terms) {
    const place = placeOf(postings.passagesOf(term), passage);
    if (place < 0) return -1;
    sum += postings.strengthsOf(term)[place] ?? 0;
  }
  return sum;
};

const placeOf = (sorted: Uint32Array, value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
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

/** A provision that meets one word is about the other when its instrument's title has it. */
const addTitles = (
  { words, masks, touched }: ScoreTable,
  postings: Postings,
  query: Query,
  instrumentOf: Uint32Array,
  instruments: number,
): void => {
  const titles = scoreTitles(postings, query, instruments);
  for (const passage of touched()) {
    const instrument = instrumentOf[passage] ?? 0;
    const mask = titles.masks[instrument] ?? 0;
    if (mask === 0) continue;
    masks[passage] = (masks[passage] ?? 0) | mask;
    words[passage] = (words[passage] ?? 0) + (titles.scores[instrument] ?? 0);
  }
};

const scoreTitles = (
  postings: Postings,
  { alternatives }: Query,
  instruments: number,
): { readonly masks: Uint32Array; readonly scores: Float64Array } => {
  const masks = new Uint32Array(instruments);
  const scores = new Float64Array(instruments);
  for (const { terms, mask, weight } of alternatives) {
    const [term] = terms;
    if (term === undefined || terms.length > 1) continue;
    const part = RANKING.titleOfInstrument * weight * postings.rarityOf(term);
    for (const instrument of postings.titlesOf(term)) {
      masks[instrument] = (masks[instrument] ?? 0) | mask;
      scores[instrument] = (scores[instrument] ?? 0) + part;
    }
  }
  return { masks, scores };
};
