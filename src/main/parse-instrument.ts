import type { PartialDay } from '../domain/day.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { InstrumentKey } from '../domain/instrument-key.js';
import type { VersionPart } from '../domain/version-comparison.js';
import type { InstrumentKind } from '../domain/vocabulary.js';
import { readInstrumentBytes, versionOf } from '../ingestion/read-version.js';
import { createImporter } from './documents.js';

/** A law, NOM, decree or treaty, taken apart. */
export interface ParsedInstrument {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  readonly designation: string | null;
  readonly title: string;
  readonly published: PartialDay | null;
  readonly lastReform: PartialDay | null;
  /** Its parts in the order of the text, each with its locator, heading and words. */
  readonly parts: readonly VersionPart[];
  /** The same as a file of the corpus dialect. */
  readonly markdown: string;
  /** What its reading had to tell. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes an instrument apart: an official file (PDF, DOCX, DOC, HTML, XML, text) or corpus Markdown. `name` is that of the file, whose ending tells what
 * it is where its bytes do not. Errors: NormapaError `unreadable-file`, `too-large`.
 */
export async function parseInstrument(name: string, content: Uint8Array | string): Promise<ParsedInstrument> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const diagnostics: Diagnostic[] = [];
  const read = await readInstrumentBytes(name, bytes, createImporter, (diagnostic) => diagnostics.push(diagnostic));
  const { key, title, published, lastReform, parts } = versionOf(read);
  const { kind, designation } = read.head.fields;
  return { key, kind, designation, title, published, lastReform, parts, markdown: read.file.text, diagnostics };
}
