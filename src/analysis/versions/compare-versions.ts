import type { Locator } from '../../domain/locator/locator.js';
import type {
  InstrumentVersion,
  VersionComparison,
  VersionHead,
  VersionPart,
} from '../../domain/version-comparison.js';
import { changesOfWords } from './word-changes.js';

/**
 * Compares two versions of one instrument part by part. A part whose locator both have is the same part, reworded where its words differ. Of the
 * others, one whose words stand once in either version under another locator was renumbered, and what stands in it moved with it.
 */
export function compareVersions(older: InstrumentVersion, newer: InstrumentVersion): VersionComparison {
  const [before, after] = [byLocator(older.parts), byLocator(newer.parts)];
  const gone = older.parts.filter(({ locator }) => !after.has(locator));
  const come = newer.parts.filter(({ locator }) => !before.has(locator));
  const moved = findMoved(gone, come);
  const came = new Map([...moved].map(([from, to]) => [to, from]));
  const pairs = newer.parts.flatMap((part) => {
    const was = before.get(part.locator) ?? before.get(came.get(part.locator) ?? part.locator);
    return was ? [{ was, part }] : [];
  });
  return {
    from: headOf(older),
    to: headOf(newer),
    added: come.filter(({ locator }) => !came.has(locator)),
    removed: gone.filter(({ locator }) => !moved.has(locator)),
    renumbered: pairs
      .filter(({ was, part }) => was.locator !== part.locator && plain(was.text) === plain(part.text))
      .map(({ was, part }) => ({ from: was.locator, to: part.locator, heading: part.heading })),
    reworded: pairs
      .filter(({ was, part }) => plain(was.text) !== plain(part.text))
      .map(({ was, part }) => ({
        locator: part.locator,
        was: was.locator === part.locator ? null : was.locator,
        heading: part.heading,
        words: changesOfWords(was.text, part.text),
      })),
  };
}

const byLocator = (parts: readonly VersionPart[]): ReadonlyMap<Locator, VersionPart> =>
  new Map(parts.map((part) => [part.locator, part]));

const headOf = ({ key, title, published, lastReform, file }: InstrumentVersion): VersionHead => ({
  key,
  title,
  published,
  lastReform,
  file,
});

/** Words without regard to how lines break. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Old locator to new one, of the parts that only changed their number, and of those inside them. */
const findMoved = (gone: readonly VersionPart[], come: readonly VersionPart[]): ReadonlyMap<Locator, Locator> => {
  const moved = new Map<Locator, Locator>();
  const [old, fresh] = [onlyOnes(gone), onlyOnes(come)];
  for (const [words, { locator }] of old) {
    const to = fresh.get(words);
    if (to) moved.set(locator, to.locator);
  }
  const taken = new Set(moved.values());
  const free = new Set(come.map(({ locator }) => locator).filter((locator) => !taken.has(locator)));
  for (const { locator, parent } of gone) {
    const holder = parent === null ? undefined : moved.get(parent);
    if (moved.has(locator) || parent === null || holder === undefined) continue;
    const to = `${holder}${locator.slice(parent.length)}` as Locator;
    if (locator.startsWith(`${parent}/`) && free.delete(to)) moved.set(locator, to);
  }
  return moved;
};

/** Shorter words ("Se deroga.") may stand anywhere, and tell no part. */
const TELLING = 24;

/** The parts whose words no other part of the list has, by those words. */
const onlyOnes = (parts: readonly VersionPart[]): ReadonlyMap<string, VersionPart> => {
  const found = new Map<string, VersionPart | null>();
  for (const part of parts) {
    const words = `${part.locator.replace(/^.*\/|-.*$/g, '')} ${plain(part.text)}`;
    if (words.length >= TELLING) found.set(words, found.has(words) ? null : part);
  }
  return new Map([...found].flatMap(([words, part]) => (part ? [[words, part] as const] : [])));
};
