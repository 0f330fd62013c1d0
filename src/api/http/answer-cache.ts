import { BoundedCache } from '../bounded-cache.js';
import type { Reply } from './reply.js';

/** Replies to requests asked before, for as long as the same graph answers on the same day. */
export class AnswerCache {
  readonly #replies: BoundedCache<Reply>;
  #revision: string | null = null;

  constructor(
    bytes: number,
    readonly largest: number,
  ) {
    this.#replies = new BoundedCache(bytes);
  }

  get bytes(): number {
    return this.#replies.weight;
  }

  get size(): number {
    return this.#replies.size;
  }

  /** The reply to a request, if it was asked of this revision of the graph. */
  get(revision: string, request: string): Reply | undefined {
    if (revision !== this.#revision) {
      this.#replies.clear();
      this.#revision = revision;
    }
    return this.#replies.get(request);
  }

  /** Keeps a reply made from a revision; one of a revision gone by is let go. */
  set(revision: string, request: string, reply: Reply): void {
    // Text takes up to two bytes a character; what an entry takes besides is small beside it.
    const weight = reply.body.length + 2 * request.length;
    if (revision === this.#revision && weight <= this.largest) this.#replies.set(request, reply, weight);
  }
}
