import { describe, expect, test } from 'vitest';
import { testConstructions } from './constructions.js';
import { at, reader, targetOf } from '../read-as-lines.js';

testConstructions('parts taken out of an article are those of the article cited', [
  [
    'law',
    'las sanciones del artículo anterior son de la CNE, salvo las señaladas en los incisos c) y k) de la fracción I, y el inciso e) de la fracción III',
    [
      'artículo anterior => self [art-29]',
      'incisos c) y k) de la fracción I, y el inciso e) de la fracción III => self [art-29/fr-i/inc-c art-29/fr-i/inc-k art-29/fr-iii/inc-e]',
    ],
  ],
  [
    'law',
    'el artículo 5 de la Ley Aduanera, con excepción de las fracciones II y III',
    ['artículo 5 de la Ley Aduanera => ladua [art-5]', 'fracciones II y III => ladua [art-5/fr-ii art-5/fr-iii]'],
  ],
  [
    'law',
    'el artículo 5 rige. Salvo la fracción II',
    ['artículo 5 => self [art-5]', 'fracción II => self [art-30/fr-ii]'],
  ],
]);

testConstructions('two verbs with one instrument at the end', [
  [
    'trans',
    'Se adiciona un segundo párrafo al artículo 8 y se reforma la fracción I del artículo 9 de la Ley Aduanera',
    [
      'segundo párrafo al artículo 8 => ladua [art-8/par-2]',
      'fracción I del artículo 9 de la Ley Aduanera => ladua [art-9/fr-i]',
    ],
  ],
]);

testConstructions('a law beside parts of another', [
  [
    'law',
    'la Ley Aduanera, artículo 52, y el artículo 9 del Código Fiscal de la Federación',
    [
      'Ley Aduanera => ladua []',
      'artículo 52 => ladua [art-52]',
      'artículo 9 del Código Fiscal de la Federación => cff [art-9]',
    ],
  ],
]);

testConstructions('a list that no word announces', [
  [
    'pre',
    'la Ley Aduanera, publicada el 1 de julio de 2020; 3°, fracción XII, 5º, 10, 19, fracción XV, y 51 del Código Fiscal de la Federación',
    [
      'Ley Aduanera => ladua []',
      '3°, fracción XII, 5º, 10, 19, fracción XV, y 51 del Código Fiscal de la Federación => cff [art-3/fr-xii art-5 art-10 art-19/fr-xv art-51]',
    ],
  ],
]);

testConstructions('a short form that tells a law from others', [
  ['reg', 'el artículo 5 de la Ley General', ['artículo 5 de la Ley General => null [art-5]']],
  [
    'reg',
    'la Ley General de Aguas y el artículo 5 de la Ley General',
    [
      'Ley General de Aguas => ?Ley General de Aguas []',
      'artículo 5 de la Ley General => ?Ley General de Aguas [art-5]',
    ],
  ],
]);

testConstructions('the number of a standard alone', [
  [
    'nom',
    'la NOM-052-SEMARNAT-2005; la NOM-052',
    ['NOM-052-SEMARNAT-2005 => nom-052-semarnat-2005 []', 'NOM-052 => nom-052-semarnat-2005 []'],
  ],
  ['nom', 'la NOM-052', ['NOM-052 => ?NOM-052 []']],
]);

describe('parts that the citing text cannot have', () => {
  test.each([
    ['el artículo 513', 'num-8.1', 'nom'],
    ['la regla 3.10.16', 'art-5', 'law'],
    ['el numeral 4.2', 'art-5', 'law'],
    ['con un segundo párrafo', 'dec-2013-12-11/art-primero', 'law'],
  ] as const)('%s, at %s of a %s, is of nothing known', (text, place, kind) => {
    const [citation] = reader.read(text, at(place, { kind, title: 'Ley Minera' }));
    expect(citation).toMatchObject({ self: false, target: null, resolved: false });
  });
});

test.each([
  ['el artículo 4 de la Constitución Federal', 'cpeum'],
  ['el artículo 4 de la Constitución General de la República', 'cpeum'],
  ['Article 4 of the Mexican Constitution', 'cpeum'],
  ['Article 4 of the Constitution', 'cpeum'],
])('%s is of the Constitution', (text, key) => {
  expect(reader.read(text).map(targetOf)).toEqual([key]);
});

testConstructions('what was named before, told by a word after the noun', [
  [
    'law',
    'Conforme a la Ley Aduanera y al artículo 841 del ordenamiento legal citado',
    ['Ley Aduanera => ladua []', 'artículo 841 del ordenamiento legal citado => ladua [art-841]'],
  ],
  [
    'law',
    'el Código Fiscal de la Federación; en términos del artículo 5 del Código en cita',
    ['Código Fiscal de la Federación => cff []', 'artículo 5 del Código en cita => cff [art-5]'],
  ],
  [
    'law',
    'la Ley Aduanera rige, salvo el Título Cuarto de esta última',
    ['Ley Aduanera => ladua []', 'Título Cuarto => ladua [tit-cuarto]'],
  ],
  ['law', 'el reglamento referido en la tabla', []],
]);

testConstructions('what is no part of the citing text', [
  [
    'treaty',
    'los capítulos 50 al 52 del Sistema Armonizado',
    ['capítulos 50 al 52 del Sistema => null [cap-50 cap-51 cap-52]'],
  ],
  [
    'law',
    'los artículos 9o. y 10 de la Ley de la materia y 4o. de la Ley Aduanera',
    ['artículos 9o. y 10 de la Ley de la materia => null [art-9 art-10]', '4o. de la Ley Aduanera => ladua [art-4]'],
  ],
]);

testConstructions('a name given to the law whose article is cited', [
  [
    'law',
    'el artículo 12 del Código Fiscal de la Federación (CFF) y el artículo 13 del CFF',
    ['artículo 12 del Código Fiscal de la Federación => cff [art-12]', 'artículo 13 del CFF => cff [art-13]'],
  ],
]);
