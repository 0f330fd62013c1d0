/** How near one another the words of a query stand in a text, told word by word. */
export interface ClosenessWindow {
  /** A word of the text that is none of the query's. Words that only bind are not told: they have no length. */
  pass(): void;
  /** A word that meets bits of the query. */
  meet(mask: number): void;
  /**
   * The end of the text: from 0, where it held fewer than two of the words or they were far apart, to 1, where it held all of them side by side; the
   * share of the words it held, times that over the length of the shortest stretch with all of those. Begins anew.
   */
  close(): number;
}

/** A window for a query of so many words. Keeps, for every bit, where it was met last: the shortest stretch that holds all ends at some meeting. */
export function createWindow(asked: number): ClosenessWindow {
  const last = new Map<number, number>();
  let [place, best] = [0, 0];
  return {
    pass: () => {
      place++;
    },
    meet: (mask) => {
      for (let rest = mask; rest !== 0; rest &= rest - 1) last.set(rest & -rest, place);
      place++;
      if (last.size < 2) return;
      let first = place;
      for (const at of last.values()) if (at < first) first = at;
      const length = Math.max(place - first, last.size);
      best = Math.max(best, (last.size / asked) * (last.size / length));
    },
    close: () => {
      const closeness = best;
      last.clear();
      [place, best] = [0, 0];
      return closeness;
    },
  };
}
