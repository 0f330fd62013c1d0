/** One ascending list of the members of many ascending lists, each member once. Pairs are merged until one is left, so each member moves log(lists) times. */
export function mergePlaces(lists: readonly Uint32Array[]): Uint32Array {
  let rest = lists;
  while (rest.length > 1) {
    const merged: Uint32Array[] = [];
    for (let index = 0; index < rest.length; index += 2) {
      merged.push(mergeTwo(rest[index] ?? NONE, rest[index + 1] ?? NONE));
    }
    rest = merged;
  }
  return rest[0] ?? NONE;
}

const NONE = new Uint32Array();

const mergeTwo = (a: Uint32Array, b: Uint32Array): Uint32Array => {
  if (b.length === 0) return a;
  const merged = new Uint32Array(a.length + b.length);
  let [size, inA, inB] = [0, 0, 0];
  while (inA < a.length || inB < b.length) {
    const fromA = a[inA] ?? Number.POSITIVE_INFINITY;
    const fromB = b[inB] ?? Number.POSITIVE_INFINITY;
    if (fromA <= fromB) inA++;
    if (fromB <= fromA) inB++;
    merged[size++] = Math.min(fromA, fromB);
  }
  return merged.subarray(0, size);
};
