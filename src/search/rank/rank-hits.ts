import type { Selection } from './select-hits.js';

/** The first `count` hits by score, the highest first; equal scores in the order of the passages, which is that of the texts. */
export function rankHits(
  { passages, scores }: Pick<Selection, 'passages' | 'scores'>,
  count: number,
): readonly number[] {
  const size = Math.min(count, passages.length);
  const before = (a: number, b: number): boolean => {
    const [first = 0, second = 0] = [scores[a], scores[b]];
    return first > second || (first === second && (passages[a] ?? 0) < (passages[b] ?? 0));
  };
  const best = collectBest(passages.length, size, before);
  return best.sort((a, b) => (before(a, b) ? -1 : 1));
}

/** The `size` members that stand before all others, in no order: a heap whose root is the worst kept. */
const collectBest = (members: number, size: number, before: (a: number, b: number) => boolean): number[] => {
  const heap = Array.from({ length: size }, (_, index) => index);
  for (let root = (size >> 1) - 1; root >= 0; root--) sink(heap, root, before);
  for (let member = size; member < members; member++) {
    if (!before(member, heap[0] ?? member)) continue;
    heap[0] = member;
    sink(heap, 0, before);
  }
  return heap;
};

const sink = (heap: number[], start: number, before: (a: number, b: number) => boolean): void => {
  let at = start;
  for (;;) {
    const left = 2 * at + 1;
    const [leftMember, rightMember] = [heap[left], heap[left + 1]];
    if (leftMember === undefined) return;
    const rightIsWorse = rightMember !== undefined && before(leftMember, rightMember);
    const worse = rightIsWorse ? left + 1 : left;
    const [parent = 0, child = 0] = [heap[at], heap[worse]];
    if (!before(parent, child)) return;
    [heap[at], heap[worse]] = [child, parent];
    at = worse;
  }
};
