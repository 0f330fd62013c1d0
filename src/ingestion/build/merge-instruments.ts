import type { Diagnostic } from '../../domain/diagnostic.js';
import type { FrontMatter } from '../instrument/front-matter.js';
import type { InstrumentFile } from '../instrument/instrument-file.js';

/** One instrument, of which our summary, the official text, or both were read. */
export interface MergedInstrument {
  /** The summary's word where there is one; what it leaves open, the official text's. */
  readonly head: FrontMatter;
  /** The summary, or the official text where there is no summary. */
  readonly main: InstrumentFile;
  readonly summary: InstrumentFile | null;
  /** The newest official text. */
  readonly official: InstrumentFile | null;
  /** Official texts of earlier days, the oldest first: versions of the same instrument. */
  readonly older: readonly InstrumentFile[];
}

/**
 * Brings the files of each instrument together, in the order of their keys. Official texts of several days are
 * versions: the newest is the text. A second summary, or a second text of one day, is told and left out.
 */
export function mergeInstruments(
  files: readonly InstrumentFile[],
  report: (diagnostic: Diagnostic) => void,
): readonly MergedInstrument[] {
  const byKey = new Map<string, InstrumentFile[]>();
  for (const file of files) {
    const { key } = file.head.fields;
    const others = byKey.get(key) ?? [];
    const same = others.find((other) => isSame(file, other));
    if (same) report(duplicate(file, same));
    else byKey.set(key, [...others, file]);
  }
  return [...byKey.keys()].sort().flatMap((key) => mergeOne(byKey.get(key) ?? []));
}

/** Two summaries, or two official texts of one day. */
const isSame = ({ head: { fields: a } }: InstrumentFile, { head: { fields: b } }: InstrumentFile): boolean =>
  a.text === b.text && (a.text === 'summary' || dayOf(a) === dayOf(b));

/** The day of the last reform that a text takes in, else that of its publication; empty where neither is known. */
const dayOf = ({ lastReform, published }: FrontMatter): string => lastReform ?? published ?? '';

const mergeOne = (files: readonly InstrumentFile[]): readonly MergedInstrument[] => {
  const summary = files.find(({ head }) => head.fields.text === 'summary') ?? null;
  const texts = files.filter(({ head }) => head.fields.text === 'official');
  const older = texts.sort((a, b) => (dayOf(a.head.fields) < dayOf(b.head.fields) ? -1 : 1));
  const official = older.pop() ?? null;
  const main = summary ?? official;
  return main ? [{ head: mergeHeads(main, official), main, summary, official, older }] : [];
};

const duplicate = (file: InstrumentFile, earlier: InstrumentFile): Diagnostic => ({
  file: file.file.path,
  line: 1,
  column: 1,
  code: 'duplicate-key',
  grade: 'error',
  message: `The ${file.head.fields.text} text of ${file.head.fields.key} was read from ${earlier.file.path} already`,
  expected: 'one file for each instrument and sort of text',
});

/** The fields that an official text prints and a record may leave open. */
const PRINTED = ['designation', 'published', 'effective', 'lastReform'] as const;

const mergeHeads = ({ head: { fields } }: InstrumentFile, official: InstrumentFile | null): FrontMatter => {
  const other = official?.head.fields;
  const printed: Partial<FrontMatter> = Object.fromEntries(
    PRINTED.map((name) => [name, fields[name] ?? other?.[name] ?? null]),
  );
  return { ...fields, ...printed };
};
