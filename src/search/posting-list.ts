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

/** An empty list. It grows by doubling; a posting takes nine bytes while gathered and five in the table. */
export function createPostingList(): PostingList {
  let [terms, passages, strengths] = [
    new Uint32Array(FIRST_SIZE),
    new Uint32Array(FIRST_SIZE),
    new Uint8Array(FIRST_SIZE),
  ];
  let size = 0;
  return {
    add: (term, passage, strength) => {
      if (size === terms.length) {
        [terms, passages, strengths] = [doubled32(terms), doubled32(passages), doubled8(strengths)];
      }
      terms[size] = term;
      passages[size] = passage;
      strengths[size] = strength;
      size++;
    },
    byTerm: (count) => sortByTerm(terms.subarray(0, size), passages, strengths, count),
  };
}

const FIRST_SIZE = 1 << 14;

const doubled32 = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
};

const doubled8 = (array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const larger = new Uint8Array(array.length * 2);
  larger.set(array);
  return larger;
};

/** A counting sort, which keeps the order of the passages of a term. */
const sortByTerm = (terms: Uint32Array, from: Uint32Array, strong: Uint8Array, count: number): PostingTable => {
  const starts = new Uint32Array(count + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const passages = new Uint32Array(terms.length);
  const strengths = new Uint8Array(terms.length);
  for (const [index, term] of terms.entries()) {
    const place = next[term] ?? 0;
    passages[place] = from[index] ?? 0;
    strengths[place] = strong[index] ?? 0;
    next[term] = place + 1;
  }
  return { starts, passages, strengths };
};
