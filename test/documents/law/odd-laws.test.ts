import { describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { layOut } from '../../support/law-pages.js';
import { makePdf } from '../../support/pdf.js';

const importLaw = (...paragraphs: readonly string[]): Promise<ImportedDocument> =>
  createDocumentImporter().importDocument('lprueba.pdf', makePdf(layOut(paragraphs)));

const WORDS = 'Las autoridades de la Federación, de los Estados y de los Municipios aplicarán esta Ley en su ámbito.';
const LONG = `${WORDS} ${WORDS}`;
const articles = (...marks: readonly string[]): readonly string[] => marks.map((mark) => `**${mark}** ${WORDS}`);
const TRANSITORIES = ['^TRANSITORIOS', '**Primero.-** La presente Ley entrará en vigor mañana.', '**Segundo.-** Fin.'];
const SIGNED = 'México, D.F., a 28 de abril de 2003.- Sen. Uno, Presidente.- Rúbricas.';

/** What stands in the body, and the labels that a right reading finds. */
const BODIES: readonly (readonly [string, readonly string[], string])[] = [
  ['is misnumbered', articles('Artículo 1.-', 'Artículo 22.-', 'Artículo 3.-', 'Artículo 4.-'), '1 22 3 4'],
  ['stands out of order', articles('Artículo 1.-', 'Artículo 3.-', 'Artículo 2.-', 'Artículo 4.-'), '1 3 2 4'],
  [
    'is counted anew in a second book',
    [
      '^LIBRO PRIMERO',
      ...['1', '2', '3', '4'].map((number) => `**Artículo ${number}.-** ${LONG}`),
      '^LIBRO SEGUNDO',
      ...['1', '2', '3', '4'].map((number) => `**Artículo ${number}.-** ${LONG}`),
    ],
    '1 2 3 4 1 2 3 4',
  ],
  [
    'has no stop after its number and no face of its own',
    ['1o', '2o', '3o', '4'].map((number) => `Artículo ${number} ${WORDS}`),
    '1 2 3 4',
  ],
  ['begins with a small letter', articles('artículo 1.-', 'artículo 2.-', 'artículo 3.-'), '1 2 3'],
  [
    'has two suffixes, or a letter and no stop',
    articles('Artículo 195-Z-2 Bis.-', 'Artículo 268 Bis 1 A.', 'ARTICULO 278-C', 'Artículo 279 Quáter.-'),
    '195-Z-2-BIS 268-BIS-1-A 278-C 279-QUATER',
  ],
  [
    'stands in an index too',
    [
      '^ÍNDICE',
      'TÍTULO PRIMERO',
      'CAPÍTULO I',
      'TRANSITORIOS',
      '^TÍTULO PRIMERO',
      '^CAPÍTULO I',
      ...articles('Artículo 1.-'),
    ],
    '1',
  ],
  [
    'has its number alone on a line and numbers its paragraphs',
    ['**Artículo 1**', '1. El Senado.', '2. Otro.', '**Artículo 2**', '1. Uno.', '**Artículo 3**', '1. Uno.'],
    '1 2 3',
  ],
  [
    'follows the quote that opens the whole law',
    [`"ARTICULO 1o.- ${LONG}`, `ARTICULO 2o.- ${LONG}`, `ARTICULO 3o.- ${LONG}`],
    '1 2 3',
  ],
  ['is quoted as all others are', ['1', '2', '3'].map((number) => `"ARTICULO ${number}o.- ${LONG}`), '1 2 3'],
  [
    'lost its stop, between others that have theirs',
    [...articles('Artículo 1.-', 'Artículo 2.-'), `Artículo 3 ${LONG}`, ...articles('Artículo 4.-')],
    '1 2 3 4',
  ],
  [
    'is followed by the decree that quotes another law',
    [
      ...articles('Artículo 1.-', 'Artículo 2.-', 'Artículo 3.-'),
      '**ARTÍCULO SEGUNDO.-** Se reforma el artículo 20 del Código Penal Federal, para quedar como sigue:',
      '**Artículo 20.-** Al que cometa un delito.',
    ],
    '1 2 3',
  ],
];

describe('an article', () => {
  it.each(BODIES)('that %s is read where it stands', async (_, body, expected) => {
    const { report } = await importLaw(...body, ...TRANSITORIES, SIGNED);
    expect(report.articles.join(' ')).toBe(expected);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });
});

describe('transitories', () => {
  it('may count on from the articles', async () => {
    const { report } = await importLaw(
      ...articles('Artículo 1o.-', 'Artículo 2o.-', 'Artículo 3o.-'),
      '^TRANSITORIOS',
      '**Artículo 4o.-** Esta Ley entrará en vigor mañana.',
      '**Artículo 5o.-** Se derogan todas las disposiciones que se opongan.',
    );
    expect(report).toMatchObject({ articles: ['1', '2', '3'], transitories: ['4', '5'] });
  });

  it('have headings that end otherwise, and marks that count in words', async () => {
    const { report } = await importLaw(
      ...articles('Artículo 1o.-', 'Artículo 2o.-'),
      '^DISPOSICIONES TRANSITORIALES',
      '**Artículo Primero.-** Esta Ley entrará en vigor mañana.',
      '**Artículo Once.-** Fin.',
    );
    expect(report).toMatchObject({ articles: ['1', '2'], transitories: ['PRIMERO', 'ONCE'] });
  });

  it('end where the law was signed, whatever article an annex holds', async () => {
    const { report } = await importLaw(
      ...articles('Artículo 1.', 'Artículo 2.'),
      ...TRANSITORIES,
      SIGNED,
      '^ANEXO 1',
      'Artículo 3.- De un formato, que es del anexo.',
    );
    expect(report).toMatchObject({ articles: ['1', '2'], transitories: ['PRIMERO', 'SEGUNDO'] });
  });

  it('leave annexes that no signature precedes to themselves', async () => {
    const { report } = await importLaw(
      ...articles('Artículo 1.', 'Artículo 2.'),
      ...TRANSITORIES,
      '^ANEXO 1. GASTO',
      'Total',
      '^ANEXO 2',
    );
    expect(report.annexes.map(({ label }) => label)).toEqual(['1', '2']);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
  });
});

describe('a reform decree', () => {
  const law = [
    ...articles('Artículo 1.-', 'Artículo 2.-'),
    ...TRANSITORIES,
    SIGNED,
    '^ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA',
  ];
  const ONLY = ['^TRANSITORIO', '**Único.-** Este Decreto entrará en vigor mañana.'];

  it.each([
    ['whose day is not printed', []],
    ['whose day is no day', ['>Publicado en el Diario Oficial de la Federación el 31 de abril de 1992']],
  ])('%s has the day of its signature, and a warning', async (_, line) => {
    const { report } = await importLaw(
      ...law,
      '**DECRETO por el que se reforma la Ley de Prueba.** ',
      ...line,
      ...ONLY,
      'México, D.F., a 20 de abril de 1992.- Rúbricas.',
    );
    expect(report.decrees).toMatchObject([{ day: '1992-04-20', transitories: ['UNICO'] }]);
    const told = report.diagnostics.filter(({ grade }) => grade !== 'info');
    expect(told.map(({ code, grade }) => `${grade} ${code}`)).toEqual(['warning structure-doubt']);
  });

  it('may stand below a line that says since when decrees are printed', async () => {
    const { report } = await importLaw(
      ...law,
      '^A partir de 1993',
      '**DECRETO por el que se reforma la Ley de Prueba.** ',
      '>Publicado en el Diario Oficial de la Federación el 8 de mayo de 2023',
      ...ONLY,
    );
    expect(report.decrees).toMatchObject([{ day: '2023-05-08', title: expect.stringMatching(/^DECRETO/) as string }]);
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });

  it('is told from the one before it by the signature between them', async () => {
    const { report } = await importLaw(
      ...law,
      '**DECRETO por el que se reforma la Ley de Prueba.** ',
      '>Publicado en el Diario Oficial de la Federación el 8 de mayo de 2023',
      ...ONLY,
      'México, D.F., a 20 de abril de 2023.- Rúbricas.',
      '**DECRETO por el que se reforma otra vez la Ley de Prueba.** ',
      ...ONLY,
      'Ciudad de México, a 20 de noviembre de 2024.- Rúbricas.',
    );
    expect(report.decrees.map(({ day }) => day)).toEqual(['2023-05-08', '2024-11-20']);
  });
});
