import { opensSignature } from './law/signature.js';
import { opensArticle } from './marks/article-mark.js';
import { isStateNote, opensReformNote, readReformNote } from './marks/reform-note.js';
import { readListMarks } from './marks/list-mark.js';
import { readTransitoryMark } from './marks/transitory-mark.js';
import { readBlocks } from './pdf/blocks.js';
import { stripFurniture } from './pdf/furniture.js';
import { measureLines } from './pdf/measure.js';
import { readPdf } from './pdf/read-pdf.js';
import { readLawText } from './read-instrument.js';
import type { Line } from './reading/line.js';
import type { Reading } from './reading/reading.js';

/** Reads a law in PDF. Errors: `unreadable-file`, `too-large`. */
export async function importPdf(name: string, bytes: Uint8Array): Promise<Reading> {
  const { pages, height } = await readPdf(name, bytes);
  const { lines, furniture } = stripFurniture(pages, height);
  const measure = measureLines(lines);
  const blocks = readBlocks(lines, measure, opensBlock);
  return readLawText({
    file: name,
    blocks,
    cover: 0,
    published: null,
    furniture: furniture.map(({ text }) => ({ reason: 'page header, footer or number', text })),
    lines: pages.flat(),
    size: measure.size,
    footnotes: 0,
    diagnostics: [],
  });
}

/** A line that begins a note; or, after the end of a sentence, an article or a signature: words about an article may open a line too. */
const opensBlock = (line: Line, last: Line): boolean => {
  if (isStateNote(last.text) || /^\((?:REFORMAD|ADICIONAD|DEROGAD)/.test(line.text)) return true;
  if (opensReformNote(line.text)) return line.size < 0.95 * last.size || readReformNote(last.text, true) !== null;
  // A mark in another face after a line that had room for more, such as the last of a table.
  if (line.font !== line.lastFont && last.x1 < line.x1 - ROOM && (opensArticle(line.text) || opensOrdinal(line.text)))
    return true;
  return ENDED.test(last.text) && (opensArticle(line.text) || opensSignature(line.text) || opensItem(line.text, last));
};

const ENDED = /[.:;…]["”]?$|[;,] [yo]$/;

/** An item of a list set as close as lines of one paragraph are: after a sentence of its own list, or after the colon that opens it. */
const opensItem = (text: string, last: Line): boolean =>
  /^[^\d]/.test(text) &&
  (readListMarks(text).some(({ value }) => value > 1 || last.text.endsWith(':')) || opensOrdinal(text));

/** "Quincuagésimo cuarto. El expediente". */
const opensOrdinal = (text: string): boolean =>
  /^\p{Lu}[\p{L} ]{3,40}[.:-]/u.test(text) && readTransitoryMark(text)?.article === false;

/** Points that a line leaves free at its end when it was not broken for want of room. */
const ROOM = 100;
