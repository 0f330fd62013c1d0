import type { Reading } from '../reading/reading.js';

/** What a reading says of an instrument, as a build takes it, and what of it could not be kept. */
export interface SettledIdentity {
  readonly identity: Reading['identity'];
  readonly doubts: readonly string[];
}

/** Fills and orders what a reading says of an instrument. `file` is the name of what was read, without folders. */
export function settleIdentity(found: Reading['identity'], file: string): SettledIdentity {
  const named = nameUntitled(found, file);
  const ordered = orderDates(named.identity);
  return { identity: ordered.identity, doubts: [...named.doubts, ...ordered.doubts] };
}

/** An instrument has a title: where none could be read, the name of its file stands for it. */
const nameUntitled = (identity: Reading['identity'], file: string): SettledIdentity =>
  identity.title.trim() === ''
    ? {
        identity: { ...identity, title: file },
        doubts: [`No title could be read: the name of the file, ${file}, stands for it`],
      }
    : { identity, doubts: [] };

/** Keeps the day of the last reform only where it is none before publication: one of the two was misread or misprinted, and nothing tells which. */
const orderDates = (identity: Reading['identity']): SettledIdentity => {
  const { published, lastReform } = identity;
  if (published === null || lastReform === null || published <= lastReform) return { identity, doubts: [] };
  const doubt = `The file names ${lastReform} as the day of the last reform, which is before ${published}, that of publication: it was left out`;
  return { identity: { ...identity, lastReform: null }, doubts: [doubt] };
};
