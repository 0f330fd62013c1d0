import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/documents/pdf/read-pdf.js';
import { makePdf, type PdfLine } from '../../support/pdf.js';

const page = (of: string, number: number): readonly PdfLine[] => [{ text: `Página ${number} de ${of}`, x: 71, y: 700 }];

describe('PDFs that are read at once', () => {
  it('give each its own pages, though one has fewer than another, and one of them is broken', async () => {
    const lengths = [3, 1, 5, 2];
    const files = lengths.map((length) =>
      makePdf(Array.from({ length }, (_, at) => page(`archivo ${length}`, at + 1))),
    );
    const refused = expect(readPdf('roto.pdf', new TextEncoder().encode('%PDF-1.4 nada'))).rejects.toMatchObject({
      code: 'unreadable-file',
    });
    const read = await Promise.all(files.map((bytes, index) => readPdf(`${index}.pdf`, bytes)));
    await refused;
    expect(read.map(({ pages }) => pages.map((lines) => lines.map(({ text }) => text)))).toEqual(
      lengths.map((length) => Array.from({ length }, (_, at) => [`Página ${at + 1} de archivo ${length}`])),
    );
  });
});
