/** Numbers gathered one after the other, four bytes each. */
export interface GrowingList {
  readonly size: number;
  push(value: number): void;
  /** A copy of what was gathered. */
  toArray(): Uint32Array;
}

const FIRST_SIZE = 1 << 14;

/** An empty list. It grows by doubling. */
export function createGrowingList(): GrowingList {
  let array = new Uint32Array(FIRST_SIZE);
  let size = 0;
  return {
    get size() {
      return size;
    },
    push: (value) => {
      if (size === array.length) {
        const larger = new Uint32Array(array.length * 2);
        larger.set(array);
        array = larger;
      }
      array[size++] = value;
    },
    toArray: () => array.slice(0, size),
  };
}
