import type { Element } from 'hast';
import { blockOf, type Block } from '../reading/block.js';
import { readTable } from './html-table.js';
import { splitPieces } from './printed-lines.js';
import { attribute, childrenOf, isSilent, tidyText, type HtmlNode } from './parse-html.js';

/** The blocks of a page, and the marks of notes met in them. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  /** The blocks that carry a note's mark, by the mark's number or signs. */
  readonly marks: ReadonlyMap<string, Block>;
}

/** Elements that begin and end a paragraph of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Reads the paragraphs, headings, tables and images of a page in the order of its text. */
export function readHtmlBlocks(content: HtmlNode): HtmlBlocks {
  const walker = new Walker();
  walker.walk(content, { centred: false, bold: false });
  walker.flush();
  return { blocks: walker.blocks, marks: walker.marks };
}

/** What an element passes on to those inside it. */
interface Look {
  readonly centred: boolean;
  readonly bold: boolean;
}

class Walker {
  readonly blocks: Block[] = [];
  readonly marks = new Map<string, Block>();
  /** The words of the paragraph under way, in the pieces that stand in elements of their own. */
  private pieces: string[] = [];
  private images: string[] = [];
  private found: string[] = [];
  private look: Look = { centred: false, bold: false };
  private faces: boolean[] = [];
  private broken = false;
  /** The number of a note that is about to begin. */
  private number = '';

  walk(node: HtmlNode, look: Look): void {
    if (node.type === 'text') this.addWords(node.value, look);
    else if (node.type !== 'element') {
      if (!isSilent(node)) for (const child of childrenOf(node)) this.walk(child, look);
    } else if (!isSilent(node)) this.walkElement(node, lookOf(node, look));
  }

  private walkElement(element: Element, look: Look): void {
    if (element.tagName === 'br') this.breakLine(look);
    else if (element.tagName === 'img') this.addImage(element);
    else if (element.tagName === 'table' && this.addTable(element, look)) return;
    else if (BACK_LINK.test(attribute(element, 'href'))) return;
    else if (BLOCKS.has(element.tagName)) {
      this.flush();
      this.look = look;
      const note = NOTE_ITEM.exec(attribute(element, 'id'))?.[1];
      if (note !== undefined) this.number = `[${note}] `;
      this.walkInside(element, look);
      this.flush();
    } else {
      const mark = noteMark(element);
      if (mark !== null) this.found.push(mark);
      this.walkInside(element, look);
    }
  }

  private walkInside(element: Element, look: Look): void {
    for (const child of childrenOf(element)) this.walk(child, look);
  }

  private addWords(words: string, look: Look): void {
    if (tidyText(words) !== '') {
      this.pieces.push(this.number);
      this.number = '';
      this.faces.push(look.bold);
      this.broken = false;
    }
    this.pieces.push(words);
  }

  /** A line broken after the end of a sentence, or in the middle of the page, ends a paragraph; any other only wraps. */
  private breakLine(look: Look): void {
    const words = tidyText(this.pieces.join(''));
    if (words === '') return;
    if (look.centred || /[.:;…]["”»]?$/.test(words)) {
      this.flush();
      this.look = look;
    } else this.pieces.push(' ');
    this.broken = true;
  }

  private addImage(element: Element): void {
    const address = attribute(element, 'src').trim();
    if (address !== '' && !/^data:/i.test(address)) this.images.push(address);
  }

  private addTable(element: Element, look: Look): boolean {
    const rows = readTable(element);
    if (!rows) return false;
    this.flush();
    for (const child of childrenOf(element))
      if (child.type === 'element' && child.tagName === 'caption') this.walk(child, look);
    this.flush();
    const text = tidyText(rows.flat().join(' '));
    this.blocks.push({ ...this.blockWith(text, false), table: true, rows });
    collectImages(element, (image) => {
      this.addImage(image);
    });
    this.flush();
    return true;
  }

  /** Ends the paragraph. One that only a line break ends is a heading, as the gazette sets them. */
  flush(): void {
    const texts = splitPieces(this.pieces);
    texts.forEach((text, at) => {
      const images = at === texts.length - 1 ? this.images : [];
      if (text === '' && images.length === 0) return;
      const heading = this.broken && text.length <= HEADING_LIMIT;
      const block = { ...this.blockWith(text, this.look.centred || heading), images };
      this.blocks.push(block);
      for (const mark of this.found) if (!this.marks.has(mark)) this.marks.set(mark, block);
    });
    this.pieces = [];
    this.images = [];
    this.found = [];
    this.faces = [];
    this.broken = false;
  }

  private blockWith(text: string, centred: boolean): Block {
    const [first = false] = this.faces;
    const last = this.faces.at(-1) ?? first;
    const face = (bold: boolean): string => (bold ? 'bold' : 'plain');
    const line = {
      text,
      page: 1,
      x0: 0,
      x1: 0,
      y: this.blocks.length,
      size: 1,
      font: face(first),
      lastFont: face(last),
    };
    return blockOf([{ ...line, cells: [text] }], centred);
  }
}

/** A longer paragraph is none that stands in the middle for being a heading. */
const HEADING_LIMIT = 120;

const lookOf = (element: Element, { centred, bold }: Look): Look => {
  const style = attribute(element, 'style');
  const name = attribute(element, 'className');
  const heading = /^h[1-6]$/.test(element.tagName);
  const align = /text-align:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase() ?? attribute(element, 'align').toLowerCase();
  return {
    centred:
      align === ''
        ? centred || element.tagName === 'center' || heading || /\banotacion\b/i.test(name)
        : align === 'center',
    bold:
      bold || heading || /^(?:b|strong|th)$/.test(element.tagName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style),
  };
};

/** The mark of a note: "(1)" in a span of its own, or raised figures and asterisks. */
const noteMark = (element: Element): string | null => {
  const raised = element.tagName === 'sup' || /vertical-align:\s*super/i.test(attribute(element, 'style'));
  if (!raised && element.tagName !== 'span') return null;
  const direct = raised ? [element, ...childrenOf(element)] : [element];
  const words = tidyText(
    direct
      .flatMap(childrenOf)
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join(''),
  );
  const own = /^\((\d{1,3})\)$/.exec(words)?.[1];
  return own ?? (raised ? (/^[([]?(\d{1,3}|\*{1,4})[)\]]?$/.exec(words)?.[1] ?? null) : null);
};

/** Where the reader of Word documents puts a note, and its arrow back to the text. */
const NOTE_ITEM = /^(?:footnote|endnote)-(\d{1,4})$/;
const BACK_LINK = /^#(?:footnote|endnote)-ref-/;

const collectImages = (node: HtmlNode, found: (image: Element) => void): void => {
  if (node.type === 'element' && node.tagName === 'img') found(node);
  for (const child of childrenOf(node)) collectImages(child, found);
};
