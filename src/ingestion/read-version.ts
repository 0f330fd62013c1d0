import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.js';
import { NormapaError } from '../domain/errors.js';
import { parseHeading } from '../domain/locator/heading.js';
import type { DocumentImporter } from '../domain/ports/document-importer.js';
import type { InstrumentVersion, VersionPart } from '../domain/version-comparison.js';
import { readInstrumentFile, type InstrumentFile } from './instrument/instrument-file.js';
import type { Section } from './instrument/section.js';

/**
 * Reads a file as one version of its instrument: corpus Markdown, else an official file that the importer can read. Errors: `unreadable-file`,
 * with the first fault, and those of the importer.
 */
export async function readVersionFile(
  path: string,
  createImporter: () => Promise<DocumentImporter>,
  report: (diagnostic: Diagnostic) => void,
): Promise<InstrumentVersion> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new NormapaError('unreadable-file', `${path} cannot be read`, { found: path, expected: 'a file', cause });
  });
  return versionOf(await readInstrumentBytes(path, bytes, createImporter, report));
}

/** Reads the bytes of a file as an instrument, as readVersionFile reads one. */
export async function readInstrumentBytes(
  path: string,
  bytes: Uint8Array,
  createImporter: () => Promise<DocumentImporter>,
  report: (diagnostic: Diagnostic) => void,
): Promise<InstrumentFile> {
  const told: Diagnostic[] = [];
  const text = await corpusTextOf(path, Buffer.from(bytes), createImporter);
  const read = readInstrumentFile({ path, text }, (diagnostic) => {
    told.push(diagnostic);
    report(diagnostic);
  });
  if (read) return read;
  const fault = told.find(({ grade }) => grade === 'error');
  const found = fault ? `${fault.line}:${fault.column}: ${fault.message}` : 'no corpus file';
  throw new NormapaError('unreadable-file', `${path} is no version of an instrument: ${found}`, { found });
}

/** The Markdown of a file: its own where it begins with front matter, else what an import makes of it. */
const corpusTextOf = async (
  path: string,
  bytes: Buffer,
  createImporter: () => Promise<DocumentImporter>,
): Promise<string> => {
  if (!/^(?:\ufeff)?---\r?\n/.test(bytes.subarray(0, 8).toString('utf8'))) {
    const importer = await createImporter();
    return (await importer.importDocument(basename(path), bytes)).markdown;
  }
  const text = bytes.toString('utf8');
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
};

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
