/** A value, or the promise of one: what is in memory answers at once, what is on a network later; callers `await` either. */
export type Awaitable<T> = T | Promise<T>;
