import { parsePartialDay, type PartialDay } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import { parseHeading } from '../../domain/locator/heading.js';
import type { Section } from '../instrument/section.js';
import { readEntryIntoForce } from './entry-into-force.js';

/** All that is known of what was published on one day to change one instrument. */
export interface KnownReform {
  readonly on: PartialDay;
  readonly title: string | null;
  readonly effective: PartialDay | null;
  /** The part that holds its transitories, with its place in the text. */
  readonly section: Section | null;
}

/** The reform decrees that are printed behind an official text, in its order. */
export function readDecrees(sections: readonly Section[]): readonly KnownReform[] {
  const decrees: KnownReform[] = [];
  for (const section of sections) {
    const opened = openDecree(section);
    if (opened) decrees.push(opened);
    const last = decrees.at(-1);
    // Its own transitories say when it applied, and stand within it.
    if (last?.effective !== null || !isWithin(section, last.section)) continue;
    const effective = readEntryIntoForce(section.words.text, last.on);
    decrees.splice(-1, 1, { ...last, effective: effective === null ? null : parsePartialDay(effective) });
  }
  return decrees;
}

const isWithin = ({ locator }: Section, outer: Section | null): boolean =>
  outer?.locator != null && (locator?.startsWith(`${outer.locator}/`) ?? false);

const openDecree = (section: Section): KnownReform | null => {
  const on = section.part?.kind === 'dec' ? parsePartialDay(section.part.label) : null;
  return on === null ? null : { on, title: titleOf(section), effective: null, section };
};

const titleOf = ({ heading }: Section): string | null => {
  const read = parseHeading(heading);
  return read?.kind === 'part' && read.title !== '' ? read.title : null;
};

/** A text of the corpus that may be a decree of reform. */
export interface PossibleDecree {
  readonly key: InstrumentKey;
  readonly published: PartialDay | null;
  readonly titleEs: string;
}

/** For each instrument, the texts of the corpus that may be decrees of its reforms: those under a title that names it. */
export function possibleDecrees(
  texts: readonly PossibleDecree[],
): (changed: Pick<PossibleDecree, 'key' | 'titleEs'>) => readonly PossibleDecree[] {
  const titles = texts.map((text) => ({ text, title: fold(text.titleEs) }));
  return ({ key, titleEs }) => {
    const name = fold(titleEs);
    return titles.flatMap(({ text, title }) => (text.key !== key && title.includes(name) ? [text] : []));
  };
}

/** The text that is the decree of a reform, of those that may be: the only one published on its day. */
export function findDecree(on: PartialDay, decrees: readonly PossibleDecree[]): InstrumentKey | null {
  const found = decrees.filter(({ published }) => published === on);
  return found.length === 1 ? (found[0]?.key ?? null) : null;
}

/** The key of a reform: the instrument changed and the day. */
export function reformKey(instrument: InstrumentKey, on: PartialDay): string {
  return `${instrument}@${on}`;
}
