import type { Line } from './line.js';

/** A paragraph, heading or row group: lines that belong together, joined. */
export interface Block {
  readonly text: string;
  readonly lines: readonly Line[];
  /** True when every line stands in the middle of the measure. */
  readonly centred: boolean;
  /** Left edge of the first line, and of those after it (the first line's own where there is one line only). */
  readonly first: number;
  readonly rest: number;
  /** True for lines that are rows of a table. */
  readonly table: boolean;
  /** The cells of a whole table, row by row, all rows of one length; null for any other block. */
  readonly rows: Rows | null;
  /** Addresses of the images that stand in it. */
  readonly images: readonly string[];
  /** The footnotes whose marks it carries. */
  readonly notes: readonly string[];
}

/** The cells of a table, row by row. */
export type Rows = readonly (readonly string[])[];

/** The block of some lines, which must not be empty. */
export function blockOf(lines: readonly Line[], centred: boolean, table = false): Block {
  const first = lines[0]?.x0 ?? 0;
  const rest = lines.slice(1).reduce((least, line) => Math.min(least, line.x0), lines.length > 1 ? Infinity : first);
  const text = joinLines(lines.map((line) => line.text));
  return { text, lines, centred, first, rest, table, rows: null, images: [], notes: [] };
}

/** Lines as one text. A hyphen between letters or digits at the end of a line binds, as in "SSA1-" and "2002". */
export function joinLines(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) {
    const bound = joined === '' || (/[\p{L}\d]-$/u.test(joined) && /^[\p{L}\d]/u.test(text));
    joined += bound ? text : ` ${text}`;
  }
  return joined;
}
