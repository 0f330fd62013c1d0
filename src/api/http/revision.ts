import type { Awaitable } from '../../domain/awaitable.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import { isPromise } from '../graph/when-ready.js';
import { REVISION_INTERVAL } from '../limits.js';

/**
 * Tells which graph a store holds. One in memory is asked each time; one on a network at most once in REVISION_INTERVAL, so an answer kept
 * may be that much older than a load made elsewhere.
 */
export class Revision {
  #asked = -Infinity;
  #last: Awaitable<string> = '';

  constructor(readonly store: GraphStore) {}

  digest(): Awaitable<string> {
    if (isPromise(this.#last) && performance.now() - this.#asked < REVISION_INTERVAL) return this.#last;
    const stats = this.store.stats();
    if (!isPromise(stats)) return (this.#last = stats.digest);
    this.#asked = performance.now();
    return (this.#last = stats.then(({ digest }) => digest));
  }
}
