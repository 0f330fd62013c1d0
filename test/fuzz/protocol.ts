import type { Input } from './target.js';

/** A stretch of the inputs of a target, as a thread is asked to feed it. */
export interface FuzzTask {
  readonly target: string;
  readonly seed: number;
  /** The first input. */
  readonly from: number;
  /** Inputs at most. */
  readonly count: number;
  /** Milliseconds after which no further input is begun. */
  readonly milliseconds: number;
}

/** Something that went wrong. */
export interface Fault {
  readonly index: number;
  /** The same for faults that are alike: the error, and the place in our sources that it came from. */
  readonly signature: string;
  readonly input: Input;
}

/** What a thread tells. */
export type FuzzNews = { readonly fault: Fault } | { readonly next: number } | { readonly made: Input };

/** What a thread is asked: to feed a target, or only to make one input. */
export type FuzzOrder = { readonly feed: FuzzTask } | { readonly make: Pick<FuzzTask, 'target' | 'seed' | 'from'> };

/** Places of the numbers that a thread and its watcher share. */
export const SHARED = {
  /** The input being fed. */
  index: 0,
  /** When it was begun, in milliseconds since 1970; 0 while none is. */
  since: 1,
  /** Milliseconds of the longest so far. */
  longest: 2,
  /** Bytes of objects and buffers of the thread at their most. */
  memory: 3,
} as const;

export const SHARED_BYTES = 4 * Float64Array.BYTES_PER_ELEMENT;

/** What a thread is started with. */
export interface ThreadData {
  readonly shared: SharedArrayBuffer;
  /** Address of the module whose TARGETS are fed. */
  readonly targets: string;
}
