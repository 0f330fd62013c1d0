import { describe, expect, it } from 'vitest';
import type { StructureReport } from '../../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';

const RULE = 'La presente Norma rige en todo el territorio nacional y aplica en todos los centros de trabajo de este.';
const centred = (text: string): string => `${' '.repeat(50 - text.length / 2)}${text}\n`;
const BODY = [
  'NORMA Oficial Mexicana NOM-099-STPS-2014, Condiciones de seguridad de una prueba.',
  'Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.',
  ...['Objetivo', 'Obligaciones del patrón', 'Concordancia con normas internacionales'].flatMap((title, at) => [
    `${at + 1}. ${title}`,
    `${at + 1}.1 ${RULE}`,
  ]),
];
const END = [
  centred('TRANSITORIOS'),
  'PRIMERO.- La presente Norma entrará en vigor mañana.',
  'SEGUNDO.- Se cancela la anterior.',
];

const importStandard = async (...paragraphs: readonly string[]): Promise<StructureReport> => {
  const text = paragraphs.join('\n\n');
  return (await createDocumentImporter().importDocument('nom.txt', Buffer.from(text))).report;
};

describe('the numerals of an annex', () => {
  it('may begin with its letter or Roman figure, to any depth', async () => {
    const { annexes, numerals } = await importStandard(
      ...BODY,
      ...END,
      centred('APÉNDICE A (NORMATIVO)'),
      'A.1 Generalidades',
      `A.1.1 ${RULE}`,
      `A.1.2. ${RULE}`,
      'A.2 Método',
      centred('GUÍA DE REFERENCIA II'),
      'El contenido de esta guía es un complemento y no es de cumplimiento obligatorio.',
      `II.1 ${RULE}`,
    );
    expect(annexes).toEqual([
      { label: 'A', normative: true, numerals: ['A.1', 'A.1.1', 'A.1.2', 'A.2'] },
      { label: 'II', normative: false, numerals: ['II.1'] },
    ]);
    expect(numerals).toEqual(['1', '1.1', '2', '2.1', '3', '3.1']);
  });

  it('are none of the annex where they name another one', async () => {
    const { annexes } = await importStandard(...BODY, ...END, centred('APÉNDICE B'), 'A.1 Generalidades', 'B.1 Método');
    expect(annexes).toMatchObject([{ label: 'B', numerals: ['B.1'] }]);
  });
});

describe('the rows of a table', () => {
  it('are no chapters though they count on from the last', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `   ${at + 4}.    Yoduro de metilo    74-88-4    2    Daño a ojos    A3`,
    );
    const { numerals } = await importStandard(...BODY, 'Apéndice I. Valores límite', rows.join('\n'), ...END);
    expect(numerals).toEqual(['1', '1.1', '2', '2.1', '3', '3.1']);
  });
});
