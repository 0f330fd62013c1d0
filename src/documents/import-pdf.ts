import { opensSignature } from './law/signature.js';
import { opensArticle } from './marks/article-mark.js';
import { isStateNote, opensReformNote, readReformNote } from './marks/reform-note.js';
import { readListMarks } from './marks/list-mark.js';
import { readTransitoryMark } from './marks/transitory-mark.js';
import { readBlocks } from './pdf/blocks.js';
import { stripFurniture } from './pdf/furniture.js';
import { measureLines, type Measure } from './pdf/measure.js';
import { findTables, tableBlock } from './pdf/tables.js';
import { readPdf } from './pdf/read-pdf.js';
import { opensDecreeTitle, readInstrument, readLawText } from './read-instrument.js';
import { opensTextBlock } from './import-text.js';
import { asLayout } from './pdf/as-layout.js';
import { readGazetteDay } from './marks/printed-day.js';
import { readTextBlocks } from './text/text-blocks.js';
import { coverOf, designationIn } from './text/title.js';
import type { Block } from './reading/block.js';
import type { Line } from './reading/line.js';
import type { Reading } from './reading/reading.js';

/** Reads a law or a standard in PDF. Errors: `unreadable-file`, `too-large`. */
export async function importPdf(name: string, bytes: Uint8Array): Promise<Reading> {
  const { pages, height } = await readPdf(name, bytes);
  const { lines, furniture } = stripFurniture(pages, height);
  const measure = measureLines(lines);
  const source = {
    file: name,
    published: furniture.map(({ text }) => readGazetteDay(text)).find((day) => day !== null) ?? null,
    furniture: furniture.map(({ text }) => ({ reason: 'page header, footer or number', text })),
    lines: pages.flat(),
    footnotes: 0,
    diagnostics: [],
  };
  if (isStandard(lines)) {
    const blocks = readLayoutBlocks(asLayout(lines, measure), measure);
    return readInstrument({ ...source, blocks, cover: coverOf(blocks), size: 1 }, 'standard');
  }
  const blocks = readBlocks(lines, measure, opensBlock);
  if (isDecree(blocks)) return readInstrument({ ...source, blocks, cover: coverOf(blocks), size: measure.size });
  return readLawText({ ...source, blocks, cover: 0, published: null, size: measure.size });
}

/** The blocks of lines in the shape of a text with layout, whose pitch is one row. */
const readLayoutBlocks = (lines: readonly Line[], { left, right, size }: Measure): readonly Block[] => {
  const tables = findTables(lines, { left: 0, right: right - left, size, pitch: 1 });
  return readTextBlocks(lines, opensTextBlock, (line) => {
    const table = tables.get(line);
    return table ? tableBlock(table) : null;
  });
};

/** True where the gazette's title of a decree opens the text, and nothing says that it is an edition of a text in force. */
const isDecree = (blocks: readonly Block[]): boolean =>
  opensDecreeTitle(blocks[0]?.text ?? '') &&
  !blocks
    .slice(0, COVER_REACH)
    .some(({ text }) => /^(?:TEXTO VIGENTE|(?:Nuev[oa] .{4,40}|[ÚU]ltimas? reformas?) publicad)/.test(text));

/** So many blocks may hold the cover of such an edition. */
const COVER_REACH = 16;

/** So many lines from the start are looked at for the title of a standard. */
const TITLE_REACH = 12;

/** True where the first lines name a standard as the text's own title. */
const isStandard = (lines: readonly Line[]): boolean => {
  const head = lines.slice(0, TITLE_REACH).map(({ text }) => text);
  const title = /(?:^|\n)((?:ANTEPROYECTO|PROYECTO|NORMA|NOM-|NMX-|PROY-)[^]*)/i.exec(head.join('\n'))?.[1] ?? '';
  return designationIn(title.replaceAll('\n', ' ').slice(0, 300)) !== null;
};

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
