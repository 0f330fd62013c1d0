import type { Sheet, SheetBook } from './sheet-book.js';

/** Tables as Markdown: what they are, the one that was asked for, and the others under their headings. */
export function sheetsMarkdown({ head: [title = '', ...head], main, others }: SheetBook): string {
  return [
    `# ${plain(title)}`,
    '',
    ...head.map((line) => `${plain(line)}  `),
    '',
    ...table(main),
    '',
    ...others.flatMap((sheet) => [`## ${plain(sheet.heading)}`, '', ...table(sheet), '']),
  ].join('\n');
}

const table = ({ columns, rows }: Sheet): readonly string[] => [
  line(columns.map(({ name }) => name)),
  `| ${columns.map(() => '---').join(' | ')} |`,
  ...rows.map(({ cells }) => line(cells)),
];

const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

/** Words that stay words: no mark-up, no end of a cell. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`);
