import { NormapaError } from '../domain/errors.js';
import type { ExtractedText } from '../domain/ports/text-extractor.js';
import { fileTypeOf, type FileType } from './file-type.js';
import { FILE_BYTES_LIMIT } from './limits.js';
import { readPackageText } from './plain/package-text.js';
import { readPdfText } from './plain/pdf-text.js';
import { decodeText } from './text/decode.js';

type Reader = (name: string, bytes: Uint8Array) => ExtractedText | Promise<ExtractedText>;

/** How the words of each type of file are read; the others are refused. */
const READERS: Partial<Record<FileType, Reader>> = {
  text: (name, bytes) => ({ text: decodeText(name, bytes).text, format: 'text' }),
  empty: () => ({ text: '', format: 'text' }),
  html: async (name, bytes) => {
    const { readHtml } = await import('./import-html.js');
    const { blocks } = readHtml(name, decodeText(name, bytes).text);
    return { text: blocks.map(({ text }) => text).join('\n\n'), format: 'html' };
  },
  pdf: readPdfText,
  zip: readPackageText,
  ole: async (name, bytes) => {
    const { readWordText } = await import('./plain/word-text.js');
    return readWordText(name, bytes);
  },
};

/** Reads the words of a document, told by its bytes and never by its name. Errors: `unreadable-file`, `too-large`. */
export async function extractText(name: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (bytes.length > FILE_BYTES_LIMIT)
    throw new NormapaError('too-large', `${name} is too large`, {
      found: `${bytes.length} bytes`,
      expected: `at most ${FILE_BYTES_LIMIT} bytes`,
    });
  const type = fileTypeOf(bytes);
  const reader = READERS[type];
  if (reader) return reader(name, bytes);
  throw new NormapaError('unreadable-file', `${name} is no document whose words can be read`, {
    found: type,
    expected: 'text, HTML, PDF with a text layer, DOCX, DOC or XLSX',
  });
}
