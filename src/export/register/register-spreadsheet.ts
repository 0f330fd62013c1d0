import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Image, type Sheet, type SheetData } from 'write-excel-file/node';
import type { Register } from '../../domain/ports/questions/register.js';
import type { Language } from '../../domain/vocabulary.js';
import {
  columnsOf,
  DAY_COLUMN,
  headOf,
  REGISTER_WORDS,
  STATUS_COLUMN,
  STATUS_WORDS,
  type RegisterColumn,
} from './register-columns.js';
import { rowHeight } from './row-height.js';
import { tableFeature } from './table-feature.js';

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
const CHANGED = { added: '#e2f0d9', removed: '#f8d7da' } as const;

/**
 * The register as a workbook that is used as it is: frozen heads, filters, a list for the status, landscape pages that repeat the head. One
 * sheet of requirements, one of texts that hang on a fact, one that says what it is. The same register gives the same bytes.
 */
export async function registerSpreadsheet(register: Register, language: Language): Promise<Uint8Array> {
  const columns = columnsOf(register);
  const words = REGISTER_WORDS[language];
  const pending = register.pending.map(({ key, fact, provision, why }) => [key, fact, provision, why[language]]);
  const sheets: Sheet<Image['content']>[] = [
    sheetOf(NAMES[language].register, requirements(register, columns, language), widthsOf(columns)),
    sheetOf(NAMES[language].pending, plainSheet([words.pendingColumns, ...pending], PENDING_WIDTHS), PENDING_WIDTHS),
    sheetOf(
      NAMES[language].about,
      headOf(register, language).map((line) => [{ ...CELL, value: line }]),
      [120],
    ),
  ];
  const list = { column: columns.indexOf(STATUS_COLUMN), words: STATUS_WORDS[language] };
  const tables = tableFeature([
    {
      name: NAMES[language].register,
      columns: columns.length,
      rows: register.rows.length + 1,
      list,
      pagesWide: 2,
      headColumns: 2,
    },
    {
      name: NAMES[language].pending,
      columns: words.pendingColumns.length,
      rows: pending.length + 1,
      list: null,
      pagesWide: 1,
      headColumns: 1,
    },
  ]);
  const written = await writeExcelFile(sheets, { features: [tables], fontFamily: 'Calibri', fontSize: 10 }).toBuffer();
  return dateless(written);
}

const NAMES = {
  es: { register: 'Registro', pending: 'Datos que faltan', about: 'Acerca de' },
  en: { register: 'Register', pending: 'Facts needed', about: 'About' },
} as const;

const requirements = (register: Register, columns: readonly RegisterColumn[], language: Language): SheetData => [
  headRow(
    columns.map(({ name }) => name[language]),
    widthsOf(columns),
  ),
  ...register.rows.map((row, place) => {
    const values = columns.map((column) => column.cell(row, language, place));
    const look = { ...CELL, ...colourOf(row.change), height: rowHeight(values, widthsOf(columns)) };
    return columns.map((column, at) => {
      const value = values[at] ?? '';
      return column === DAY_COLUMN
        ? { ...look, type: Date, format: 'yyyy-mm-dd', value: new Date(`${value}T00:00:00Z`) }
        : { ...look, value };
    });
  }),
];

const headRow = (names: readonly string[], widths: readonly number[]): SheetData[number] =>
  names.map((value) => ({ ...HEAD, height: rowHeight(names, widths), value }));

const widthsOf = (columns: readonly RegisterColumn[]): readonly number[] => columns.map(({ width }) => width);

const colourOf = (change: Register['rows'][number]['change']): { readonly backgroundColor?: string } =>
  change === 'added' || change === 'removed' ? { backgroundColor: CHANGED[change] } : {};

const plainSheet = ([head = [], ...rows]: readonly (readonly string[])[], widths: readonly number[]): SheetData => [
  headRow(head, widths),
  ...rows.map((cells) => cells.map((value) => ({ ...CELL, height: rowHeight(cells, widths), value }))),
];

const PENDING_WIDTHS = [34, 34, 44, 60];

const sheetOf = (sheet: string, data: SheetData, widths: readonly number[]): Sheet<Image['content']> => ({
  sheet,
  data,
  columns: widths.map((width) => ({ width })),
  orientation: 'landscape',
  stickyRowsCount: 1,
});

/** The same package without the time at which it was written. */
const dateless = (workbook: Uint8Array): Uint8Array =>
  zipSync(unzipSync(workbook), { mtime: new Date('2000-01-01T00:00:00') });
