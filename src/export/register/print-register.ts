import type { Register, RegisterFormat } from '../../domain/ports/questions/register.js';
import type { Language } from '../../domain/vocabulary.js';
import { registerCsv } from './register-csv.js';
import { registerMarkdown } from './register-markdown.js';
import { registerSpreadsheet } from './register-spreadsheet.js';

/** The bytes of a register in a form and a language; the same register gives the same bytes. */
export async function printRegister(
  register: Register,
  format: RegisterFormat,
  language: Language,
): Promise<Uint8Array> {
  return PRINT[format](register, language);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const PRINT: Readonly<
  Record<RegisterFormat, (register: Register, language: Language) => Uint8Array | Promise<Uint8Array>>
> = {
  xlsx: registerSpreadsheet,
  csv: (register, language) => bytesOf(registerCsv(register, language)),
  md: (register, language) => bytesOf(registerMarkdown(register, language)),
};
