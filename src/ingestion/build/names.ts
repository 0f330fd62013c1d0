import { fold } from '../../domain/fold.js';
import { parseInstrumentKey } from '../../domain/instrument-key.js';

/** What records of one sort are called. */
export interface Named {
  readonly key: string;
  /** Acronyms, titles, aliases, in any case and accents. */
  readonly names: readonly (string | null)[];
}

/** Finds records by key or by a name that only one of them bears. */
export interface NameIndex {
  /** The key of the record that a word means; null when none, or more than one, is called so. */
  keyOf(word: string): string | null;
  /** True for a word that is written as a key, and so must have a record. */
  isWrittenAsKey(word: string): boolean;
}

/** An index over the names of some records. A name that two records bear finds neither: a wrong link is worse than a missing one. */
export function createNameIndex(records: readonly Named[]): NameIndex {
  const keys = new Set(records.map(({ key }) => key));
  const byName = new Map<string, string | null>();
  for (const { key, names } of records) {
    for (const name of new Set(names.filter((each) => each !== null).map(normal))) {
      const other = byName.get(name);
      byName.set(name, other === undefined || other === key ? key : null);
    }
  }
  return {
    keyOf: (word) => (keys.has(word) ? word : (byName.get(normal(word)) ?? null)),
    isWrittenAsKey: (word) => parseInstrumentKey(word) !== null,
  };
}

const normal = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9ñ]+/g, ' ')
    .trim();
