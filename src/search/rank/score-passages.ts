import type { Words } from '../image/open-words.js';
import type { Alternative, Query } from '../query/query.js';
import { countBits } from './count-bits.js';
import { RANKING, STRONGEST } from './ranking.js';
import { createScoreTable, type ScoreTable } from './score-table.js';

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
  /** By bit of the query, how much its word tells; 0 for the reference. */
  readonly rarities: ReadonlyMap<number, number>;
}

/** Gives each passage its score for a query; time linear in the postings of its terms. */
export type Scorer = (query: Query) => Scores;

/** Makes a scorer with arrays of its own, cleared after each query in as many steps as the query took. */
export function createScorer(instrumentOf: Uint32Array, words: Words, firstPassages: Uint32Array): Scorer {
  const table = createScoreTable(instrumentOf.length);
  return (query) => {
    table.clear();
    const groups = groupAlternatives(words, query.alternatives);
    for (const { mask, alternatives, rarity } of groups) {
      for (const alternative of alternatives) scoreAlternative(table, words, alternative, rarity);
      table.settle(mask);
    }
    scoreReferences(table, query, firstPassages);
    if (query.bits.length === 0 && demandsAnything(query)) scoreAll(table, firstPassages);
    addTitles(table, words, query, instrumentOf, firstPassages.length - 1);
    const rarities = new Map(
      groups.filter(({ mask }) => countBits(mask) === 1).map(({ mask, rarity }) => [mask, rarity]),
    );
    return { touched: table.touched(), words: table.words, masks: table.masks, boosts: table.boosts, rarities };
  };
}

/** The ways to meet the same words, those that meet one word before those that meet a run of them, and the most they may count. */
interface Group {
  readonly mask: number;
  readonly alternatives: readonly Alternative[];
  /** No way to meet a word counts more than the word itself where it is least rare: a word of one language is often a rare one of the other. */
  readonly rarity: number;
}

const groupAlternatives = (words: Words, alternatives: readonly Alternative[]): readonly Group[] => {
  const groups = new Map<number, Alternative[]>();
  for (const alternative of alternatives) {
    const group = groups.get(alternative.mask);
    if (group) group.push(alternative);
    else groups.set(alternative.mask, [alternative]);
  }
  return [...groups]
    .sort(([a], [b]) => countBits(a) - countBits(b))
    .map(([mask, group]) => ({ mask, alternatives: group, rarity: rarityOfGroup(words, group) }));
};

const rarityOfGroup = (words: Words, group: readonly Alternative[]): number => {
  const own = group.filter(({ route }) => route === 'word');
  const rarities = (own.length > 0 ? own : group).map(({ terms }) => rarityTogether(words, terms));
  return Math.min(...rarities);
};

const rarityTogether = (words: Words, terms: readonly number[]): number =>
  terms.reduce((sum, term) => sum + words.rarityOf(term), 0);

const scoreAlternative = (table: ScoreTable, words: Words, alternative: Alternative, limit: number): void => {
  const { terms, mask, weight } = alternative;
  const [first, ...others] = [...terms].sort((a, b) => words.passagesOf(a).length - words.passagesOf(b).length);
  if (first === undefined) return;
  const passages = words.passagesOf(first);
  const strengths = words.strengthsOf(first);
  const part = (weight * Math.min(limit, rarityTogether(words, terms))) / (STRONGEST * terms.length);
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] ?? 0;
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

/** Where a value stands in an ascending array; -1 where it does not. */
export function placeOf(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
}

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
  words: Words,
  query: Query,
  instrumentOf: Uint32Array,
  instruments: number,
): void => {
  const titles = scoreTitles(words, query, instruments);
  for (const passage of touched()) {
    const instrument = instrumentOf[passage] ?? 0;
    const mask = titles.masks[instrument] ?? 0;
    if (mask === 0) continue;
    masks[passage] = (masks[passage] ?? 0) | mask;
    scores[passage] = (scores[passage] ?? 0) + (titles.scores[instrument] ?? 0);
  }
};

const scoreTitles = (
  words: Words,
  { alternatives }: Query,
  instruments: number,
): { readonly masks: Uint32Array; readonly scores: Float64Array } => {
  const masks = new Uint32Array(instruments);
  const scores = new Float64Array(instruments);
  for (const { terms, mask, weight } of alternatives) {
    const [term] = terms;
    if (term === undefined || terms.length > 1) continue;
    const part = RANKING.titleOfInstrument * weight * words.rarityOf(term);
    for (const instrument of words.titlesOf(term)) {
      masks[instrument] = (masks[instrument] ?? 0) | mask;
      scores[instrument] = (scores[instrument] ?? 0) + part;
    }
  }
  return { masks, scores };
};
