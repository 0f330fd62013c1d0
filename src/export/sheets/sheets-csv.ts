import { stringify } from 'csv-stringify/sync';
import type { SheetBook } from './sheet-book.js';

/**
 * The main table as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read the accents). A cell that begins as a formula does is made
 * a text, so that opening the file runs nothing.
 */
export function sheetsCsv({ main }: SheetBook): string {
  return stringify([main.columns.map(({ name }) => name), ...main.rows.map(({ cells }) => cells)], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
