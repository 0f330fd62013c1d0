import { opensSignature } from './law/signature.js';
import { opensArticle } from './marks/article-mark.js';
import { opensReformNote, readReformNote } from './marks/reform-note.js';
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
  if (opensReformNote(line.text)) return line.size < 0.95 * last.size || readReformNote(last.text, true) !== null;
  return /[.:;…]["”]?$/.test(last.text) && (opensArticle(line.text) || opensSignature(line.text));
};
