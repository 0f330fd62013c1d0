import { NormapaError } from '../../domain/errors.js';
import type { ExtractedText } from '../../domain/ports/text-extractor.js';
import { readZip } from '../word/zip.js';
import { readSheets } from './sheet-text.js';

/** Parts of a package that hold words, or lead to them. */
const MARKUP = /\.(?:xml|rels)$/;

/** The words of a DOCX or an XLSX. Errors: `unreadable-file`, also where it unpacks to too much. */
export async function readPackageText(name: string, bytes: Uint8Array): Promise<ExtractedText> {
  const parts = readZip(name, bytes, (path) => MARKUP.test(path));
  try {
    if (parts.has('word/document.xml')) return { text: await readWords(bytes), format: 'docx' };
    if (parts.has('xl/workbook.xml')) return { text: readSheets(parts), format: 'xlsx' };
  } catch (cause) {
    throw new NormapaError('unreadable-file', `${name} cannot be read`, {
      found: 'a damaged package',
      expected: 'a whole DOCX or XLSX',
      cause,
    });
  }
  throw new NormapaError('unreadable-file', `${name} is no document whose words can be read`, {
    found: 'a ZIP package of another sort',
    expected: 'DOCX or XLSX',
  });
}

const readWords = async (bytes: Uint8Array): Promise<string> => {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
};
