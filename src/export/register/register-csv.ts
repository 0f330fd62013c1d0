import { stringify } from 'csv-stringify/sync';
import type { Register } from '../../domain/ports/questions/register.js';
import type { Language } from '../../domain/vocabulary.js';
import { columnsOf } from './register-columns.js';

/**
 * The register as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read the accents). A cell that begins as a formula does is made
 * a text, so that opening the file runs nothing.
 */
export function registerCsv(register: Register, language: Language): string {
  const columns = columnsOf(register);
  const rows = register.rows.map((row, place) => columns.map(({ cell }) => cell(row, language, place)));
  return stringify([columns.map(({ name }) => name[language]), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
