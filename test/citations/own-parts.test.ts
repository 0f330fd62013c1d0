import { describe, expect, test } from 'vitest';
import { at, linesOf, reader } from './read-as-lines.js';

const law = at('art-30', { kind: 'law', title: 'Ley Minera' });

describe('parts that cannot be those of the citing text', () => {
  test('a text whose articles are words has none in figures', () => {
    const decree = at('art-sexto', { kind: 'decree', title: 'Decreto de prueba' });
    const [number, word] = reader.read('los artículos 187 y 188; conforme al artículo Segundo', decree);
    expect(number).toMatchObject({ self: false, target: null, resolved: false });
    expect(word).toMatchObject({ self: true, locators: ['art-segundo'] });
  });
  test.each([
    'se reforman 48, primer párrafo',
    'los 3o. con un último párrafo',
    '41, con un último párrafo',
    '25, fracción IX',
  ])('a fraction or paragraph of a number that was not read is of nothing known: %s', (text) => {
    expect(reader.read(text, law)[0]).toMatchObject({ self: false, target: null, resolved: false });
  });
  test('what is added to an article is of that article', () => {
    expect(linesOf('se adiciona un tercer párrafo al artículo 23', law)).toEqual([
      'tercer párrafo al artículo 23 => self [art-23/par-3]',
    ]);
    expect(linesOf('un inciso d) a la fracción I del artículo 40', law)).toEqual([
      'inciso d) a la fracción I del artículo 40 => self [art-40/fr-i/inc-d]',
    ]);
  });
});

describe('parts beside the instrument that holds them', () => {
  test.each([
    ['la Ley Aduanera (DOF 2025-07-16), art. 9', 'art. 9 => ladua [art-9]'],
    [
      'la Ley Aduanera, publicada el 18 de febrero de 2016, numeral 13, fracción II',
      'numeral 13, fracción II => ladua [num-13/fr-ii]',
    ],
    ['Constitución, art. 73 fr. XXIX-F', 'art. 73 fr. XXIX-F => cpeum [art-73/fr-xxix-f]'],
    ['LRSF, arts. 2 fr. I y 6 Bis', 'arts. 2 fr. I y 6 Bis => ?LRSF [art-2/fr-i art-6-bis]'],
    ['LGPGIR, art. 5 fr. VI', 'art. 5 fr. VI => lgpgir [art-5/fr-vi]'],
  ])('%s', (text, expected) => {
    expect(linesOf(text, law).at(-1)).toBe(expected);
  });
});

describe('dicho artículo', () => {
  test('keeps the parts named inside it', () => {
    expect(linesOf('el artículo 5 de la Ley Aduanera; la fracción I de dicho artículo', law)).toEqual([
      'artículo 5 de la Ley Aduanera => ladua [art-5]',
      'fracción I de dicho artículo => ladua [art-5/fr-i]',
    ]);
  });
});

describe('a law read whole', () => {
  test('is itself after the decree that issues it', () => {
    const text =
      'Se abroga la Ley Aduanera.\n\nARTÍCULO TERCERO. Se expide la Ley Minera, para quedar como sigue:\nLEY MINERA\n\nArtículo 1.- Esta Ley rige.';
    expect(linesOf(text, { kind: 'law', title: 'Ley Minera' }).at(-1)).toBe('Esta Ley => self []');
  });
  test('its headings are no citations, whatever line stands before them', () => {
    const text =
      'Sección II\nDe la información\nArtículo 36.- La Secretaría.\n\nFracción adicionada\nArtículo 3o. Para efectos';
    expect(linesOf(text, { kind: 'law', title: 'Ley Minera' })).toEqual([]);
  });
  test('a wrapped sentence is no heading', () => {
    expect(linesOf('lo que dispone el\nArtículo 36.- Así', { kind: 'law', title: 'Ley Minera' })).toEqual([
      'Artículo 36 => self [art-36]',
    ]);
  });
});

test.each([
  ['accesible por código QR', []],
  ['la publicación 90 FR 9609', []],
  [
    'el numeral III.1 de la Guía de referencia III',
    ['numeral III.1 de la Guía de referencia III => self [anx-iii/num-iii.1]'],
  ],
  ['el artículo 89 B; y otros', ['artículo 89 B => self [art-89-b]']],
  ['la NOM-026-STPS-\n                2008, o', ['NOM-026-STPS- 2008 => ?NOM-026-STPS-2008 []']],
])('%j', (text, expected) => {
  expect(linesOf(text, law)).toEqual(expected);
});
