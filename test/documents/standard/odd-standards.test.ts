import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';

const RULE = 'Los patrones de los centros de trabajo deben cumplir lo que esta Norma dispone en todo el territorio.';
const LAST = 'Concordancia con normas internacionales';
const TITLE = [
  'NORMA Oficial Mexicana NOM-999-STPS-2026, Condiciones de seguridad de una prueba.',
  'Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.',
];
const END = [
  `${' '.repeat(40)}TRANSITORIOS`,
  'PRIMERO. La presente Norma entrará en vigor mañana.',
  'SEGUNDO. Se cancela la anterior.',
];
const ROWS = [
  'Límites máximos permisibles de exposición.',
  '5.   Acetona                       Irritación del tracto respiratorio',
  '6.   Acetileno                     Irritación del tracto respiratorio',
  '7.   Yoduro de metilo              Daño a ojos',
];
const chapters = (...titles: readonly string[]): readonly string[] =>
  titles.flatMap((title, at) => [`${at + 1}. ${title}`, RULE]);

/** What stands after the title, and the numerals that a right reading finds. */
const BODIES: readonly (readonly [string, readonly string[], string])[] = [
  [
    'whose annex counts on from its last chapter, before the transitories',
    [...chapters('Objetivo', 'Campo de aplicación', 'Bibliografía', LAST), 'APÉNDICE I', ...ROWS, ...END],
    '1 2 3 4',
  ],
  [
    'whose annex counts on from its last chapter, after the transitories',
    [...chapters('Objetivo', 'Campo de aplicación', 'Bibliografía', LAST), ...END, 'APÉNDICE I', ...ROWS],
    '1 2 3 4',
  ],
  [
    'whose form in an annex has more numerals than the body',
    [
      ...chapters('Objetivo', LAST),
      ...END,
      'GUÍA DE REFERENCIA I',
      ...['1. Centro', '1.1 Nombre', '1.2 Giro', '2. Persona', '2.1 Edad', '2.2 Sexo', '3. Hechos', '3.1 Lugar'],
    ],
    '1 2',
  ],
  [
    'that prints no space after its numbers',
    ['1.Objetivo', RULE, '1.1.-Los patrones deben cumplir esta Norma.', '2.Vigilancia', RULE, ...END],
    '1 1.1 2',
  ],
  [
    'whose index names transitories, tables and annexes too',
    [
      ...['ÍNDICE', '1. Objetivo', '2. Vigilancia', 'TABLAS', 'Tabla 1: Códigos.', 'ARTÍCULOS TRANSITORIOS'],
      ...chapters('Objetivo', 'Vigilancia'),
      ...END,
    ],
    '1 2',
  ],
  ['that begins at zero', ['PREFACIO', RULE, '0. Introducción', RULE, ...chapters('Objetivo', LAST), ...END], '0 1 2'],
  ['that skips chapters', ['1. OBJETIVO', RULE, '2. CAMPO', RULE, '4. VIGILANCIA', RULE, ...END], '1 2 4'],
];

describe('a standard', () => {
  it.each(BODIES)('%s keeps its own numerals apart', async (_, body, expected) => {
    const text = [...TITLE, ...body].join('\n\n');
    const { report } = await createDocumentImporter().importDocument('nom.txt', Buffer.from(text));
    expect(report.numerals.join(' ')).toBe(expected);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });
});

describe('the heading of a table or a chapter in a standard', () => {
  const read = async (...lines: readonly string[]): Promise<readonly string[]> => {
    const text = [...TITLE, ...lines, ...END].join('\n\n');
    const { markdown } = await createDocumentImporter().importDocument('nom.txt', Buffer.from(text));
    return markdown.split('\n').filter((line) => /^#+ (?:Tabla|Numeral)/.test(line));
  };

  it('has its title without the stops before it', async () => {
    const caption = `${' '.repeat(40)}TABLA 4.- MÉTODOS`;
    expect(await read('1. Objetivo', RULE, caption, RULE)).toEqual(['## Numeral 1. Objetivo', '### Tabla 4. MÉTODOS']);
  });

  it('is no sentence that a table or a list opens', async () => {
    const sentence = `${' '.repeat(30)}TABLA 1, DE ACUERDO CON EL NUMERAL 9.2;`;
    expect(await read('1. Objetivo', RULE, sentence, '2. Los patrones deben cumplir lo siguiente:', RULE)).toEqual([
      '## Numeral 1. Objetivo',
      '## Numeral 2',
    ]);
  });
});
