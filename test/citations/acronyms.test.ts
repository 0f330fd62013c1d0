import { describe, expect, test } from 'vitest';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { at, entry, targetOf } from './read-as-lines.js';

const reader = createCitationReader([
  entry('lie', 'law', 'Ley de Inversión Extranjera', { acronym: 'LIE' }),
  entry('ley-industria-electrica', 'law', 'Ley de la Industria Eléctrica', { acronym: 'LIE' }),
  entry('ladua', 'law', 'Ley Aduanera', { acronym: 'LA' }),
  entry('un-tdg', 'international-standard', 'Recomendaciones sobre mercancías', { acronym: 'UN TDG' }),
]);
const own = at('art-3', { kind: 'law', title: 'Ley Minera' });
const targets = (text: string): readonly string[] => reader.read(text, own).map(targetOf);

describe('an acronym that two texts share', () => {
  test('names neither, and the reason names both', () => {
    const [citation] = reader.read('el artículo 5 de la LIE', own);
    expect(citation).toMatchObject({ self: false, resolved: false, target: { key: null, title: 'LIE' } });
    expect(citation?.reason).toMatch(/lie and ley-industria-electrica/);
  });
  test.each([
    ['la Ley de Inversión Extranjera y el artículo 5 de la LIE', ['lie', 'lie']],
    [
      'el artículo 5 de la LIE, como la Ley de la Industria Eléctrica',
      ['ley-industria-electrica', 'ley-industria-electrica'],
    ],
    [
      'la Ley de la Industria Eléctrica (LIE). El artículo 5 de la LIE',
      ['ley-industria-electrica', 'ley-industria-electrica'],
    ],
    [
      'la Ley de Inversión Extranjera, la Ley de la Industria Eléctrica y la LIE',
      ['lie', 'ley-industria-electrica', '?LIE'],
    ],
  ])('is settled by the full name alone: %s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
  test('is settled by what the citing text defines', () => {
    const defines = { LIE: 'Ley de Inversión Extranjera' };
    expect(reader.read('el artículo 5 de la LIE', { ...own, defines }).map(targetOf)).toEqual(['lie']);
  });
});

describe('an acronym as short as a word', () => {
  test.each(['el artículo 5 de la LA', 'conforme a la LA, se'])('counts after an article: %s', (text) => {
    expect(targets(text)).toEqual(['ladua']);
  });
  test.each(['LA mesa', 'LISTADO DE LA LA', 'CONFORME A LA LA', 'entre LA y NY'])('and nowhere else: %s', (text) => {
    expect(targets(text)).toEqual([]);
  });
});

test('an acronym of two words is read whole', () => {
  expect(targets('según UN TDG, y')).toEqual(['un-tdg']);
});
