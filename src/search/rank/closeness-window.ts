/** How near one another the words of a query stand in a text, told word by word. */
export interface ClosenessWindow {
  /** A word that meets bits of the query, after so many words of the text; those that only bind are not counted: they have no length. */
  meet(mask: number, place: number): void;
  /**
   * The end of the text: from 0, where it held fewer than two of the words or they were far apart, to 1, where it held all of them side by side; the
   * share of the words it held, times that over the length of the shortest stretch with all of those. Begins anew.
   */
  close(): number;
}

/** A window for a query of so many words. Keeps, for every bit, where it was met last: the shortest stretch that holds all ends at some meeting. */
export function createWindow(asked: number): ClosenessWindow {
  const last = new Int32Array(32);
  const held = new Uint8Array(32);
  let [seen, count, best] = [0, 0, 0];
  return {
    meet: (mask, place) => {
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        last[bit] = place;
        if ((seen & (1 << bit)) === 0) held[count++] = bit;
      }
      seen |= mask;
      if (count < 2) return;
      let first = place;
      for (let index = 0; index < count; index++) first = Math.min(first, last[held[index] ?? 0] ?? 0);
      const length = Math.max(place + 1 - first, count);
      best = Math.max(best, (count / asked) * (count / length));
    },
    close: () => {
      const closeness = best;
      [seen, count, best] = [0, 0, 0];
      return closeness;
    },
  };
}
