import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import writeExcelFile from 'write-excel-file/node';
import { inList, list, listLevel, listUse, paragraph, wordPackage } from '../../documents/word/word-package.js';
import type { Random } from '../../support/random.js';
import { mutate, pantryOf } from '../mutate.js';
import { readsBytes, type FuzzTarget, type Subject } from '../target.js';
import { checkDocument } from './documents.js';
import { officialSamples } from './samples.js';

const WORD_MARKS = [
  '<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '<w:tbl>', '</w:tbl>', '<w:tr>', '<w:tc>', '<w:gridSpan w:val="99999999"/>', '<w:vMerge/>', '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="-1"/></w:numPr>',
  '<w:footnoteReference w:id="1"/>', '<w:hyperlink r:id="rId9">', '<w:sdt>', '<mc:AlternateContent>', '<w:pStyle w:val="a"/>', '<w:tab/>', '<w:br/>', '<w:del>', '<w:ins>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#x0;',
  '<!--', '-->', '<![CDATA[', ']]>', 'Artículo 5.- ', 'TRANSITORIOS', 'I. ', 'a) ', 'xmlns:w="x"', '<w:basedOn w:val="a"/>', '<w:start w:val="2147483648"/>', 'w:val="decimal"', '%1.%9',
]; // prettier-ignore
const SHEET_MARKS = ['<row>', '</row>', '<c t="s">', '<c t="inlineStr">', '<v>99999999</v>', '<v>-1</v>', '<v>x</v>', '<is><t>', '<si>', '</si>', '<t>', '&amp;', '&#x41;', '<f>', '<sheetData>', 'r="ZZZ99999999"', 'NOM-052-SEMARNAT-2005']; // prettier-ignore

/** DOCX: the bytes of the package mutated, and the parts in it. */
export const docx: FuzzTarget = {
  title: 'DOCX',
  open: async () => packagesOf('a.docx', [await madeByLibrary(), numbered()], WORD_MARKS),
};

/** XLSX, as `check` reads it. */
export const xlsx: FuzzTarget = {
  title: 'XLSX',
  open: async () => {
    const rows = [
      ['Norma', 'Vence'],
      ['NOM-052-SEMARNAT-2005', 'artículo 5 de la Ley Aduanera'],
    ];
    const bytes = await writeExcelFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
    return packagesOf('a.xlsx', [bytes], SHEET_MARKS);
  },
};

/** Binary Word files: the official ones where they lie beside the repository; else what has only their first bytes. */
export const doc: FuzzTarget = {
  title: 'DOC',
  open: () => {
    const head = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096, 7)]);
    const pantry = pantryOf([...officialSamples(/\.doc$/, 200_000), head], ['WordDocument', '1Table', 'Root Entry']);
    return readsBytes(
      (random) => mutate(random, pantry),
      (bytes) => checkDocument('a.doc', bytes),
    );
  },
};

const packagesOf = (name: string, samples: readonly Uint8Array[], marks: readonly string[]): Subject => {
  const whole = pantryOf(samples, ['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006', '\u0000\u0000\u0000\u0000']);
  const opened = samples.map((bytes) => unzipSync(bytes));
  return readsBytes(
    (random) => (random.chance(0.4) ? mutate(random, whole) : withMutatedPart(random, random.pick(opened), marks)),
    (bytes) => checkDocument(name, bytes),
  );
};

const withMutatedPart = (random: Random, parts: Unzipped, marks: readonly string[]): Uint8Array => {
  const path = random.pick(Object.keys(parts).filter((name) => name.endsWith('.xml')));
  return zipSync(
    { ...parts, [path]: mutate(random, pantryOf([parts[path] ?? new Uint8Array(1)], marks)) },
    { level: 1 },
  );
};

const madeByLibrary = async (): Promise<Uint8Array> => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: readonly string[]): TableRow => new TableRow({ children: texts.map(cell) });
  const children = [
    new Paragraph('LEY DE HACIENDA DE PRUEBA'),
    new Paragraph('CAPÍTULO PRIMERO'),
    new Paragraph({
      children: [new TextRun('Artículo 1. Esta Ley es de orden público.'), new FootnoteReferenceRun(1)],
    }),
    new Paragraph('I. Por agua;'),
    new Paragraph('a) Doméstica, y'),
    new Table({ rows: [row('Concepto', 'Cuota'), row('Agua', '$1.00')] }),
    new Paragraph('TRANSITORIOS'),
    new Paragraph('Primero. Esta Ley entra en vigor el día de su publicación.'),
  ];
  const footnotes = { 1: { children: [new Paragraph('Véase el Periódico Oficial.')] } };
  return new Uint8Array(await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })));
};

const numbered = (): Uint8Array => {
  const body = [paragraph('Artículo 1. Uno:'), paragraph('por agua', inList(1)), paragraph('por luz', inList(1, 1))];
  const numbering = list(0, listLevel(0, 'upperRoman', '%1.'), listLevel(1, 'lowerLetter', '%2)')) + listUse(1, 0);
  return wordPackage(body.join(''), numbering);
};
