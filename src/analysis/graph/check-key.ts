import { NormapaError } from '../../domain/errors.js';
import { nearestTo } from '../../domain/nearest.js';

/** Near names told to a caller who asked for one that does not exist. */
const NEAREST = 5;

/** What `find` gives for a key, or NormapaError `bad-input` with the keys that come nearest. Null and undefined ask for nothing. */
export function checkKey<T>(
  what: string,
  key: string | null | undefined,
  find: (key: string) => T | null,
  keys: () => readonly string[],
): T | null {
  if (key === null || key === undefined) return null;
  const found = find(key);
  if (found !== null) return found;
  throw new NormapaError('bad-input', `There is no ${what} ${key}`, {
    found: key,
    expected: `the key of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`,
    nearest: nearestTo(key, keys(), NEAREST),
  });
}
