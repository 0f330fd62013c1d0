import type { Element } from 'hast';
import { placeFootnotes } from './html/footnotes.js';
import { readHtmlBlocks } from './html/html-blocks.js';
import { isSiteFurniture } from './html/site-furniture.js';
import {
  attribute,
  childrenOf,
  findElement,
  isSilent,
  parseHtml,
  rawText,
  tidyText,
  type HtmlNode,
} from './html/parse-html.js';
import { readGazetteDay } from './marks/printed-day.js';
import { readInstrument } from './read-instrument.js';
import type { Block } from './reading/block.js';
import type { Reading } from './reading/reading.js';
import type { SourceText } from './reading/source-text.js';
import { decodeText, otherEncoding } from './text/decode.js';
import { coverOf } from './text/title.js';

/** Reads a page of the official gazette, or any other in HTML. Errors: `unreadable-file`. */
export function importHtml(name: string, bytes: Uint8Array): Reading {
  const { text, encoding } = decodeText(name, bytes);
  return readInstrument({
    ...readHtml(name, text),
    diagnostics: encoding === 'windows-1252' && !DECLARED.test(text.slice(0, 2000)) ? [otherEncoding(name)] : [],
  });
}

/** A page that says itself that it is in another encoding needs no note of it; those of the gazette do not say, and are. */
const DECLARED = /charset=["']?(?:iso-8859-1|windows-1252)|DOF - Diario Oficial|nota_detalle/i;

/** The words of a page: those of the gazette's note where there is one. */
export function readHtml(name: string, text: string): SourceText {
  const page = parseHtml(name, text);
  const note = findElement(page, isNote);
  const frame = note ? wordsAround(page, note) : [];
  const { blocks: all, marks } = readHtmlBlocks(note ?? page);
  const heads = all.filter(isFurniture);
  const { blocks, notes } = placeFootnotes(
    all.filter((block) => !isFurniture(block)),
    marks,
  );
  const furniture = [...frame, ...heads.map((block) => block.text)].map((words) => ({
    reason: 'page of the site',
    text: words,
  }));
  return {
    file: name,
    blocks,
    cover: coverOf(blocks),
    published: furniture.map((line) => readGazetteDay(line.text)).find((day) => day !== null) ?? null,
    furniture,
    lines: [{ text: tidyText(rawText(page)) }],
    size: 1,
    footnotes: notes,
    diagnostics: [],
  };
}

const isNote = (element: Element): boolean => attribute(element, 'id') === 'DivDetalleNota';

/** The words of the site around a note. */
const wordsAround = (node: HtmlNode, note: Element): readonly string[] => {
  if (node === note || isSilent(node)) return [];
  if (findElement(node, (element) => element === note))
    return childrenOf(node).flatMap((child) => wordsAround(child, note));
  const words = tidyText(rawText(node));
  return words === '' ? [] : [words];
};

const isFurniture = ({ text, rows }: Block): boolean => rows === null && isSiteFurniture(text);
