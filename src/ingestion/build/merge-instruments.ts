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
  readonly official: InstrumentFile | null;
}

/** Brings the files of each instrument together, in the order of their keys. A second file of the same sort is told and left out. */
export function mergeInstruments(
  files: readonly InstrumentFile[],
  report: (diagnostic: Diagnostic) => void,
): readonly MergedInstrument[] {
  const byKey = new Map<string, { summary: InstrumentFile | null; official: InstrumentFile | null }>();
  for (const file of files) {
    const { key, text } = file.head.fields;
    const entry = byKey.get(key) ?? { summary: null, official: null };
    const earlier = entry[text];
    if (earlier) report(duplicate(file, earlier));
    else entry[text] = file;
    byKey.set(key, entry);
  }
  const keys = [...byKey.keys()].sort();
  return keys.flatMap((key) => {
    const { summary, official } = byKey.get(key) ?? { summary: null, official: null };
    const main = summary ?? official;
    return main ? [{ head: mergeHeads(main, official), main, summary, official }] : [];
  });
}

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
