import type { Random } from '../support/random.js';

/** What is fed to a target: a text as somebody types or sends it, or the bytes of a file. */
export type Input = string | Uint8Array;

/** A reader of inputs, opened and ready to be fed. */
export interface Subject {
  /** An input that is the same for the same random numbers. */
  make(random: Random): Input;
  /** Feeds it. Throws where the reader threw what it must not, or its answer breaks an invariant. */
  check(input: Input): void | Promise<void>;
}

/** Something of ours that reads what others write. */
export interface FuzzTarget {
  /** What RELIABILITY.md calls it. */
  readonly title: string;
  /** Makes it ready in a thread; what it opens lives as long as the thread. */
  open(): Promise<Subject> | Subject;
}

/** A subject that reads texts. */
export function readsText(make: (random: Random) => string, check: (text: string) => void | Promise<void>): Subject {
  return { make, check: (input) => check(typeof input === 'string' ? input : Buffer.from(input).toString()) };
}

/** A subject that reads bytes. */
export function readsBytes(
  make: (random: Random) => Uint8Array,
  check: (bytes: Uint8Array) => void | Promise<void>,
): Subject {
  return { make, check: (input) => check(typeof input === 'string' ? Buffer.from(input) : input) };
}
