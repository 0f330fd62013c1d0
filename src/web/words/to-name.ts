/** The name of the API for a word of the domain: `set-standards` is `SET_STANDARDS`. Inverse of toWord. */
export function toName(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** Filters whose values are words of closed lists, which the API knows by names. */
const CLOSED = new Set(['act', 'concurrence', 'code', 'severity']);

/** Filters as the variables of a question. */
export function namedFilters(filters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, CLOSED.has(name) ? toName(value) : value]),
  );
}
