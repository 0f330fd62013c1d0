import type { Awaitable } from '../../domain/awaitable.js';

/**
 * Goes on with a value, at once where it is there and later where it is promised. `await` would make every step of an answer from
 * memory wait for a turn of the event loop, which costs more than the step itself.
 */
export function whenReady<T, R>(value: Awaitable<T>, next: (ready: T) => Awaitable<R>): Awaitable<R> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** True for a value that is yet to come. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return value instanceof Promise;
}
