import type { Diagnostic } from '../../domain/diagnostic.js';
import type { Day } from '../../domain/day.js';
import type { Outline } from '../structure/outline.js';
import { isPart, type Part } from '../structure/part.js';
import { readEntryIntoForce, type EntryIntoForce } from './entry-into-force.js';
import { readIssuingAuthorities } from './issuing-authority.js';
import { readReplacedTexts } from './replaced-texts.js';

/** What a document says of itself beside its title, designation and days of publication. */
export interface ReadMetadata {
  readonly authorities: readonly string[];
  readonly effective: Day | null;
  /** Designations or titles. */
  readonly replaces: readonly string[];
  /** What could not be told, one sentence each. */
  readonly unverified: readonly string[];
}

/** What the reader of the file already knows. */
export interface KnownMetadata {
  readonly title: string;
  readonly published: Day | null;
}

/** Reads who issued an instrument, when it entered into force and what it replaced, from its seal and its own transitories. */
export function readMetadata({ root, dropped }: Outline, known: KnownMetadata): ReadMetadata {
  const paragraphs = ownTransitories(root);
  const entry = firstOf(paragraphs.map(({ text }) => readEntryIntoForce(text, known.published)));
  const replaces = paragraphs.flatMap(({ text, inner }) => readReplacedTexts(text, inner, known.title));
  return {
    authorities: readIssuingAuthorities(sealsOf(dropped), paragraphsOf(root)[0]?.text ?? ''),
    effective: entry?.day ?? null,
    replaces: [...new Set(replaces)],
    unverified: entry?.doubt === undefined || entry.doubt === null ? [] : [doubtOf(entry, entry.doubt)],
  };
}

/** Tells, as the report of an import does, what could not be told of a document. */
export function metadataDoubts(file: string, { unverified }: ReadMetadata): readonly Diagnostic[] {
  return unverified.map((message) => ({
    file,
    line: 1,
    column: 1,
    code: 'structure-doubt',
    grade: 'info',
    message,
    expected: 'a day, or a term in calendar days, months or years',
  }));
}

const sealsOf = (dropped: Outline['dropped']): readonly string[] =>
  dropped.filter(({ reason }) => /seal|enact/.test(reason)).map(({ text }) => text);

interface OwnParagraph {
  readonly text: string;
  /** The first words of the items that follow it. */
  readonly inner: readonly string[];
}

/** The paragraphs of the transitories of the instrument itself, not of its reforms. */
const ownTransitories = (root: Part): readonly OwnParagraph[] => {
  const holders = root.content.filter(isPart).filter(({ segment, heading }) => !segment && heading === 'Transitorios');
  return holders.flatMap((holder) => [...paragraphsOf(holder), ...partsOf(holder).flatMap(paragraphsOf)]);
};

const paragraphsOf = (part: Part): readonly OwnParagraph[] => {
  const inner = partsOf(part).flatMap((each) => firstWords(each));
  return part.content.flatMap((each) => (isPart(each) ? [] : [{ text: each.text, inner }]));
};

const partsOf = (part: Part): readonly Part[] => part.content.filter(isPart);

const firstWords = (part: Part): readonly string[] =>
  part.content.flatMap((each) => (isPart(each) ? [] : [each.text])).slice(0, 1);

const firstOf = (entries: readonly (EntryIntoForce | null)[]): EntryIntoForce | null => {
  const read = entries.filter((entry) => entry !== null);
  return read.find(({ day }) => day !== null) ?? read[0] ?? null;
};

const doubtOf = ({ sentence }: EntryIntoForce, doubt: string): string =>
  `The day of entry into force was not computed, because ${doubt}: "${sentence.slice(0, 200)}"`;
