import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Image, type Sheet as WrittenSheet, type SheetData } from 'write-excel-file/node';
import { rowHeight } from './row-height.js';
import type { Sheet, SheetBook, SheetColumn, SheetRow } from './sheet-book.js';
import { tableFeature, type TableSheet } from './table-feature.js';

const HEAD = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#1f3a5f',
  textColor: '#ffffff',
  wrap: true,
  alignVertical: 'center',
  borderStyle: 'thin',
} as const;
const CELL = { type: String, wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#c8c8c8' } as const;

/**
 * Tables as a workbook that is used as it is: frozen heads, filters, lists of words, landscape pages that repeat the head. A sheet for each
 * table, and one that says what they are. The same tables give the same bytes.
 */
export async function sheetsWorkbook({ head, about, main, others }: SheetBook): Promise<Uint8Array> {
  const tables = [main, ...others];
  const sheets: WrittenSheet<Image['content']>[] = [
    ...tables.map((sheet) => sheetOf(sheet.name, dataOf(sheet), widthsOf(sheet))),
    sheetOf(
      about,
      head.map((line) => [{ ...CELL, value: line }]),
      [120],
    ),
  ];
  const features = [tableFeature(tables.map(lookOf))];
  const written = await writeExcelFile(sheets, { features, fontFamily: 'Calibri', fontSize: 10 }).toBuffer();
  return dateless(written);
}

const lookOf = ({ name, columns, rows, pagesWide, headColumns }: Sheet): TableSheet => {
  const column = columns.findIndex(({ list }) => list !== undefined);
  const words = columns[column]?.list;
  return {
    name,
    columns: columns.length,
    rows: rows.length + 1,
    list: words === undefined ? null : { column, words },
    pagesWide,
    headColumns,
  };
};

const dataOf = (sheet: Sheet): SheetData => {
  const names = sheet.columns.map(({ name }) => name);
  const widths = widthsOf(sheet);
  return [
    names.map((value) => ({ ...HEAD, height: rowHeight(names, widths), value })),
    ...sheet.rows.map((row) => rowOf(row, sheet.columns, widths)),
  ];
};

const rowOf = (
  { cells, colour }: SheetRow,
  columns: readonly SheetColumn[],
  widths: readonly number[],
): SheetData[number] => {
  const background = colour === undefined ? {} : { backgroundColor: colour };
  const look = { ...CELL, ...background, height: rowHeight(cells, widths) };
  return cells.map((value, at) =>
    columns[at]?.days === true
      ? { ...look, type: Date, format: 'yyyy-mm-dd', value: new Date(`${value}T00:00:00Z`) }
      : { ...look, value },
  );
};

const widthsOf = ({ columns }: Sheet): readonly number[] => columns.map(({ width }) => width);

const sheetOf = (sheet: string, data: SheetData, widths: readonly number[]): WrittenSheet<Image['content']> => ({
  sheet,
  data,
  columns: widths.map((width) => ({ width })),
  orientation: 'landscape',
  stickyRowsCount: 1,
});

/** The same package without the time at which it was written. */
const dateless = (workbook: Uint8Array): Uint8Array =>
  zipSync(unzipSync(workbook), { mtime: new Date('2000-01-01T00:00:00') });
