import { parseHeading } from '../../domain/locator/heading.js';
import type { Questions } from '../../domain/ports/questions.js';
import type { InstrumentVersion, VersionPart } from '../../domain/version-comparison.js';
import { versionOn } from './version-on.js';

/**
 * Looks up what the parts of texts said on a day, among the versions of those of which several are known, each text's the oldest first. On a day before
 * the first of them that one speaks; its own day stands beside its words.
 */
export function createPastWords(versions: readonly InstrumentVersion[]): Questions['pastWords'] {
  const byKey = new Map<string, InstrumentVersion[]>();
  for (const version of versions) byKey.set(version.key, [...(byKey.get(version.key) ?? []), version]);
  const words = new Map<InstrumentVersion, ReadonlyMap<string, string>>();
  const wordsOf = (version: InstrumentVersion): ReadonlyMap<string, string> => {
    const known = words.get(version) ?? new Map(version.parts.map((part) => [part.locator as string, ownWords(part)]));
    words.set(version, known);
    return known;
  };
  return (instrument, locator, day) => {
    const known = byKey.get(instrument);
    const version = known && (versionOn(known, day) ?? known[0]);
    if (!version || version === known.at(-1)) return null;
    const said = wordsOf(version).get(locator) ?? '';
    return { words: said === '' ? null : said, version };
  };
}

/** A version counts the title of a part among its words; the words of a provision stand below it. */
const ownWords = ({ heading, text }: VersionPart): string => {
  const named = parseHeading(heading);
  const title = named?.kind === 'part' ? named.title : '';
  return title !== '' && text.startsWith(title) ? text.slice(title.length).trimStart() : text;
};
