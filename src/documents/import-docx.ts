import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { NormapaError } from '../domain/errors.js';
import { readHtml } from './import-html.js';
import { readInstrument } from './read-instrument.js';
import type { Reading } from './reading/reading.js';
import { printedWords } from './word/printed-words.js';
import { writeListLabels } from './word/write-list-labels.js';
import { readZip } from './word/zip.js';

/** The part of a package that holds its text. */
const BODY = /^word\/document\d*\.xml$/;
/** Parts of a package that hold words of the document. */
const WORDED = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
/** Parts that the reader of the format takes in whole. */
const MARKUP = /\.(?:xml|rels)$/;

/** Reads a Word document. Errors: `unreadable-file` where the package is damaged, encrypted, a bomb, or no Word document. */
export async function importDocx(name: string, bytes: Uint8Array): Promise<Reading> {
  const parts = readZip(name, bytes, (path) => MARKUP.test(path));
  const worded = [...parts].filter(([path]) => WORDED.test(path));
  if (!worded.some(([path]) => path.startsWith('word/document'))) throw otherPackage(name, [...parts.keys()]);
  const labelled = withListLabels(name, parts);
  const html = await toHtml(name, labelled ? packageOf(labelled) : bytes);
  const source = readHtml(name, html);
  const words = worded.map(([path, part]) => ({ text: printedWords((labelled?.get(path) ?? part).toString('utf8')) }));
  return readInstrument({ ...source, lines: [...words, { text: noteMarks(html) }] }, 'law');
}

/** The parts of a package with its lists' numbers among the words of its document; null where it has no lists. */
const withListLabels = (name: string, parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> | null => {
  const numbering = parts.get('word/numbering.xml')?.toString('utf8');
  if (numbering === undefined) return null;
  const lists = { numbering, styles: parts.get('word/styles.xml')?.toString('utf8') ?? '<w:styles/>' };
  return new Map(
    [...parts].map(([path, part]) => [
      path,
      BODY.test(path) ? Buffer.from(writeListLabels(name, part.toString('utf8'), lists)) : part,
    ]),
  );
};

/** The package that the reader of the format is given: images are not read, and need not be in it. */
const packageOf = (parts: ReadonlyMap<string, Buffer>): Uint8Array => zipSync(Object.fromEntries(parts), { level: 0 });

const toHtml = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    const options = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (cause) {
    throw new NormapaError('unreadable-file', `${name} cannot be read: a damaged Word document`, {
      found: 'a package whose document cannot be read',
      expected: 'a whole Word document',
      cause,
    });
  }
};

/** The marks of notes, which Word counts by itself and the file does not hold: "[1]" in the text and before the note. */
const noteMarks = (html: string): string =>
  [...html.matchAll(/(?:<a href="#|<li id=")(?:footnote|endnote)-(\d+)"/g)]
    .map(([, number]) => `[${number ?? ''}]`)
    .join('');

const otherPackage = (name: string, paths: readonly string[]): NormapaError =>
  new NormapaError('unreadable-file', `${name} is a ZIP package without a Word document`, {
    found: paths.some((path) => path.startsWith('xl/'))
      ? 'a spreadsheet'
      : `a package of ${paths.length} parts of markup`,
    expected: 'a DOCX file',
  });
