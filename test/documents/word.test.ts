import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/documents/extract-text.js';
import { NormapaError } from '../../src/domain/errors.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { officialTextsAreHere, readOfficial, withoutOfficialTexts } from '../support/official.js';

const importFile = (name: string, bytes: Uint8Array) => createDocumentImporter().importDocument(name, bytes);

const centred = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, allCaps: false })] });
const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

const law = async (): Promise<Uint8Array> => {
  const table = new Table({
    rows: [
      new TableRow({ children: [cell('Concepto'), cell('Cuota')] }),
      new TableRow({ children: [cell('Agua | luz'), cell('$1.00')] }),
    ],
  });
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Véase el Periódico Oficial.')] } },
    sections: [
      {
        children: [
          new Paragraph('EL GOBERNADOR CONSTITUCIONAL DEL ESTADO, A SUS HABITANTES SABED:'),
          centred('LEY DE HACIENDA PARA EL MUNICIPIO DE PRUEBA'),
          centred('CAPÍTULO PRIMERO'),
          centred('DISPOSICIONES GENERALES'),
          new Paragraph({
            children: [new TextRun('Artículo 1. '), new TextRun('Esta Ley es de orden público.')],
          }),
          new Paragraph({
            children: [
              new TextRun('Artículo 2. Los derechos'),
              new FootnoteReferenceRun(1),
              new TextRun(' se causan así:'),
            ],
          }),
          new Paragraph('I. Por agua;'),
          new Paragraph('a) Doméstica, y'),
          new Paragraph('b) Comercial, y'),
          new Paragraph('II. Por luz:'),
          table,
          centred('TRANSITORIOS'),
          new Paragraph('Primero. Esta Ley entra en vigor el día de su publicación.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

describe('a law in a Word document', () => {
  it('has its articles, fractions, table and note where they belong, and loses no sign', async () => {
    const { report, markdown } = await importFile('ley.docx', await law());
    expect(report).toMatchObject({ kind: 'state-law', title: 'LEY DE HACIENDA PARA EL MUNICIPIO DE PRUEBA' });
    expect(report).toMatchObject({ articles: ['1', '2'], transitories: ['PRIMERO'], tables: 1, footnotes: 1 });
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
    expect(markdown.match(/^#+ .*$/gm)?.slice(1)).toEqual([
      '## Capítulo Primero. DISPOSICIONES GENERALES',
      '### Artículo 1',
      '### Artículo 2',
      '#### Fracción I',
      '##### Inciso a',
      '##### Inciso b',
      '#### Fracción II',
      '## Transitorios',
      '### Transitorio Primero',
    ]);
    expect(markdown).toContain('| Concepto | Cuota |\n| --- | --- |\n| Agua \\| luz | $1.00 |'.replace('$', '\\$'));
    expect(/^### Artículo 2$[^]*?^#### /m.exec(markdown)?.[0]).toContain('Véase el Periódico Oficial.');
  });

  it('is told by its bytes, whatever it is called', async () => {
    expect((await importFile('ley.pdf', await law())).report.articles).toEqual(['1', '2']);
  });
});

/** A package of one part, whose head may lie about its size. */
const packageOf = (path: string, content: Buffer, size = content.length): Uint8Array => {
  const data = deflateRawSync(content, { level: 9 });
  const name = Buffer.from(path);
  const fields = (signature: number, skipped: number): Buffer => {
    const head = Buffer.alloc(30 + skipped);
    head.writeUInt32LE(signature, 0);
    head.writeUInt16LE(8, 8 + skipped / 8);
    return head;
  };
  const local = fields(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  const body = Buffer.concat([local, name, data]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(body.length, 16);
  return new Uint8Array(Buffer.concat([body, central, name, end]));
};

const failure = async (bytes: Uint8Array): Promise<NormapaError> => {
  const error: unknown = await importFile('x.docx', bytes).catch((caught: unknown) => caught);
  if (error instanceof NormapaError) return error;
  throw new Error('no NormapaError', { cause: error });
};

describe('a package that is no Word document to be read', () => {
  const zeros = Buffer.alloc(200 * 1024 * 1024);

  const damaged: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['that says it unpacks to more than can be read', packageOf('word/document.xml', zeros), /unpacks to more/],
    ['that says less than it unpacks to', packageOf('word/document.xml', zeros, 1000), /longer than it says/],
    ['cut short', packageOf('word/document.xml', Buffer.from('<w:document/>')).slice(0, 40), /damaged or truncated/],
  ];

  it.each([
    ...damaged,
    ['of another kind', packageOf('xl/workbook.xml', Buffer.from('<workbook/>')), /spreadsheet/] as const,
  ])('%s is refused with the reason', async (_, bytes, found) => {
    const error = await failure(bytes);
    expect(error.code).toBe('unreadable-file');
    expect(error.found).toMatch(found);
  });

  it.each(damaged)('%s gives no words to check either', async (_, bytes, found) => {
    const asked = extractText('x.docx', bytes);
    await expect(asked).rejects.toMatchObject({
      code: 'unreadable-file',
      found: expect.stringMatching(found) as string,
    });
  });

  it('is a compound file cut short', async () => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await failure(bytes)).found).toMatch(/compound file/);
  });
});

describe.skipIf(!officialTextsAreHere)(`a law that a state's congress publishes${withoutOfficialTexts}`, () => {
  it.each([
    ['gto-ley-ingresos-comonfort-2018.doc', 55, 60],
    ['gto-ley-ingresos-huanimaro-2018.doc', 45, 60],
  ])(
    '%s, in either format of Word under one name, has its articles and tables and loses no sign',
    async (file, count, tables) => {
      const { report } = await importFile(file, readOfficial(`states/${file}`));
      expect(report.articles).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
      expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
      expect(report.tables).toBeGreaterThan(tables);
      expect(report.kind).toBe('state-law');
      expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
    },
  );
});
