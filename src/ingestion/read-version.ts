import type { Diagnostic } from '../domain/diagnostic.js';
import { parseHeading } from '../domain/locator/heading.js';
import type { InstrumentVersion, VersionPart } from '../domain/version-comparison.js';
import { readInstrumentFile, type InstrumentFile } from './instrument/instrument-file.js';
import type { Section } from './instrument/section.js';
import type { SourceFile } from './source/source-file.js';

/** Reads a corpus file as one version of its instrument; null, with its faults told, where it is none. */
export function readVersion(file: SourceFile, report: (diagnostic: Diagnostic) => void): InstrumentVersion | null {
  const read = readInstrumentFile(file, report);
  return read && versionOf(read);
}

/** The version of an instrument that a file holds. The title of a part counts among its words. */
export function versionOf({ file, head: { fields }, sections }: InstrumentFile): InstrumentVersion {
  const parts = sections.flatMap((section) => partOf(section));
  return {
    key: fields.key,
    title: fields.titleEs,
    published: fields.published,
    lastReform: fields.lastReform,
    file: file.path,
    parts,
  };
}

const partOf = ({ locator, parent, heading, words }: Section): readonly VersionPart[] => {
  if (locator === null) return [];
  const named = parseHeading(heading);
  const title = named?.kind === 'part' ? named.title : '';
  return [{ locator, parent, heading, text: [title, words.text].filter((text) => text !== '').join('\n\n') }];
};
