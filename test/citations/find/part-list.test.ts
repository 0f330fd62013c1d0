import { describe, expect, test } from 'vitest';
import { at, reader } from '../read-as-lines.js';

const locators = (text: string): string => {
  const [first] = reader.read(text, at('art-1', { kind: 'law', title: 'Ley Minera' }));
  return first?.locators.join(' ') ?? '';
};

describe('a list of parts', () => {
  test.each([
    [
      'artículos 59, fracción V, 112, 162, fracciones VI y VII y 167-H, fracción III',
      'art-59/fr-v art-112 art-162/fr-vi art-162/fr-vii art-167-h/fr-iii',
    ],
    ['artículos 1o., 3o. a 5o. y 34 al 36', 'art-1 art-3 art-4 art-5 art-34 art-35 art-36'],
    ['artículos 12-A a 12-D', 'art-12-a..art-12-d'],
    ['artículo 137 Bis 1', 'art-137-bis-1'],
    ['artículo 18-H Quáter', 'art-18-h-quater'],
    ['artículo 353-Ñ', 'art-353-ñ'],
    ['artículo 1,050', 'art-1050'],
    ['artículo 123, apartado A, fracción XXXI, inciso b), numeral 2', 'art-123/ap-a/fr-xxxi/inc-b/num-2'],
    ['artículo 8o., párrafos segundo a cuarto', 'art-8/par-2 art-8/par-3 art-8/par-4'],
    ['primer y último párrafos del artículo 7', 'art-7/par-1 art-7/par-last'],
    ['penúltimo párrafo del artículo 7', 'art-7/par-penultimate'],
    [
      'numerales 5.1, del 5.4 al 5.6, 7.1, inciso a), y 8.2, incisos a), subinciso 2), e) y g)',
      'num-5.1 num-5.4 num-5.5 num-5.6 num-7.1/inc-a num-8.2/inc-a/inc-2 num-8.2/inc-e num-8.2/inc-g',
    ],
    ['numerales 4.1, 4.2, Tablas 2 y 3', 'num-4.1 num-4.2 tab-2 tab-3'],
    ['el párrafo 2 del Artículo 15.3', 'art-15.3/par-2'],
    ['Capítulo I del Título VI', 'tit-vi/cap-i'],
    ['artículo Octavo Transitorio', 'trans-octavo'],
    ['artículos Segundo y Décimo Primero Transitorios', 'trans-segundo trans-decimo-primero'],
    ['Guía de referencia II', 'anx-ii'],
    ['Apéndice Normativo A', 'anx-a'],
    ['Tabla A1', 'tab-a1'],
    ['artículos 5, 6 y 10 días después', 'art-5 art-6'],
    ['artículos 4, 5 y 12 de mayo', 'art-4 art-5'],
    ['artículos 33, 33 Bis y 33 Ter, y de 10,000 a 65,000 veces la UMA', 'art-33 art-33-bis art-33-ter'],
    ['artículos 5 y 6, y de 30 a 50,000 días', 'art-5 art-6'],
    ['artículos 5 y 7, 10 % y 20 por ciento', 'art-5 art-7'],
    ['artículos 5 y 7, $1,000', 'art-5 art-7'],
    ['numerales 5.1 y 5.2, 5 mg/l, 0.5 y 15 días', 'num-5.1 num-5.2'],
    ['artículos 5 y 7, y 1,500 pesos', 'art-5 art-7'],
    ['artículos 4, 5 y 12/05/2023', 'art-4 art-5'],
    ['artículo 5, de 2014', 'art-5'],
    ['artículos 7 y 10 por los que', 'art-7 art-10'],
    ['artículo 2,103', 'art-2103'],
    ['artículos 2,103 y 2,104', 'art-2103 art-2104'],
    ['artículos 33, 115,116 y 120', 'art-33 art-115 art-116 art-120'],
    ['artículos 37 a 34', 'art-37'],
    ['fracciones V a II', 'art-1/fr-v'],
    ['numerales 5.8 a 5.4', 'num-5.8'],
    ['artículos 12-D a 12-A', 'art-12-d'],
    ['artículos 32 Ter a 32 Quáter', 'art-32-ter..art-32-quater'],
    ['artículos 1 a 900', 'art-1..art-900'],
    ['el tercero y quinto párrafos; 27, con otro', 'art-1/par-3 art-1/par-5'],
  ])('%s', (text, expected) => {
    expect(locators(text)).toBe(expected);
  });
});
