import type { Element } from 'hast';
import type { Rows } from '../reading/block.js';
import { childrenOf, findElement, isSilent, rawText, tidyText, type HtmlNode } from './parse-html.js';

/** Most columns and rows of a table that spans may make; a page that asks for more gets these. */
const COLUMNS_LIMIT = 100;
const ROWS_LIMIT = 20_000;

/**
 * The cells of a table, row by row, all of one length: the words of a cell over several columns or rows stand in its first, the others are empty.
 * Null for a table that only lays out a page: one with another table in it, or of one column.
 */
export function readTable(table: Element): Rows | null {
  if (childrenOf(table).some((child) => findElement(child, ({ tagName }) => tagName === 'table'))) return null;
  const rows = rowsOf(table).slice(0, ROWS_LIMIT).map(cellsOf);
  const grid = spread(rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width < 2) return null;
  const full = grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return full.some((row) => row.some((cell) => cell !== ''))
    ? full.filter((row) => row.some((cell) => cell !== ''))
    : null;
}

interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

const rowsOf = (node: HtmlNode): readonly Element[] =>
  childrenOf(node).flatMap((child) =>
    child.type === 'element' ? (child.tagName === 'tr' ? [child] : rowsOf(child)) : [],
  );

const cellsOf = (row: Element): readonly Cell[] =>
  childrenOf(row).flatMap((cell) =>
    cell.type === 'element' && /^t[dh]$/.test(cell.tagName)
      ? [{ text: wordsOf(cell), columns: span(cell, 'colSpan'), rows: span(cell, 'rowSpan') }]
      : [],
  );

/** Paragraphs of one cell stand beside one another. */
const wordsOf = (cell: Element): string =>
  tidyText(
    childrenOf(cell)
      .map((child) => (child.type === 'element' ? ` ${spaced(child)} ` : rawText(child)))
      .join(''),
  );

const spaced = (node: HtmlNode): string => {
  if (node.type !== 'element' || isSilent(node)) return rawText(node);
  if (node.tagName === 'br') return ' ';
  const inner = childrenOf(node).map(spaced).join('');
  return /^(?:p|div|li|ul|ol|h[1-6])$/.test(node.tagName) ? ` ${inner} ` : inner;
};

const span = (cell: Element, name: string): number => {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, COLUMNS_LIMIT) : 1;
};

/** Puts each cell at its column, past those that cells above reach down to. */
const spread = (rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] => {
  const taken: number[] = [];
  return rows.map((cells) => {
    const row: string[] = [];
    let at = 0;
    for (const cell of cells) {
      while ((taken[at] ?? 0) > 0 && at < COLUMNS_LIMIT) at++;
      row[at] = `${row[at] ?? ''} ${cell.text}`.trim();
      for (let step = 0; step < cell.columns && at < COLUMNS_LIMIT; step++, at++) taken[at] = cell.rows;
    }
    for (let column = 0; column < taken.length; column++) taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
    return Array.from(row, (text: string | undefined) => text ?? '');
  });
};
