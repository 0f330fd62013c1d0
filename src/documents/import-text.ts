import { readAnnexMark } from './marks/annex-mark.js';
import { opensArticle } from './marks/article-mark.js';
import { readListMarks } from './marks/list-mark.js';
import { readAnnexNumeral, readNumeralMark } from './marks/numeral-mark.js';
import { readGazetteDay } from './marks/printed-day.js';
import { readTableMark } from './marks/table-mark.js';
import { isTransitoryHeading, readTransitoryMark } from './marks/transitory-mark.js';
import { readInstrument } from './read-instrument.js';
import type { Reading } from './reading/reading.js';
import { decodeText, otherEncoding } from './text/decode.js';
import { stripGazette } from './text/gazette-furniture.js';
import { readTextBlocks } from './text/text-blocks.js';
import { readTextLines } from './text/text-lines.js';
import { coverOf } from './text/title.js';

/** Reads a text with its layout kept. Errors: `unreadable-file`. */
export function importText(name: string, bytes: Uint8Array): Reading {
  const { text, encoding } = decodeText(name, bytes);
  const pages = readTextLines(text);
  const { lines, furniture } = stripGazette(pages);
  const blocks = readTextBlocks(lines, opensTextBlock);
  const [first] = blocks;
  const cover = coverOf(blocks);
  const source = {
    file: name,
    blocks,
    cover: cover === 1 && first && opensTextBlock(first.text) ? 0 : cover,
    published: furniture.map((line) => readGazetteDay(line.text)).find((day) => day !== null) ?? null,
    furniture: furniture.map((line) => ({ reason: 'page header or number', text: line.text })),
    lines: pages.flat(),
    size: 1,
    footnotes: 0,
    diagnostics: encoding === 'windows-1252' ? [otherEncoding(name)] : [],
  };
  return readInstrument(source, 'standard');
}

/** True for a line that opens a paragraph where one may begin. */
export function opensTextBlock(text: string): boolean {
  return (
    readNumeralMark(text) !== null ||
    readAnnexNumeral(text) !== null ||
    readListMarks(text).length > 0 ||
    isTransitoryHeading(text) ||
    readTransitoryMark(text) !== null ||
    opensArticle(text) ||
    (/^[AGTLC]/.test(text) && (readAnnexMark(text) !== null || readTableMark(text) !== null)) ||
    /^(?:Al margen |Que\b|CONSIDERANDO|PREFACIO|PREFACE|[IÍ]NDICE|[IÍ]ndice(?: |$)|CONTENIDO$|[-•●·] ?)/.test(text)
  );
}
