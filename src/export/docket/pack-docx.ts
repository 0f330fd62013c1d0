import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Block, Paper } from './document.js';

/** A paper as a Word document: headings as headings, tables that repeat their first row on each page. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const [first] = paper;
  const title = first !== undefined && 'text' in first ? first.text : 'Normapa';
  const document = new Document({
    title,
    creator: 'Normapa',
    lastModifiedBy: 'Normapa',
    styles: { default: STYLES },
    sections: [{ children: paper.flatMap(blockOf) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Sizes are half points, spaces twentieths of one. */
const STYLES = {
  document: { run: { font: 'Calibri', size: 21 } },
  title: { run: { size: 36, bold: true, color: '1F3A5F' }, paragraph: { spacing: { after: 160 } } },
  heading1: {
    run: { size: 28, bold: true, color: '1F3A5F' },
    paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
  },
  heading2: {
    run: { size: 23, bold: true, color: '1F3A5F' },
    paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
  },
} as const;

const HEADINGS = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const;

const blockOf = (block: Block): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'subheading':
      return [new Paragraph({ text: block.text, heading: HEADINGS[block.kind] })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'note':
      return [new Paragraph({ children: [runOf({ text: block.text, italics: true })], spacing: { after: 120 } })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } }));
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
};

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widthsOf([head, ...rows]),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cellOf(text, true)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((text) => cellOf(text, false)) })),
    ],
  });

/** What a page takes between its margins, in twentieths of a point. */
const PAGE = 9026;

/** Columns as wide as what stands in them calls for: by the root of their longest cell, so that no long one leaves the others a word wide. */
const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] => {
  const [head = []] = rows;
  const calls = head.map((_, at) => Math.sqrt(Math.max(...rows.map((cells) => cells[at]?.length ?? 0), 1)));
  const all = calls.reduce((sum, call) => sum + call, 0);
  return calls.map((call) => Math.round((PAGE * call) / all));
};

const cellOf = (text: string, bold: boolean): TableCell =>
  new TableCell({
    children: text.split('\n').map((line) => new Paragraph({ children: [runOf({ text: line, bold })] })),
  });

const runOf = (options: IRunOptions): TextRun => new TextRun(options);
