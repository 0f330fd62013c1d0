import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { makePdf, type PdfLine } from '../../support/pdf.js';

const WIDE =
  'Las autoridades de la Federación, de los Estados y de los Municipios aplicarán esta Ley en su ámbito y así';
const running = (from: number, count: number): readonly PdfLine[] =>
  Array.from({ length: count }, (_, at) => ({ text: WIDE, x: 71, y: from - 11.5 * at }));

/** A row of a table: its cells at the given places. */
const row = (y: number, ...cells: readonly (readonly [number, string])[]): readonly PdfLine[] =>
  cells.map(([x, text]) => ({ text, x, y }));

const importLaw = (...pages: readonly (readonly PdfLine[])[]) =>
  createDocumentImporter().importDocument('lprueba.pdf', makePdf(pages));

const opening: readonly PdfLine[] = [
  { text: 'LEY DE PRUEBA', x: 250, y: 742 },
  ...running(700, 20),
  { text: 'Artículo 1.- La cuota se causa conforme a lo siguiente:', x: 71, y: 440 },
];

const errors = (diagnostics: readonly { readonly grade: string }[]): readonly unknown[] =>
  diagnostics.filter(({ grade }) => grade === 'error');

describe('a table of a law in PDF', () => {
  it('is told by its columns, over pages and with a heading in two lines, and loses no sign', async () => {
    const { report, markdown } = await importLaw(
      [
        ...opening,
        ...row(420, [100, 'Límite inferior'], [250, 'Límite superior'], [400, 'Cuota']),
        ...row(408.5, [400, 'fija']),
        ...row(390, [100, '0.01'], [250, '1,768.96'], [400, '407.02']),
        ...row(370, [100, '1,768.97'], [250, '1,978.70'], [400, '406.83']),
      ],
      [
        ...row(700, [100, '1,978.71'], [250, 'En adelante'], [400, '0.00']),
        { text: 'Artículo 2.- La cuota se paga cada mes.', x: 71, y: 660 },
        ...running(640, 20),
      ],
    );
    expect(markdown).toContain(
      [
        '| Límite inferior | Límite superior | Cuota fija |',
        '| --- | --- | --- |',
        '| 0.01 | 1,768.96 | 407.02 |',
        '| 1,768.97 | 1,978.70 | 406.83 |',
        '| 1,978.71 | En adelante | 0.00 |',
      ].join('\n'),
    );
    expect(report).toMatchObject({ articles: ['1', '2'], tables: 1 });
    expect(errors(report.diagnostics)).toEqual([]);
  });

  it('is not made of the items of a list, whose marks stand apart', async () => {
    const { report, markdown } = await importLaw([
      ...opening,
      ...row(420, [100, 'I.'], [150, 'Por agua;']),
      ...row(400, [100, 'II.'], [150, 'Por luz, y']),
      ...row(380, [100, 'III.'], [150, 'Por predial.']),
    ]);
    expect(report.tables).toBe(0);
    expect(markdown).toMatch(/^#+ Fracción III$/m);
  });

  it('is not made of numerals, which look like amounts but stand before words', async () => {
    const { report, markdown } = await importLaw([
      ...opening,
      ...row(420, [100, '5.1'], [150, 'Por agua;']),
      ...row(400, [100, '5.2'], [150, 'Por luz, y']),
      ...row(380, [100, '5.3'], [150, 'Por predial.']),
    ]);
    expect(report.tables).toBe(0);
    expect(markdown).toContain('5\\.2 Por luz, y');
  });

  it('is not made of transitories, whose marks stand apart', async () => {
    const { report } = await importLaw([
      ...opening,
      { text: 'TRANSITORIOS', x: 265, y: 420 },
      ...row(400, [85, 'Primero.-'], [160, 'Esta Ley entra en vigor mañana.']),
      ...row(377, [85, 'Segundo.-'], [160, 'Se abroga la anterior.']),
      ...row(354, [85, 'Tercero.-'], [160, 'Se derogan las demás.']),
    ]);
    expect(report.tables).toBe(0);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO', 'TERCERO']);
  });

  it('is not made of lines whose cells do not stand below one another', async () => {
    const { report, markdown } = await importLaw([
      ...opening,
      ...row(420, [71, 'El valor de la'], [250, 'operación se']),
      ...row(408.5, [71, 'determina por el precio'], [300, 'pagado y los']),
      ...row(397, [71, 'gastos que la operación cause al valor'], [350, 'final.']),
    ]);
    expect(report.tables).toBe(0);
    expect(markdown).toContain('El valor de la operación se');
  });

  it('loses no sign whatever stands where', async () => {
    const cell = fc.tuple(
      fc.integer({ min: 71, max: 500 }),
      fc.constantFrom('1.5', 'Agua', 'de la', 'x;', 'II.', 'Art. 5'),
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (rows) => {
        const { report } = await importLaw([...opening, ...rows.flatMap((cells, at) => row(420 - 14 * at, ...cells))]);
        expect(errors(report.diagnostics)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a table of a standard in PDF', () => {
  it('stands in its numeral, and the numerals after it go on', async () => {
    const { report, markdown } = await importLaw([
      { text: 'NORMA Oficial Mexicana NOM-115-STPS-1994, Seguridad: equipo de protección.', x: 71, y: 742 },
      ...running(700, 20),
      { text: '1. Objetivo', x: 71, y: 440 },
      { text: '1.1 Las mediciones se hacen conforme a lo siguiente:', x: 71, y: 420 },
      ...row(400, [100, 'Agente'], [250, 'Unidad'], [400, 'Límite']),
      ...row(380, [100, 'Plomo'], [250, 'mg/m3'], [400, '0.15']),
      ...row(360, [100, 'Ruido'], [250, 'dB(A)'], [400, '90']),
      { text: '1.2 El patrón conserva los registros.', x: 71, y: 330 },
    ]);
    expect(report.numerals).toEqual(['1', '1.1', '1.2']);
    expect(report.tables).toBe(1);
    expect(markdown).toContain('| Plomo | mg/m3 | 0.15 |');
    expect(errors(report.diagnostics)).toEqual([]);
  });
});
