import { describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { makePdf, type PdfLine } from '../support/pdf.js';

/** Paragraphs down a page, each two lines apart; a centred one is set in the middle, a note small and at the right. */
const layOut = (paragraphs: readonly string[]): readonly PdfLine[] =>
  paragraphs.map((text, at): PdfLine => {
    const y = 690 - 23 * at;
    if (text.startsWith('^')) return { text: text.slice(1), x: 306 - 2.9 * text.length, y, bold: true };
    if (text.startsWith('>')) return { text: text.slice(1), x: 300, y, size: 8 };
    return { text, x: 85, y };
  });

const head: readonly PdfLine[] = [
  { text: 'LEY DE PRUEBA', x: 250, y: 742, size: 8 },
  { text: 'CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN', x: 137, y: 729, size: 6 },
];

const COVER = [
  '^LEY DE PRUEBA',
  '^Nueva Ley publicada en el Diario Oficial de la Federación el 8 de octubre de 2003',
  '^TEXTO VIGENTE',
  '^Última reforma publicada DOF 08-05-2023',
  'Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- Presidencia de la',
];

/** A law of the Chamber's make: cover, then pages of the given paragraphs. */
const importLaw = (...pages: readonly (readonly string[])[]): Promise<ImportedDocument> => {
  const all = [COVER, ...pages].map((paragraphs, at) => [
    ...head,
    ...layOut(paragraphs),
    ...(at === 0 ? PREAMBLE : []),
    { text: `${at + 1} de ${pages.length + 1}`, x: 292, y: 37, size: 9 },
  ]);
  return createDocumentImporter().importDocument('lprueba.pdf', makePdf(all));
};

/** Filler as wide as the measure, so that the reader can tell margins. */
const WIDE =
  'La presente Ley es de orden público e interés social y de observancia general en todo el territorio nacional y';

const headings = ({ markdown }: ImportedDocument): readonly string[] => markdown.match(/^#+ .*$/gm) ?? [];

/** Running text line below line: it shows the reader the measure and the pitch. */
const PREAMBLE: readonly PdfLine[] = Array.from({ length: 30 }, (_, at) => ({
  text: `${WIDE},`,
  x: 71,
  y: 560 - 11.5 * at,
}));

describe('a law', () => {
  it('has its containers, articles and fractions as nested headings', async () => {
    const law = await importLaw([
      '^TÍTULO PRIMERO',
      '^DISPOSICIONES GENERALES',
      `Artículo 1o.- ${WIDE}`,
      'Artículo 2.- Para los efectos de esta Ley se entiende por:',
      'I. Residuo: lo que se desecha;',
      'a) Sólido;',
      'b) Líquido, y',
      'II. Generador: quien lo produce.',
      'Las autoridades aplicarán estas definiciones.',
      'Artículo 2 Bis.- (Se deroga).',
    ]);
    expect(headings(law)).toEqual([
      '# LEY DE PRUEBA',
      '## Título Primero. DISPOSICIONES GENERALES',
      '### Artículo 1',
      '### Artículo 2',
      '#### Fracción I',
      '##### Inciso a',
      '##### Inciso b',
      '#### Fracción II',
      '#### Párrafo 2',
      '### Artículo 2 Bis',
    ]);
    expect(law.report.articles).toEqual(['1', '2', '2-BIS']);
    expect(law.report.diagnostics).toEqual([]);
  });

  it('tells its days from the cover and its key from the file', async () => {
    const { report } = await importLaw([`Artículo 1.- ${WIDE}`]);
    expect(report).toMatchObject({ key: 'lprueba', kind: 'law', published: '2003-10-08', lastReform: '2023-05-08' });
  });

  it('does not take an article of another law, quoted, for its own', async () => {
    const { report } = await importLaw([
      `Artículo 1.- ${WIDE}`,
      'Artículo 123.- Toda persona tiene derecho al trabajo digno.',
      'Artículo 2.- Texto.',
      'Artículo 3.- Texto.',
    ]);
    expect(report.articles).toEqual(['1', '2', '3']);
  });

  it('counts out a heading over a range, with the text under each', async () => {
    const { report, markdown } = await importLaw([
      `Artículo 1.- ${WIDE}`,
      'Artículos 2 al 4.- Se derogan.',
      'Artículo 5.- Texto.',
    ]);
    expect(report.articles).toEqual(['1', '2', '3', '4', '5']);
    expect(markdown.match(/^Se derogan\.$/gm)).toHaveLength(3);
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });

  it('keeps own transitories, those of the enacting decree and those of reforms apart', async () => {
    const { report, markdown } = await importLaw(
      [
        `Artículo 1.- ${WIDE}`,
        '^TRANSITORIOS',
        'Primero.- La presente Ley entra en vigor mañana.',
        'Segundo.- Se abroga la anterior.',
      ],
      ['Artículo Segundo.- ..........', '^Transitorios', 'Primero. El presente Decreto entra en vigor mañana.'],
      [
        '^ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA',
        'DECRETO por el que se reforma el artículo 1 de la Ley de Prueba.',
        '>Publicado en el Diario Oficial de la Federación el 8 de mayo de 2023',
        'Artículo Único.- Se reforma el artículo 1, para quedar como sigue:',
        'Artículo 1. Texto citado.',
        '^TRANSITORIO',
        'ÚNICO.- El presente Decreto entrará en vigor al día siguiente.',
      ],
    );
    expect(report.articles).toEqual(['1']);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
    expect(report.decrees).toEqual([
      {
        day: '2023-05-08',
        title: 'DECRETO por el que se reforma el artículo 1 de la Ley de Prueba.',
        transitories: ['UNICO'],
      },
    ]);
    expect(markdown).toContain('## Decreto de 2003-10-08');
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });

  it('takes reform notes out, with the part and the day', async () => {
    const { dropped } = await importLaw([
      `Artículo 1.- ${WIDE}`,
      'I. Una fracción.',
      '>Fracción reformada DOF 05-11-2013, 08-05-2023',
    ]);
    expect(dropped).toContainEqual({
      reason: 'reform note on art-1/fr-i: 2013-11-05, 2023-05-08',
      text: 'Fracción reformada DOF 05-11-2013, 08-05-2023',
    });
  });

  it('takes articles numbered in words where none has a figure', async () => {
    const { report } = await importLaw(['^CAPÍTULO ÚNICO', `Artículo Primero.- ${WIDE}`, 'Artículo Segundo.- Texto.']);
    expect(report.articles).toEqual(['PRIMERO', 'SEGUNDO']);
  });
});
