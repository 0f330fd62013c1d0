import { describe, expect, it } from 'vitest';
import { NormapaError, type ErrorCode } from '../../src/domain/errors.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { FILE_BYTES_LIMIT } from '../../src/documents/limits.js';
import { makePdf } from '../support/pdf.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** The error that importing gives. */
const failure = async (name: string, bytes: Uint8Array): Promise<NormapaError> => {
  const error: unknown = await createDocumentImporter()
    .importDocument(name, bytes)
    .catch((caught: unknown) => caught);
  if (error instanceof NormapaError) return error;
  throw new Error(`no NormapaError for ${name}`, { cause: error });
};

/** A trailer that asks for a password: standard security handler, keys of no known password. */
const encrypt = (pdf: Uint8Array): Uint8Array => {
  const key = 'ab'.repeat(32);
  const handler = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >> /ID [<${key}> <${key}>] /Root`;
  return bytesOf(Buffer.from(pdf).toString('latin1').replace('/Root', handler));
};

const page = makePdf([[{ text: 'LEY DE PRUEBA', y: 700 }]]);

const CASES: readonly (readonly [string, string, Uint8Array, ErrorCode, RegExp])[] = [
  ['an empty file', 'a.pdf', new Uint8Array(), 'unreadable-file', /empty/],
  ['a PDF without a text layer', 'scan.pdf', makePdf([[], []]), 'unreadable-file', /2 pages without text/],
  ['a PDF under a password', 'locked.pdf', encrypt(page), 'unreadable-file', /encrypted/],
  [
    'the first bytes of a PDF',
    'cut.pdf',
    bytesOf('%PDF-1.4\n1 0 obj\n<< /Type'),
    'unreadable-file',
    /damaged|truncated/,
  ],
  ['a DOCX that is called .pdf', 'law.pdf', bytesOf('PK\x03\x04rest'), 'unreadable-file', /package/],
  ['an image', 'law.txt', bytesOf('\x89PNG\r\n\x1a\n'), 'unreadable-file', /image/],
  ['bytes of no known type', 'x.txt', bytesOf('text\x00\x01\x02'), 'unreadable-file', /binary/],
  [
    'text that holds control characters further on',
    'x.txt',
    bytesOf(`${'a '.repeat(2000)}\x00`),
    'unreadable-file',
    /0x00/,
  ],
];

describe('a file that cannot be imported', () => {
  it.each(CASES)('%s is refused with what it is and what was expected', async (_, name, bytes, code, found) => {
    const error = await failure(name, bytes);
    expect(error.code).toBe(code);
    expect(error.found).toMatch(found);
    expect(error.expected).not.toBeNull();
    expect(error.message).toContain(name);
  });

  it('is refused for its size before it is looked at', async () => {
    const error = await failure('huge.pdf', new Uint8Array(FILE_BYTES_LIMIT + 1));
    expect(error.code).toBe('too-large');
    expect(error.found).toContain(String(FILE_BYTES_LIMIT + 1));
  });
});

describe('a text that is not in UTF-8', () => {
  const text =
    'NORMA Oficial Mexicana NOM-001-PRUEBA-2020, Protección.\nAl margen un sello\n   1. Objetivo\n   Señalar.\n';

  it('is read as windows-1252, and the report says so', async () => {
    const { report, markdown } = await createDocumentImporter().importDocument('n.txt', bytesOf(text));
    expect(markdown).toContain('Señalar.');
    expect(report.diagnostics).toMatchObject([{ code: 'invalid-utf8', grade: 'info' }]);
  });

  it('gives the same text as its UTF-8 twin', async () => {
    const importer = createDocumentImporter();
    const latin = await importer.importDocument('n.txt', bytesOf(text));
    const utf = await importer.importDocument('n.txt', Uint8Array.from(Buffer.from(text)));
    const body = (markdown: string): string => markdown.replace(/sha256: "\w+"/, '');
    expect(body(latin.markdown)).toBe(body(utf.markdown));
  });
});

describe('any bytes', () => {
  it('leave the caller their buffer', async () => {
    const bytes = Uint8Array.from(page);
    await createDocumentImporter().importDocument('a.pdf', bytes);
    expect(bytes).toEqual(page);
  });
});
