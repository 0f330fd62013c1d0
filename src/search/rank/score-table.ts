/** Scores while they are added up, by passage index. */
export interface ScoreTable {
  readonly words: Float64Array;
  readonly masks: Uint32Array;
  readonly boosts: Float64Array;
  /** Offers a way to meet the words of a mask; the best offer of a passage counts when the group is settled. */
  readonly offer: (passage: number, mask: number, score: number) => void;
  /** Counts the best offers since the last time; a run of words that a passage meets word by word is not counted twice. */
  readonly settle: (mask: number) => void;
  readonly boost: (passage: number, mask: number, boost: number) => void;
  readonly touched: () => Uint32Array;
  readonly clear: () => void;
}

/** An empty table for so many passages; used again for every query, cleared in as many steps as the query took. */
export function createScoreTable(size: number): ScoreTable {
  const [words, masks, boosts] = [new Float64Array(size), new Uint32Array(size), new Float64Array(size)];
  const [touched, offered] = [createSet(size), createSet(size)];
  const best = new Float64Array(size);
  const meet = (passage: number, mask: number): void => {
    if (masks[passage] === 0) touched.add(passage);
    masks[passage] = (masks[passage] ?? 0) | mask;
  };
  return {
    words,
    masks,
    boosts,
    offer: (passage, mask, score) => {
      if (((masks[passage] ?? 0) & mask) === mask) return;
      const known = best[passage] ?? 0;
      if (known === 0) offered.add(passage);
      if (score > known) best[passage] = score;
    },
    settle: (mask) => {
      for (const passage of offered.members()) {
        meet(passage, mask);
        words[passage] = (words[passage] ?? 0) + (best[passage] ?? 0);
        best[passage] = 0;
      }
      offered.clear();
    },
    boost: (passage, mask, boost) => {
      meet(passage, mask);
      boosts[passage] = Math.max(boosts[passage] ?? 0, boost);
    },
    touched: touched.members,
    clear: () => {
      for (const passage of touched.members()) words[passage] = masks[passage] = boosts[passage] = 0;
      touched.clear();
    },
  };
}

/** Passages gathered one by one; who adds sees to it that none is added twice. */
const createSet = (
  size: number,
): { readonly add: (passage: number) => void; readonly members: () => Uint32Array; readonly clear: () => void } => {
  const list = new Uint32Array(size);
  let count = 0;
  return {
    add: (passage) => {
      list[count++] = passage;
    },
    members: () => list.subarray(0, count),
    clear: () => {
      count = 0;
    },
  };
};
