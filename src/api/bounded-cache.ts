interface Kept<V> {
  readonly value: V;
  readonly weight: number;
}

/** Keeps values up to a total weight; the least lately used go first. A value heavier than the whole cache is not kept. */
export class BoundedCache<V> {
  // A Map holds its keys in the order of entry: what is used is entered anew, so the first key is the one used longest ago.
  readonly #kept = new Map<string, Kept<V>>();
  #weight = 0;

  constructor(readonly capacity: number) {}

  get weight(): number {
    return this.#weight;
  }

  get size(): number {
    return this.#kept.size;
  }

  get(key: string): V | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  set(key: string, value: V, weight = 1): void {
    this.#drop(key);
    if (weight > this.capacity) return;
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.capacity) break;
      this.#drop(oldest);
    }
  }

  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }

  #drop(key: string): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }
}
