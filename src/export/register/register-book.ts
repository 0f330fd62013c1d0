import type { Register, RegisterRow } from '../../domain/ports/questions/register.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Sheet, SheetBook, SheetRow } from '../sheets/sheet-book.js';
import {
  columnsOf,
  DAY_COLUMN,
  headOf,
  REGISTER_WORDS,
  STATUS_COLUMN,
  STATUS_WORDS,
  type RegisterColumn,
} from './register-columns.js';

/** The register as tables: requirements, and texts that hang on a fact. */
export function registerBook(register: Register, language: Language): SheetBook {
  const names = NAMES[language];
  return {
    head: headOf(register, language),
    about: names.about,
    main: requirements(register, language),
    others: [pendingSheet(register, language)],
  };
}

const NAMES = {
  es: { register: 'Registro', pending: 'Datos que faltan', about: 'Acerca de' },
  en: { register: 'Register', pending: 'Facts needed', about: 'About' },
} as const;

const CHANGED = { added: '#e2f0d9', removed: '#f8d7da' } as const;

const requirements = (register: Register, language: Language): Sheet => {
  const columns = columnsOf(register);
  return {
    name: NAMES[language].register,
    heading: REGISTER_WORDS[language].title,
    columns: columns.map((column) => ({
      name: column.name[language],
      width: column.width,
      ...(column === STATUS_COLUMN ? { list: STATUS_WORDS[language] } : {}),
      ...(column === DAY_COLUMN ? { days: true } : {}),
    })),
    rows: register.rows.map((row, place) => rowOf(row, columns, language, place)),
    pagesWide: 2,
    headColumns: 2,
  };
};

const rowOf = (row: RegisterRow, columns: readonly RegisterColumn[], language: Language, place: number): SheetRow => ({
  cells: columns.map(({ cell }) => cell(row, language, place)),
  ...(row.change === 'added' || row.change === 'removed' ? { colour: CHANGED[row.change] } : {}),
});

const PENDING_WIDTHS = [34, 34, 44, 60];

const pendingSheet = (register: Register, language: Language): Sheet => {
  const words = REGISTER_WORDS[language];
  return {
    name: NAMES[language].pending,
    heading: words.pending,
    columns: words.pendingColumns.map((name, at) => ({ name, width: PENDING_WIDTHS[at] ?? 34 })),
    rows: register.pending.map(({ key, fact, provision, why }) => ({ cells: [key, fact, provision, why[language]] })),
    pagesWide: 1,
    headColumns: 1,
  };
};
