import { readCover } from './law/cover.js';
import { readLaw } from './law/read-law.js';
import { opensSignature } from './law/signature.js';
import { kindOfTitle, keyOfFile, spellTitle } from './identity.js';
import { opensArticle } from './marks/article-mark.js';
import { opensReformNote, readReformNote } from './marks/reform-note.js';
import { readBlocks } from './pdf/blocks.js';
import { stripFurniture } from './pdf/furniture.js';
import { measureLines } from './pdf/measure.js';
import { readPdf } from './pdf/read-pdf.js';
import type { Line } from './reading/line.js';
import type { Reading } from './reading/reading.js';

/** Reads a law in PDF. Errors: `unreadable-file`, `too-large`. */
export async function importPdf(name: string, bytes: Uint8Array): Promise<Reading> {
  const { pages, height } = await readPdf(name, bytes);
  const { lines, furniture } = stripFurniture(pages, height);
  const measure = measureLines(lines);
  const blocks = readBlocks(lines, measure, opensBlock);
  const cover = readCover(blocks);
  const outline = readLaw({ file: name, blocks, cover, size: measure.size });
  const title = spellTitle(
    cover.title,
    blocks.map(({ text }) => text),
  );
  const pageFurniture = furniture.map(({ text }) => ({ reason: 'page header, footer or number', text }));
  return {
    outline: { ...outline, dropped: [...pageFurniture, ...outline.dropped] },
    identity: {
      key: keyOfFile(name, title),
      kind: kindOfTitle(title),
      designation: null,
      title,
      published: cover.published,
      lastReform: cover.lastReform,
    },
    lines: pages.flat(),
  };
}

/** A line that begins a note; or, after the end of a sentence, an article or a signature: words about an article may open a line too. */
const opensBlock = (line: Line, last: Line): boolean => {
  if (opensReformNote(line.text)) return line.size < 0.95 * last.size || readReformNote(last.text, true) !== null;
  return /[.:;…]["”]?$/.test(last.text) && (opensArticle(line.text) || opensSignature(line.text));
};
