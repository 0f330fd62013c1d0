import WordExtractor from 'word-extractor';
import { NormapaError } from '../domain/errors.js';
import { readInstrument } from './read-instrument.js';
import { blockOf, type Block } from './reading/block.js';
import type { Reading } from './reading/reading.js';
import { coverOf } from './text/title.js';

/** Reads a document of Word 97 to 2003. Errors: `unreadable-file` where it is damaged, encrypted, or another program's. */
export async function importDoc(name: string, bytes: Uint8Array): Promise<Reading> {
  const { body, furniture, notes } = await extract(name, bytes);
  const lines = body.split('\n');
  const blocks = [...readWordBlocks(lines), ...notes.map((text) => lineBlock(text))];
  const source = {
    file: name,
    blocks,
    cover: coverOf(blocks),
    published: null,
    furniture: furniture.map((text) => ({ reason: 'page header or footer', text })),
    lines: [body, ...notes, ...furniture].map((text) => ({ text })),
    size: 1,
    footnotes: notes.length,
    diagnostics: [],
  };
  return readInstrument(source, 'law');
}

interface Extracted {
  readonly body: string;
  readonly furniture: readonly string[];
  readonly notes: readonly string[];
}

const extract = async (name: string, bytes: Uint8Array): Promise<Extracted> => {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return {
      body: [clean(document.getBody()), clean(document.getTextboxes({ includeHeadersAndFooters: false }))].join('\n'),
      furniture: paragraphsOf(document.getHeaders()),
      notes: [...paragraphsOf(document.getFootnotes()), ...paragraphsOf(document.getEndnotes())],
    };
  } catch (cause) {
    throw new NormapaError('unreadable-file', `${name} cannot be read: ${FOUND}`, {
      found: FOUND,
      expected: 'a whole Word document',
      cause,
    });
  }
};

const FOUND = 'a compound file that is damaged, encrypted, or no Word document';

/** Marks of fields and objects are no words. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\x00-\x08\x0b-\x1f\ufffc\ufeff]/g, ' ')
    .normalize('NFC');

const paragraphsOf = (text: string): readonly string[] =>
  clean(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** Paragraphs, one a line; lines that end with the mark of a cell are rows of a table. */
const readWordBlocks = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push(tableBlock(rows));
    rows = [];
  };
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
    const isRow = line.endsWith('\t') && cells.length > 2;
    if (isRow) rows.push(cells.slice(0, -1));
    else if (line.trim() !== '') {
      flush();
      blocks.push(lineBlock(cells.join(' ').trim()));
    }
  }
  flush();
  return blocks;
};

const lineBlock = (text: string): Block =>
  blockOf([{ text, page: 1, x0: 0, x1: 0, y: 0, size: 1, font: '', lastFont: '', cells: [text] }], isHeading(text));

const tableBlock = (rows: readonly (readonly string[])[]): Block => {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return { ...lineBlock(full.flat().join(' ').replace(/\s+/g, ' ').trim()), centred: false, table: true, rows: full };
};

/** A short line in capitals stands in the middle of its page: the file's text does not say how it is set. */
const isHeading = (text: string): boolean => text.length < 160 && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);
