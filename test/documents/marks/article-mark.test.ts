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
    ['Artículo Primero.- Se expide', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['ARTÍCULO ÚNICO.- Se reforma', 'unico'],
    ['Artículo Décimo Primero. Texto', 'decimo-primero'],
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
