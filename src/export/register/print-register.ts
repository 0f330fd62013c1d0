import type { Register } from '../../domain/ports/questions/register.js';
import type { TableFormat } from '../../domain/table-format.js';
import type { Language } from '../../domain/vocabulary.js';
import { printSheets } from '../sheets/print-sheets.js';
import { registerBook } from './register-book.js';

/** The bytes of a register in a form and a language; the same register gives the same bytes. */
export async function printRegister(register: Register, format: TableFormat, language: Language): Promise<Uint8Array> {
  return printSheets(registerBook(register, language), format);
}
