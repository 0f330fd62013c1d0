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
    styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
    sections: [{ children: paper.flatMap(blockOf) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

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
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
};

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cellOf(text, true)) }),
      ...rows.map((cells) => new TableRow({ children: cells.map((text) => cellOf(text, false)) })),
    ],
  });

const cellOf = (text: string, bold: boolean): TableCell =>
  new TableCell({ children: [new Paragraph({ children: [runOf({ text, bold })] })] });

const runOf = (options: IRunOptions): TextRun => new TextRun(options);
