import type { Awaitable } from '../../domain/awaitable.js';
import { isPromise } from './when-ready.js';

/** Several answers as one, at once where all are there. */
export function allOf<T>(values: readonly Awaitable<T>[]): Awaitable<readonly T[]> {
  const ready: T[] = [];
  for (const value of values) {
    if (isPromise(value)) return Promise.all(values);
    ready.push(value);
  }
  return ready;
}
