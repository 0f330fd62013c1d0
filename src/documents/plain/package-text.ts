import { unzipSync } from 'fflate';
import { NormapaError } from '../../domain/errors.js';
import type { ExtractedText } from '../../domain/ports/text-extractor.js';
import { readSheets } from './sheet-text.js';

/** Most bytes that a package may unpack to: a small file may hold a large one. */
const UNPACKED_LIMIT = 512 * 1024 * 1024;

/** The words of a DOCX or an XLSX. Errors: `unreadable-file`, `too-large`. */
export async function readPackageText(name: string, bytes: Uint8Array): Promise<ExtractedText> {
  const members = membersOf(name, bytes);
  try {
    if (members.has('word/document.xml')) return { text: await readWords(bytes), format: 'docx' };
    if (members.has('xl/workbook.xml')) return { text: readSheets(bytes), format: 'xlsx' };
  } catch (cause) {
    throw damaged(name, cause);
  }
  throw new NormapaError('unreadable-file', `${name} is no document whose words can be read`, {
    found: 'a ZIP package of another sort',
    expected: 'DOCX or XLSX',
  });
}

/** The names in a package, nothing unpacked. */
const membersOf = (name: string, bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: (member) => {
        names.add(member.name);
        size += member.originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw damaged(name, cause);
  }
  if (size <= UNPACKED_LIMIT) return names;
  throw new NormapaError('too-large', `${name} unpacks to too much`, {
    found: `${size} bytes`,
    expected: `at most ${UNPACKED_LIMIT} bytes`,
  });
};

const readWords = async (bytes: Uint8Array): Promise<string> => {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
};

const damaged = (name: string, cause: unknown): NormapaError =>
  new NormapaError('unreadable-file', `${name} cannot be read`, {
    found: 'a damaged or truncated package',
    expected: 'a whole DOCX or XLSX',
    cause,
  });
