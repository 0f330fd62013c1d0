import type { Passage } from './passages.js';
import { STRONGEST, type Postings } from './postings.js';
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
export function createScorer(passages: readonly Passage[], postings: Postings, firstPassages: Uint32Array): Scorer {
  const table = createTable(passages.length);
  return (query) => {
    table.clear();
    for (const alternative of query.alternatives) scoreAlternative(table, postings, alternative);
    scoreReferences(table, query, firstPassages);
    addTitles(table, postings, query, passages, firstPassages.length - 1);
    return { touched: table.touched(), words: table.words, masks: table.masks, boosts: table.boosts };
  };
}

interface Table {
  readonly words: Float64Array;
  readonly masks: Uint32Array;
  readonly boosts: Float64Array;
  readonly add: (passage: number, mask: number, score: number) => void;
  readonly boost: (passage: number, mask: number, boost: number) => void;
  readonly touched: () => Uint32Array;
  readonly clear: () => void;
}

const createTable = (size: number): Table => {
  const [words, masks, boosts] = [new Float64Array(size), new Uint32Array(size), new Float64Array(size)];
  const touched = new Uint32Array(size);
  let count = 0;
  const touch = (passage: number, mask: number): void => {
    const known = masks[passage] ?? 0;
    if (known === 0) touched[count++] = passage;
    masks[passage] = known | mask;
  };
  return {
    words,
    masks,
    boosts,
    add: (passage, mask, score) => {
      touch(passage, mask);
      words[passage] = (words[passage] ?? 0) + score;
    },
    boost: (passage, mask, boost) => {
      touch(passage, mask);
      boosts[passage] = Math.max(boosts[passage] ?? 0, boost);
    },
    touched: () => touched.subarray(0, count),
    clear: () => {
      for (const passage of touched.subarray(0, count)) words[passage] = masks[passage] = boosts[passage] = 0;
      count = 0;
    },
  };
};

const scoreAlternative = (table: Table, postings: Postings, { terms, mask, weight }: Alternative): void => {
  const [first, ...others] = [...terms].sort((a, b) => postings.passagesOf(a).length - postings.passagesOf(b).length);
  if (first === undefined) return;
  const passages = postings.passagesOf(first);
  const strengths = postings.strengthsOf(first);
  const part = (weight * postings.rarityOf(first)) / STRONGEST;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] ?? 0;
    const rest = others.length === 0 ? 0 : scoreTogether(postings, others, passage);
    if (rest >= 0) table.add(passage, mask, part * (strengths[index] ?? 0) + weight * rest);
  }
};

/** The parts of other terms in a passage; -1 where it lacks one of them. */
const scoreTogether = (postings: Postings, terms: readonly number[], passage: number): number => {
  let sum = 0;
  for (const term of terms) {
    const place = placeOf(postings.passagesOf(term), passage);
    if (place < 0) return -1;
    sum += (postings.rarityOf(term) * (postings.strengthsOf(term)[place] ?? 0)) / STRONGEST;
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

const scoreReferences = (table: Table, query: Query, firstPassages: Uint32Array): void => {
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
  { words, masks, touched }: Table,
  postings: Postings,
  query: Query,
  passages: readonly Passage[],
  instruments: number,
): void => {
  const titles = scoreTitles(postings, query, instruments);
  for (const passage of touched()) {
    const instrument = passages[passage]?.instrument ?? 0;
    masks[passage] = (masks[passage] ?? 0) | (titles.masks[instrument] ?? 0);
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
