import type { Input } from './target.js';

/** Tries at most; each costs one run of the target. */
const TRIES = 300;

/** A smaller input that fails in the same way: pieces are left out as long as it still does, halves first. */
export async function shrink(input: Input, failsAlike: (smaller: Input) => Promise<boolean>): Promise<Input> {
  let found = input;
  let tries = 0;
  for (
    let size = Math.ceil(found.length / 2);
    size >= 1 && tries < TRIES;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < found.length && tries < TRIES;) {
      const smaller = without(found, at, size);
      tries++;
      if (smaller.length > 0 && (await failsAlike(smaller))) found = smaller;
      else at += size;
    }
  }
  return found;
}

const without = (input: Input, at: number, size: number): Input =>
  typeof input === 'string'
    ? input.slice(0, at) + input.slice(at + size)
    : Uint8Array.from(Buffer.concat([input.subarray(0, at), input.subarray(at + size)]));
