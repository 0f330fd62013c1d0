/** A hit in its order. */
export interface RankedHit {
  readonly passage: number;
  readonly score: number;
  /** What references to instruments and parts gave it. */
  readonly boost: number;
}

/** The best of the hits offered. */
export interface BestHits {
  /** Takes a hit where it is among the best: the highest `key` first, equal ones in the order of the passages, which is that of the texts. */
  offer(key: number, passage: number, score: number, boost: number): void;
  /** The hits kept, best first. */
  inOrder(): readonly RankedHit[];
}

/** Keeps so many hits: a heap of their places in four plain arrays, whose root is the worst kept. */
export function createBestHits(size: number): BestHits {
  const [keys, passages] = [new Float64Array(size), new Uint32Array(size)];
  const [scores, boosts] = [new Float64Array(size), new Float64Array(size)];
  const heap = new Uint32Array(size);
  let count = 0;
  const isWorse = (a: number, b: number): boolean => {
    const [first, second] = [keys[a] ?? 0, keys[b] ?? 0];
    return first < second || (first === second && (passages[a] ?? 0) > (passages[b] ?? 0));
  };
  const put = (slot: number, key: number, passage: number, score: number, boost: number): void => {
    keys[slot] = key;
    passages[slot] = passage;
    scores[slot] = score;
    boosts[slot] = boost;
  };
  return {
    offer: (key, passage, score, boost) => {
      if (count < size) {
        put(count, key, passage, score, boost);
        heap[count] = count;
        count++;
        if (count === size) for (let root = (size >> 1) - 1; root >= 0; root--) sink(heap, size, root, isWorse);
        return;
      }
      const worst = heap[0] ?? 0;
      const least = keys[worst] ?? Infinity;
      if (key < least || (key === least && passage > (passages[worst] ?? 0))) return;
      put(worst, key, passage, score, boost);
      sink(heap, size, 0, isWorse);
    },
    inOrder: () =>
      [...heap.subarray(0, count)]
        .sort((a, b) => (isWorse(b, a) ? -1 : 1))
        .map((slot) => ({ passage: passages[slot] ?? 0, score: scores[slot] ?? 0, boost: boosts[slot] ?? 0 })),
  };
}

const sink = (heap: Uint32Array, size: number, start: number, isWorse: (a: number, b: number) => boolean): void => {
  const moved = heap[start] ?? 0;
  let at = start;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
    if (!isWorse(heap[child] ?? 0, moved)) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = moved;
};
