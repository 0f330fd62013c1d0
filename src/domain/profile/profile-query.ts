import type { ProfileWords } from './profile-words.js';

/** What the keys of facts begin with: `fact.workers`. */
const FACT = 'fact.';

/** The keys of the lists, in the order in which they are written. */
const LISTS = ['activity', 'process', 'product'] as const;

/** Every key that a profile is spelled with, for those that come near to one. */
export const PROFILE_KEYS = ['jurisdiction', ...LISTS] as const;

/**
 * Reads the query of an address: `jurisdiction=MX-NLE&activity=battery-pack-assembly&fact.workers=420&fact.markets=MX&fact.markets=US`.
 * A key without a value says "none": `fact.markets=`. `beside` are keys that an address carries for something else; any other that
 * is no profile's goes to `strangers`. Inverse of printProfileQuery.
 */
export function parseProfileQuery(query: URLSearchParams, beside: readonly string[]): ProfileWords {
  const words = (key: string): readonly string[] => query.getAll(key).filter((word) => word !== '');
  const list = (key: string): readonly string[] | null => (query.has(key) ? words(key) : null);
  const known: readonly string[] = [...PROFILE_KEYS, ...beside];
  const [activities, processes, products] = [list('activity'), list('process'), list('product')];
  const facts: Record<string, readonly string[]> = {};
  for (const key of new Set(query.keys())) if (isFact(key)) define(facts, key.slice(FACT.length), words(key));
  return {
    jurisdictions: words('jurisdiction'),
    activities,
    processes,
    products,
    facts,
    strangers: [...query].filter(([key]) => !known.includes(key) && !isFact(key)),
  };
}

/** Writes the words of a profile, facts by their names, so that one profile has one address. */
export function printProfileQuery(words: ProfileWords): URLSearchParams {
  const query = new URLSearchParams();
  const write = (key: string, values: readonly string[]): void => {
    for (const value of values.length === 0 ? [''] : values) query.append(key, value);
  };
  if (words.jurisdictions.length > 0) write('jurisdiction', words.jurisdictions);
  const lists = [words.activities, words.processes, words.products];
  LISTS.forEach((key, index) => {
    const list = lists[index];
    if (list) write(key, list);
  });
  for (const [fact, values] of Object.entries(words.facts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    write(FACT + fact, values);
  }
  for (const [key, value] of words.strangers) query.append(key, value);
  return query;
}

const isFact = (key: string): boolean => key.startsWith(FACT) && key.length > FACT.length;

/** Sets a member whatever its name: a plain assignment to `__proto__` would be lost. */
const define = <T>(record: Record<string, T>, name: string, value: T): void => {
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
};
