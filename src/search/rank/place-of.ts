/** Where a value stands in an ascending array; -1 where it does not. */
export function placeOf(sorted: Uint32Array, value: number): number {
  const place = placeAfter(sorted, value, 0);
  return sorted[place] === value ? place : -1;
}

/** From a place on, where the first value stands that is not below another; the end where none is. */
export function placeAfter(sorted: Uint32Array, value: number, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
