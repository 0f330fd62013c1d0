import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractText } from '../../../src/documents/extract-text.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

describe('the words of a document', () => {
  test('of text are the text, whatever its encoding', async () => {
    expect(await extractText('a', bytes('artículo 5'))).toEqual({ text: 'artículo 5', format: 'text' });
    expect((await extractText('a', Uint8Array.from([0xf1, 0x20, 0x35]))).text).toBe('ñ 5');
    expect((await extractText('a', new Uint8Array())).text).toBe('');
  });
  test('of a DOCX are its paragraphs', async () => {
    const document = new Document({
      sections: [{ children: [new Paragraph('la Ley Aduanera'), new Paragraph('y otra')] }],
    });
    const { text, format } = await extractText('a.docx', await Packer.toBuffer(document));
    expect(format).toBe('docx');
    expect(text.split(/\n{2,}/).filter(Boolean)).toEqual(['la Ley Aduanera', 'y otra']);
  });
  test('of an XLSX are its rows, strings shared and in place', async () => {
    const file = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>Ley </t><r><t>Aduanera</t></r><rPh><t>x</t></rPh></si><si><t>artículo &amp; 9</t></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        sheet(
          '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row/><row><c t="inlineStr"><is><t>NOM-001</t></is></c><c><v>7</v></c></row>',
        ),
      ),
      'xl/worksheets/sheet10.xml': strToU8(sheet('<row><c t="str"><v>fin</v></c></row>')),
    });
    expect(await extractText('a.xlsx', file)).toEqual({
      text: 'Ley Aduanera\tartículo & 9\n\nNOM-001\t7\n\nfin',
      format: 'xlsx',
    });
  });
  test('of HTML are its paragraphs', async () => {
    const { text, format } = await extractText(
      'a',
      bytes('<!doctype html><html><body><p>la Ley</p><p>dos</p></body></html>'),
    );
    expect([format, text]).toEqual(['html', 'la Ley\n\ndos']);
  });
  test.each([
    ['a package of another sort', zipSync({ 'a.txt': strToU8('x') })],
    ['a broken package', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    [
      'a DOCX whose document is no XML',
      zipSync({ 'word/document.xml': strToU8('<w:document'), '[Content_Types].xml': strToU8('<') }),
    ],
    [
      'a broken workbook',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': strToU8('<row>') }),
    ],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1])],
    ['a broken PDF', bytes('%PDF-1.4 nothing')],
  ])('are refused for %s', async (_, file) => {
    await expect(extractText('a', file)).rejects.toMatchObject({ code: 'unreadable-file' });
  });
});
