/** A line of RELIABILITY.md: what is done to the program, how often, what came of it, and the command that does it and prints the line. */
export interface ReliabilityRow {
  readonly what: string;
  readonly often: string;
  readonly result: string;
  readonly command: string;
}

/** The line as the page holds it: `| what | how often | result | command |`. */
export function printRow({ what, often, result, command }: ReliabilityRow): string {
  return `| ${[what, often, result, `\`${command}\``].map(plain).join(' | ')} |`;
}

/** The lines of a page's tables, without their heads. */
export function readRows(page: string): readonly ReliabilityRow[] {
  const rows: ReliabilityRow[] = [];
  for (const line of page.split('\n')) {
    const [, what = '', often = '', result = '', command = ''] = line.split('|').map((cell) => cell.trim());
    if (line.startsWith('|') && command.startsWith('`'))
      rows.push({ what, often, result, command: command.slice(1, -1) });
  }
  return rows;
}

/** A cell of a table has one line and no bar. */
const plain = (cell: string): string => cell.replace(/\s+/g, ' ').replaceAll('|', '/');
