import { opensArticle } from '../marks/article-mark.js';
import { readListMarks } from '../marks/list-mark.js';
import { blockOf, joinLines, type Block, type Rows } from '../reading/block.js';
import type { Line } from '../reading/line.js';
import type { Measure } from './measure.js';
import { addToColumns, columnsOf, type Columns } from './columns.js';

/** A table told by the places of its cells. */
export interface PrintedTable {
  readonly lines: readonly Line[];
  readonly rows: Rows;
}

/** Fewer lines of several cells may stand below one another by chance. */
const LEAST_ROWS = 3;
/** Rows of one table are nearer than this many pitches. */
const ROW_GAP = 3;
/** So much of a table's cells must hold words. */
const FILLED = 0.6;

/**
 * The tables of a document, by their lines: lines one below another whose cells stand in columns with a free strip between them. What is not surely
 * one stays text, as do items of a list, whose marks stand apart from their words.
 */
export function findTables(lines: readonly Line[], measure: Measure): ReadonlyMap<Line, PrintedTable> {
  const tables = new Map<Line, PrintedTable>();
  for (let at = 0; at < lines.length; at++) {
    const run = runAt(lines, at, measure);
    if (run.rows < LEAST_ROWS) continue;
    const own = lines.slice(at, run.end);
    const rows = rowsOf(own, run.columns, measure);
    const filled = rows.flat().filter((cell) => cell !== '').length;
    if (rows.length >= LEAST_ROWS && filled >= FILLED * rows.length * run.columns.length)
      addTable(tables, { lines: own, rows });
    at = run.end - 1;
  }
  return tables;
}

const addTable = (tables: Map<Line, PrintedTable>, table: PrintedTable): void => {
  for (const line of table.lines) tables.set(line, table);
};

/** A table as a block. */
export function tableBlock({ lines, rows }: PrintedTable): Block {
  return { ...blockOf(lines, false, true), rows };
}

interface Run {
  readonly columns: Columns;
  readonly rows: number;
  /** The first line after it; the last of its own is a row. */
  readonly end: number;
}

/** The longest run of lines from one on that keep to columns. */
const runAt = (lines: readonly Line[], from: number, measure: Measure): Run => {
  let run: Run = { columns: [], rows: 0, end: from };
  let columns: Columns = [];
  for (let at = from; at < lines.length && at - run.end <= NARROW_LIMIT; at++) {
    const line = lines[at];
    const row = line !== undefined && isRow(line);
    if (
      !line ||
      (!row && (run.rows === 0 || !isNarrow(line, measure))) ||
      !isNear(line, lines[at - 1], from === at, measure)
    )
      break;
    const grown = addToColumns(columns, line.edges ?? [], row);
    if (!grown) break;
    columns = grown;
    if (row) run = { columns, rows: run.rows + 1, end: at + 1 };
  }
  return run;
};

/** So many lines may carry on one cell alone. */
const NARROW_LIMIT = 3;

/** Neither an item of a list, whatever its mark, nor an article, a transitory or a numeral is a row. */
const isRow = ({ cells: [first = '', second], edges }: Line): boolean =>
  edges !== undefined &&
  second !== undefined &&
  /[\p{L}\d]/u.test(first) &&
  readListMarks(`${first} x`).length === 0 &&
  !opensArticle(first) &&
  !(MARK.test(first) && WORDS.test(second));

/** "5.1" is a numeral before words, and an amount before others; "artículo 2.-" and "Segundo.-" open what stands behind them. */
const MARK = /^\d{1,3}(?:\.\d{1,3})+\.?$|[.:)\u2013\u2014-]$/;
const WORDS = /^["“«¿(]?\p{L}/u;

const isNarrow = (line: Line, { left, right }: Measure): boolean =>
  line.cells.length === 1 && line.x1 - line.x0 < 0.4 * (right - left);

const isNear = (line: Line, last: Line | undefined, first: boolean, { pitch }: Measure): boolean =>
  first || line.page !== last?.page || line.y - last.y < ROW_GAP * pitch;

/** The cells of the lines in their columns; a line that carries on the one above it adds to its cells. */
const rowsOf = (lines: readonly Line[], columns: Columns, { pitch }: Measure): Rows => {
  const rows: string[][] = [];
  lines.forEach((line, at) => {
    const row = columns.map(() => '');
    line.cells.forEach((cell, index) => {
      const [column = 0] = columnsOf(columns, line.edges?.[index] ?? [0, 0]);
      row[column] = cell;
    });
    const above = rows.at(-1);
    const last = lines[at - 1];
    const close = last?.page === line.page && line.y - last.y < CLOSE * pitch;
    if (!above || !close || !carriesOn(row, above)) rows.push(row);
    else row.forEach((cell, column) => (above[column] = joinLines([above[column] ?? '', cell].filter(Boolean))));
  });
  return rows;
};

/** Lines of one cell are nearer than this many pitches. */
const CLOSE = 1.3;

/** True for a line of one cell alone, or with words in small letters, below a cell that has not ended. */
const carriesOn = (row: readonly string[], above: readonly string[]): boolean => {
  const alone = row.filter((cell) => cell !== '').length === 1;
  return row.some((cell, at) => OPEN.test(above[at] ?? '') && (alone ? cell !== '' : /^\p{Ll}/u.test(cell)));
};

const OPEN = /[^.,;:]$/;
