import { createGrowingList } from './growing-list.js';

/** Postings while they are gathered, passage after passage. */
export interface PostingList {
  add(term: number, passage: number, strength: number): void;
  /** All postings, those of one term together: of term `t` they stand from `starts[t]` to `starts[t + 1]`, passages in the order added. */
  byTerm(terms: number): PostingTable;
}

export interface PostingTable {
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly strengths: Uint8Array;
}

/** An empty list. Strengths are bytes and share a number with their term: terms are fewer than 2 to the 24. */
export function createPostingList(): PostingList {
  const [terms, passages] = [createGrowingList(), createGrowingList()];
  return {
    add: (term, passage, strength) => {
      terms.push(term * 256 + strength);
      passages.push(passage);
    },
    byTerm: (count) => sortByTerm(terms.toArray(), passages.toArray(), count),
  };
}

/** A counting sort, which keeps the order of the passages of a term. */
const sortByTerm = (coded: Uint32Array, from: Uint32Array, count: number): PostingTable => {
  const starts = new Uint32Array(count + 1);
  for (const code of coded) starts[(code >>> 8) + 1] = (starts[(code >>> 8) + 1] ?? 0) + 1;
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const passages = new Uint32Array(coded.length);
  const strengths = new Uint8Array(coded.length);
  for (let index = 0; index < coded.length; index++) {
    const code = coded[index] ?? 0;
    const place = next[code >>> 8] ?? 0;
    passages[place] = from[index] ?? 0;
    strengths[place] = code & 255;
    next[code >>> 8] = place + 1;
  }
  return { starts, passages, strengths };
};
