import type { TableFormat } from '../../domain/table-format.js';
import { sheetsCsv } from './sheets-csv.js';
import { sheetsMarkdown } from './sheets-markdown.js';
import { sheetsWorkbook } from './sheets-workbook.js';
import type { SheetBook } from './sheet-book.js';

/** The bytes of tables in a form; the same tables give the same bytes. */
export async function printSheets(book: SheetBook, format: TableFormat): Promise<Uint8Array> {
  return PRINT[format](book);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const PRINT: Readonly<Record<TableFormat, (book: SheetBook) => Uint8Array | Promise<Uint8Array>>> = {
  xlsx: sheetsWorkbook,
  csv: (book) => bytesOf(sheetsCsv(book)),
  md: (book) => bytesOf(sheetsMarkdown(book)),
};
