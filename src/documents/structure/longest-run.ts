/**
 * The longest run of candidates, in their order, in which each may follow the one before: quoted and chance ones break it and are left out. `follows`
 * must be the order of some numbers, strict or not. By patience sorting: O(n log n). Of equal runs, the one whose members stand latest.
 */
export function chooseRun<T>(candidates: readonly T[], follows: (one: T, next: T) => boolean): readonly T[] {
  const tails: number[] = [];
  const before: number[] = [];
  candidates.forEach((candidate, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = candidates[tails[middle] ?? -1];
      if (tail !== undefined && follows(tail, candidate)) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  });
  const run: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const candidate = candidates[at];
    if (candidate !== undefined) run.push(candidate);
  }
  return run.reverse();
}
