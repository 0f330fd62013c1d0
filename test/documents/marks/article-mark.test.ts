import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleMark, readWordArticleMark } from '../../../src/documents/marks/article-mark.js';

/** Labels and the text that follows the mark. */
const read = (text: string): string | null => {
  const mark = readArticleMark(text);
  return mark?.closed === true ? `${mark.labels.join(' ').toUpperCase()} | ${text.slice(mark.end).trim()}` : null;
};

describe('the mark of an article', () => {
  it.each([
    ['Artículo 31.- Estarán', '31 | Estarán'],
    ['ARTÍCULO 1o.- La presente', '1 | La presente'],
    ['ARTICULO 1/o.- La presente', '1 | La presente'],
    ['Artículo 1º La presente', null],
    ['Artículo 1º. La presente', '1 | La presente'],
    ['Art. 12.- El Estado', '12 | El Estado'],
    ['Artículo 32 Bis.- Texto', '32-BIS | Texto'],
    ['ARTÍCULO 137 bis 1.- Texto', '137-BIS-1 | Texto'],
    ['ARTÍCULO 29 BIS-6. Texto', '29-BIS-6 | Texto'],
    ['Artículo 1o.-A.- Están obligados', '1-A | Están obligados'],
    ['Artículo 1o.-A BIS.- Los contribuyentes', '1-A-BIS | Los contribuyentes'],
    ['Artículo 15 A.- La Secretaría', '15-A | La Secretaría'],
    ['Artículo 37.- A la Secretaría corresponde', '37 | A la Secretaría corresponde'],
    ['Artículo 123.- A. Entre los obreros', '123 | A. Entre los obreros'],
    ['Artículo 18-H Quáter.- Texto', '18-H-QUATER | Texto'],
    ['ARTICULO 194-N-1.- Por los', '194-N-1 | Por los'],
    ['Artículo 353-Ñ.- Texto', '353-Ñ | Texto'],
    ['Artículo 1,000. Texto', '1000 | Texto'],
    ['Artículo 15 Quinquiesdecies. Texto', '15-QUINQUIESDECIES | Texto'],
    ['Artículo 8 Sextus.- Texto', '8-SEXTUS | Texto'],
    ['Artículo 64', '64 | '],
    ['Artículo 2o.-C. (Se deroga).', '2-C | (Se deroga).'],
    ['Artículos 60 al 63.- Se derogan.', '60 61 62 63 | Se derogan.'],
    ['ARTÍCULOS 9 y 10.- (Se derogan)', '9 10 | (Se derogan)'],
    ['Artículo 10 de esta Ley', null],
    ['Artículo 27 Constitucional; de la', null],
    ['artículo 31.- en minúscula', null],
    ['Artículo 1er.- La presente', '1 | La presente'],
    ['Artículo 3ro. La presente', '3 | La presente'],
    ['ARTICULO lo.- La presente', '1 | La presente'],
    ['Artículo 1.º Bis. Texto', '1-BIS | Texto'],
    ['Artículo 4o. A Bis.- Texto', '4-A-BIS | Texto'],
    ['Artículo 5o.A.- Texto', '5-A | Texto'],
    ['Artículo 19B.- Texto', '19-B | Texto'],
    ['Artículo 17-"A".- Texto', '17-A | Texto'],
    ['Artículo 194-T 3.- Por los', '194-T-3 | Por los'],
    ['Artículo 1004–B. Texto', '1004-B | Texto'],
    ['Artículo 50 Bis1. Texto', '50-BIS-1 | Texto'],
    ['Artículo 2 Bis 102. Texto', '2-BIS-102 | Texto'],
    ['Artículo 17 Octus.- Texto', '17-OCTUS | Texto'],
    ['Artículo 17 Quinto.- Texto', '17-QUINTO | Texto'],
    ['Artículo 12.- Especies. Las', '12 | Especies. Las'],
    ['Artículo 14.-Si el plazo', '14 | Si el plazo'],
    ['Artículo 5.-a) Los', '5 | a) Los'],
    ['Artículo 5 (*).- Texto', '5 | Texto'],
    ['Artículo 14 Se deroga.', '14 | Se deroga.'],
    ['Artículo No. 14.- Texto', '14 | Texto'],
    ['Artícuio 14.- Texto', '14 | Texto'],
    ['A r t í c u l o 14.- Texto', '14 | Texto'],
    ['ARTíCULO 14.- Texto', '14 | Texto'],
    ['Articulados 14.- Texto', null],
    ['Artículos del 6 al 8.- (Derogados)', '6 7 8 | (Derogados)'],
    ['Artículos 90-93. (Se derogan)', '90 91 92 93 | (Se derogan)'],
    ['Artículos 15-A a 15-D.- (Derogados)', '15-A 15-B 15-C 15-D | (Derogados)'],
    ['Artículo 9 a 3.- Texto', null],
    ['Artículo Primero.- Se expide', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['ARTÍCULO ÚNICO.- Se reforma', 'unico'],
    ['Artículo Décimo Primero. Texto', 'decimo-primero'],
    ['Artículo Once.- Texto', 'once'],
    ['Artículo Treinta y cinco. Texto', 'treinta-y-cinco'],
    ['Artículo Cuarto Transitorio del Decreto', null],
  ])('in words: %s', (text, expected) => {
    expect(readWordArticleMark(text)?.labels[0] ?? null).toBe(expected);
  });

  it('is read without harm from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const mark = readArticleMark(`Artículo ${text}`);
        expect(mark === null || (mark.end <= text.length + 9 && mark.labels.length > 0)).toBe(true);
      }),
    );
  });

  it('is read in linear time from a hostile run', () => {
    expect(readArticleMark(`Artículo ${'1 y '.repeat(50_000)}`)).toBeNull();
    expect(readArticleMark(`Artículo 5${' bis'.repeat(50_000)} x`)?.closed).not.toBe(true);
  });
});
