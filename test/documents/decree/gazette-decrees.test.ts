import { describe, expect, it } from 'vitest';
import type { StructureReport } from '../../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { makePdf, type PdfLine } from '../../support/pdf.js';

const WIDE =
  'Que el Gobierno Federal promueve la electromovilidad en todo el territorio nacional y en sus regiones con';
const HEAD = { text: 'Jueves 22 de mayo de 2025 DIARIO OFICIAL 4', x: 200, y: 745 };

/** Paragraphs two lines apart; a `^` in the middle, a `=` as two full lines of running text. */
const linesOf = (text: string, y: number): readonly PdfLine[] => {
  if (text.startsWith('^')) return [{ text: text.slice(1), x: 306 - 2.9 * text.length, y, bold: true }];
  if (text !== '=') return [{ text, x: 71, y }];
  return [
    { text: WIDE, x: 71, y },
    { text: WIDE, x: 71, y: y - 11.5 },
  ];
};

const importPdf = async (...paragraphs: readonly string[]): Promise<StructureReport> => {
  const page = [HEAD, ...paragraphs.flatMap((text, at) => linesOf(text, 710 - 30 * at))];
  return (await createDocumentImporter().importDocument('nota.pdf', makePdf([page]))).report;
};

const importHtml = async (title: string, ...paragraphs: readonly string[]): Promise<StructureReport> => {
  const body = paragraphs.map((text) =>
    text.startsWith('^') ? `<div class='ANOTACION'>${text.slice(1)}</div>` : `<div class='Texto'>${text}</div>`,
  );
  const page = `<html><body><b>DOF: 22/05/2025</b><div id='DivDetalleNota'><h1 class='Titulo_1'>${title}</h1>${body.join('\n')}</div></body></html>`;
  return (await createDocumentImporter().importDocument('nota.html', Buffer.from(page))).report;
};

describe('a decree of the gazette in PDF', () => {
  it('is read as a decree, with its reasons, its articles and its annex', async () => {
    const report = await importPdf(
      'DECRETO por el que se fomenta la inversión para la electromovilidad.',
      'Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- Presidencia de la República.',
      '^CONSIDERANDO',
      '=',
      '=',
      '^DECRETO',
      'ARTÍCULO PRIMERO. Se fomenta la inversión.',
      'ARTÍCULO SEGUNDO. Son sujetos quienes inviertan.',
      '^TRANSITORIOS',
      'PRIMERO. El presente Decreto entrará en vigor mañana.',
      'SEGUNDO. Se deroga lo demás.',
      'Dado en la Ciudad de México, a 21 de mayo de 2025..- Rúbrica.',
      '^ANEXO ÚNICO',
      'Formato',
    );
    expect(report).toMatchObject({
      kind: 'decree',
      published: '2025-05-22',
      articles: ['PRIMERO', 'SEGUNDO'],
      transitories: ['PRIMERO', 'SEGUNDO'],
      considerandos: 2,
      annexes: [{ label: 'UNICO' }],
    });
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });
});

describe('a decree that gives one law', () => {
  it('is read as that law', async () => {
    const report = await importHtml(
      'DECRETO por el que se expide la Ley de Combustibles.',
      '^DECRETO',
      'Artículo Único.- Se expide la Ley de Combustibles, para quedar como sigue:',
      '^LEY DE COMBUSTIBLES',
      '^TÍTULO PRIMERO',
      'Artículo 1. La presente Ley es de orden público.',
      'Artículo 2. Se entiende por combustible el que lo es.',
      '^TRANSITORIOS',
      'Primero. El presente Decreto entrará en vigor mañana.',
    );
    expect(report).toMatchObject({
      kind: 'law',
      title: 'Ley de Combustibles',
      articles: ['1', '2'],
      transitories: ['PRIMERO'],
    });
  });

  it('is a decree where it gives two', async () => {
    const report = await importHtml(
      'DECRETO por el que se expiden la Ley A y la Ley B.',
      '^DECRETO',
      'Artículo Primero.- Se expide la Ley A.',
      '^LEY A',
      'Artículo 1. Texto.',
      'Artículo Segundo.- Se expide la Ley B.',
      '^LEY B',
      'Artículo 1. Texto.',
      '^TRANSITORIOS',
      'Único. El presente Decreto entrará en vigor mañana.',
    );
    expect(report).toMatchObject({ kind: 'decree', articles: ['PRIMERO', 'SEGUNDO'], transitories: ['UNICO'] });
  });
});

describe('reasons counted in Roman figures', () => {
  it('end at the heading over what was resolved, whose letters are no figure', async () => {
    const report = await importHtml(
      'LINEAMIENTOS que establecen los criterios.',
      '^CONSIDERANDO',
      'I. Que uno;',
      'II. Que dos, y',
      '^LINEAMIENTOS',
      'Primero. Texto de los criterios.',
      'Segundo. Texto de los demás.',
      '^TRANSITORIOS',
      'Único. Entrarán en vigor mañana.',
    );
    expect(report).toMatchObject({ considerandos: 2, articles: ['PRIMERO', 'SEGUNDO'], transitories: ['UNICO'] });
  });
});
