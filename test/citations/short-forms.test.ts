import { describe, expect, test } from 'vitest';
import type { CitationContext } from '../../src/domain/citation.js';
import { at, linesOf, reader } from './read-as-lines.js';

const LAW = 'Ley General para la Prevención y Gestión Integral de los Residuos';
const regulation = at('art-75', { kind: 'regulation', title: 'Reglamento de Residuos', develops: LAW });
const law = at('art-30', { kind: 'law', title: 'Ley Minera' });
const standard = at('num-8.1', { kind: 'nom', designation: 'NOM-022-STPS-2015' });
const none: CitationContext = {};

describe('short forms in small letters', () => {
  test.each<[string, CitationContext, readonly string[]]>([
    ['conforme al artículo 27 de la ley', regulation, ['artículo 27 de la ley => lgpgir [art-27]']],
    ['ARTÍCULO 27 DE LA LEY', regulation, ['ARTÍCULO 27 DE LA LEY => lgpgir [art-27]']],
    ['los artículos 12 y 13 de dicha ley', regulation, ['artículos 12 y 13 de dicha ley => lgpgir [art-12 art-13]']],
    ['según la ley, el artículo 5', regulation, ['la ley => lgpgir []', 'artículo 5 => self [art-5]']],
    ['el artículo 5 del reglamento', regulation, ['artículo 5 del reglamento => self [art-5]']],
    ['el artículo 5 de este reglamento', regulation, ['artículo 5 de este reglamento => self [art-5]']],
    ['el numeral 5.2 de la norma', standard, ['numeral 5.2 de la norma => self [num-5.2]']],
    ['el artículo 27 de la ley', law, ['artículo 27 de la ley => self [art-27]']],
    ['el artículo 4 de la ley aduanera', regulation, ['artículo 4 de la ley aduanera => ladua [art-4]']],
    [
      'la Ley Aduanera; el artículo 4 de la ley',
      none,
      ['Ley Aduanera => ladua []', 'artículo 4 de la ley => ladua [art-4]'],
    ],
  ])('%s', (text, context, expected) => {
    expect(linesOf(text, context)).toEqual(expected);
  });
  test.each(['conforme a la ley', 'el código, la norma y el reglamento', 'previsto por la ley de la materia'])(
    'alone they are no citation where the text does not say what they mean: %s',
    (text) => {
      expect(linesOf(text, law)).toEqual([]);
    },
  );
});

describe('parts of an instrument that nothing settles', () => {
  test.each([
    'el artículo 27 de la ley de la materia',
    'el artículo 27 de la nueva ley',
    'el artículo 27 de la ley de hidrocarburos',
    'el artículo 3 del código civil',
    'el artículo 3 del acuerdo',
    'el artículo 3 del Acuerdo que se expida',
    'el artículo 5 del decreto',
    'los numerales 2 y 3 de los lineamientos',
    'el capítulo 3 del programa',
    'la fracción I de las bases',
    'el numeral 4 de la convocatoria',
    'el artículo 27 de las normas aplicables',
    'Article 5 of the old agreement',
  ])('are never those of the citing text: %s', (text) => {
    const [citation] = reader.read(text, regulation);
    expect(citation).toMatchObject({ self: false, target: null, resolved: false });
    expect(citation?.reason).not.toBeNull();
  });
  test('an acronym and an English name that are not in the catalogue are named', () => {
    expect(linesOf('el artículo 5 del GATT', law)).toEqual(['artículo 5 del GATT => ?GATT [art-5]']);
    expect(linesOf('Article 5 of the WTO Agreement', law)).toEqual([
      'Article 5 of the WTO Agreement => ?WTO Agreement [art-5]',
    ]);
  });
  test('two instruments that the words may mean make none', () => {
    const [, citation] = reader.read('La Ley Aduanera dispone. El artículo 27 de la ley', regulation);
    expect(citation).toMatchObject({ self: false, target: null, resolved: false });
    expect(citation?.reason).toMatch(/any of the instruments/);
  });
});

test('tells the short forms that a text gives to instruments', () => {
  const text =
    'conforme a la Ley General para la Prevención y Gestión Integral de los Residuos (LGPGIR); el Código Fiscal de la Federación, en adelante el Código, y la Ley Minera';
  expect(reader.definitions?.(text)).toEqual({
    lgpgir: 'Ley General para la Prevención y Gestión Integral de los Residuos',
    codigo: 'Código Fiscal de la Federación',
  });
});
