import { createHash } from 'node:crypto';
import type { Diagnostic } from '../domain/diagnostic.js';
import { NormapaError } from '../domain/errors.js';
import type { DocumentImporter, ImportedDocument } from '../domain/ports/document-importer.js';
import { balanceOf, isBalanced, type Balance } from './conservation.js';
import { fileTypeOf, type FileType } from './file-type.js';
import { importDoc } from './import-doc.js';
import { importDocx } from './import-docx.js';
import { importHtml } from './import-html.js';
import { importPdf } from './import-pdf.js';
import { importXml } from './import-xml.js';
import { importText } from './import-text.js';
import type { Reading } from './reading/reading.js';
import { FILE_BYTES_LIMIT } from './limits.js';
import { writeBody, writeMarkdown } from './markdown/write-markdown.js';
import { metadataDoubts, readMetadata } from './metadata/read-metadata.js';
import { settleIdentity } from './metadata/settle-identity.js';
import { reportOf } from './report.js';

/** How each type of file is read; the others are refused. Adding a reader is one line here. */
const READERS: Partial<Record<FileType, (name: string, bytes: Uint8Array) => Reading | Promise<Reading>>> = {
  html: importHtml,
  pdf: importPdf,
  text: importText,
  xml: importXml,
  zip: importDocx,
  ole: importDoc,
};

/** The importer of official files. */
export function createDocumentImporter(): DocumentImporter {
  return { importDocument };
}

async function importDocument(name: string, bytes: Uint8Array): Promise<ImportedDocument> {
  if (bytes.length > FILE_BYTES_LIMIT) throw tooLarge(name, bytes.length);
  const type = fileTypeOf(bytes);
  const reader = READERS[type];
  if (!reader) throw unknownType(name, type);
  const { outline, identity: found, lines } = await reader(name, bytes);
  const source = { file: baseName(name), sha256: createHash('sha256').update(bytes).digest('hex') };
  const { identity, doubts } = settleIdentity(found, source.file);
  const entered = readMetadata(outline, identity);
  const read = { ...entered, unverified: [...entered.unverified, ...doubts] };
  const metadata = { ...read, ...identity, source };
  const body = writeBody(outline.root);
  const balance = balanceOf(lines, outline.root, outline.dropped, body);
  const told = [...outline.diagnostics, ...metadataDoubts(source.file, read)];
  const diagnostics = isBalanced(balance) ? told : [...told, lost(source.file, balance)];
  return {
    report: reportOf(metadata, outline, diagnostics),
    markdown: writeMarkdown(metadata, body),
    dropped: outline.dropped,
  };
}

const baseName = (name: string): string => name.replace(/^.*[\\/]/, '');

const lost = (file: string, { read, written, marks, dropped }: Balance): Diagnostic => ({
  file,
  line: 1,
  column: 1,
  code: 'text-dropped',
  grade: 'error',
  message: `${read} signs were read, ${written + marks + dropped} are accounted for`,
  expected: `${written} in paragraphs, ${marks} in marks and ${dropped} dropped make up what was read`,
});

const tooLarge = (name: string, size: number): NormapaError =>
  new NormapaError('too-large', `${name} is too large`, {
    found: `${size} bytes`,
    expected: `at most ${FILE_BYTES_LIMIT} bytes`,
  });

const unknownType = (name: string, type: FileType): NormapaError =>
  new NormapaError('unreadable-file', `${name} is no file that can be imported: it is ${TYPE_NAMES[type]}`, {
    found: TYPE_NAMES[type],
    expected:
      'a PDF with a text layer, a page in HTML, a Word document, a treaty in XML, or plain text with its layout',
  });

const TYPE_NAMES: Readonly<Record<FileType, string>> = {
  pdf: 'a PDF',
  html: 'an HTML page',
  xml: 'an XML file',
  zip: 'a ZIP package (DOCX and the like)',
  ole: 'a binary Word file',
  image: 'an image',
  binary: 'a binary file of unknown type',
  empty: 'empty',
  text: 'plain text',
};
