import { expect, test } from 'vitest';
import { at, linesOf, reader } from '../read-as-lines.js';
import { testConstructions } from './constructions.js';

testConstructions('lists that a decree changes', [
  [
    'dec',
    'se adicionan los artículos 24, con una fracción XI, y con los párrafos segundo y cuarto; 14, fracciones I y III, y párrafo tercero; 28, fracción II A, de la Ley Aduanera',
    [
      'artículos 24, con una fracción XI, y con los párrafos segundo y cuarto; 14, fracciones I y III, y párrafo tercero; 28, fracción II A, de la Ley Aduanera => ladua [art-24/fr-xi art-24/par-2 art-24/par-4 art-14/fr-i art-14/fr-iii art-14/par-3 art-28/fr-ii-a]',
    ],
  ],
  [
    'dec',
    'Las reformas a los artículos 46 y 89, así como la adición al artículo 73 Bis de la Ley Aduanera',
    ['artículos 46 y 89 => ladua [art-46 art-89]', 'artículo 73 Bis de la Ley Aduanera => ladua [art-73-bis]'],
  ],
  [
    'dec',
    'Se reforman los artículos 3, fracciones III y V; 9, párrafo primero; la denominación del Título II; 10; 11; 12, fracción III, y se adicionan los artículos 13 Bis y 14 de la Ley Aduanera',
    [
      'artículos 3, fracciones III y V; 9, párrafo primero => ladua [art-3/fr-iii art-3/fr-v art-9/par-1]',
      'Título II => ladua [tit-ii]',
      '10; 11; 12, fracción III => ladua [art-10 art-11 art-12/fr-iii]',
      'artículos 13 Bis y 14 de la Ley Aduanera => ladua [art-13-bis art-14]',
    ],
  ],
  [
    'dec',
    'se adicionan los artículos 20, con un último párrafo; 119, con un séptimo párrafo, pasando el actual séptimo a ser último; 121, con una fracción IV; 145, con un último párrafo de la Ley Aduanera',
    [
      'artículos 20, con un último párrafo; 119, con un séptimo párrafo => ladua [art-20/par-last art-119/par-7]',
      '121, con una fracción IV; 145, con un último párrafo de la Ley Aduanera => ladua [art-121/fr-iv art-145/par-last]',
    ],
  ],
  [
    'dec',
    'Se adiciona una fracción XXX, recorriéndose el orden de la subsecuente al Artículo 34, de la Ley Aduanera',
    [
      'fracción XXX, recorriéndose el orden de la subsecuente al Artículo 34, de la Ley Aduanera => ladua [art-34/fr-xxx]',
    ],
  ],
  [
    'dec',
    'se adiciona la fracción II Bis, al artículo 4 de la Ley Aduanera',
    ['fracción II Bis, al artículo 4 de la Ley Aduanera => ladua [art-4/fr-ii-bis]'],
  ],
  [
    'dec',
    'se adicionan los artículos 98, con una fracción VI y un último párrafo al artículo; 99, con un quinto párrafo, de la Ley Aduanera',
    [
      'artículos 98, con una fracción VI y un último párrafo al artículo; 99, con un quinto párrafo, de la Ley Aduanera => ladua [art-98/fr-vi art-98/par-last art-99/par-5]',
    ],
  ],
  [
    'dec',
    'se derogan los artículos 5o., último párrafo; 106, inciso c) de la fracción II, y 203 de la Ley Aduanera',
    [
      'artículos 5o., último párrafo; 106, inciso c) de la fracción II, y 203 de la Ley Aduanera => ladua [art-5/par-last art-106/fr-ii/inc-c art-203]',
    ],
  ],
  [
    'dec',
    'se adicionan las fracciones VII y VIII al artículo 27; un segundo párrafo a la fracción IX del artículo 30 Bis de la Ley Aduanera',
    [
      'fracciones VII y VIII al artículo 27; un segundo párrafo a la fracción IX del artículo 30 Bis de la Ley Aduanera => ladua [art-27/fr-vii art-27/fr-viii art-30-bis/fr-ix/par-2]',
    ],
  ],
  [
    'dec',
    'se adicionan los artículos 10 A, 16 A, 17 A y un párrafo segundo al artículo 19 de la Ley Aduanera',
    [
      'artículos 10 A, 16 A, 17 A y un párrafo segundo al artículo 19 de la Ley Aduanera => ladua [art-10-a art-16-a art-17-a art-19/par-2]',
    ],
  ],
  [
    'law',
    'los artículos 138, fracción VIII, 208 y en las fracciones V y VI del artículo 267 de la Ley Aduanera',
    [
      'artículos 138, fracción VIII, 208 y en las fracciones V y VI del artículo 267 de la Ley Aduanera => ladua [art-138/fr-viii art-208 art-267/fr-v art-267/fr-vi]',
    ],
  ],
  [
    'dec',
    'Se reforma la fracción VI y se deroga la fracción VII, del artículo 42 de la Ley Aduanera',
    [
      'fracción VI => ladua [art-42/fr-vi]',
      'fracción VII, del artículo 42 de la Ley Aduanera => ladua [art-42/fr-vii]',
    ],
  ],
  [
    'dec',
    'se reforma el artículo 37 de la Ley Aduanera; y se modifican sus fracciones XVIII y XXVI',
    [
      'artículo 37 de la Ley Aduanera => ladua [art-37]',
      'fracciones XVIII y XXVI => ladua [art-37/fr-xviii art-37/fr-xxvi]',
    ],
  ],
  [
    'dec',
    'Se reforman los artículos:\n\n2o.-A, fracción I, inciso b); 4o., penúltimo párrafo; y 31.',
    [
      'artículos: 2o.-A, fracción I, inciso b); 4o., penúltimo párrafo; y 31 => self [art-2-a/fr-i/inc-b art-4/par-penultimate art-31]',
    ],
  ],
  [
    'dec',
    'Se reforman los artículos \uf0b7 4o., fracción I; \uf0b7 15, y 31.',
    ['artículos \uf0b7 4o., fracción I; \uf0b7 15, y 31 => self [art-4/fr-i art-15 art-31]'],
  ],
  ['dec', 'los siguientes artículos:\n\n1. Calculadoras;\n\n2. Relojes', []],
]);

test('every article of such a list has the relation of its verb', () => {
  const words =
    'Se reforman los artículos 3, fracción V; 9, párrafo primero, recorriéndose los subsecuentes; 11, fracción II, y se derogan los artículos 20, fracción I, recorriéndose las demás; 25, párrafo segundo, de la Ley Aduanera';
  const relations = reader
    .read(words, at('art-primero', { kind: 'decree' }))
    .map(({ relation, locators }) => [relation, ...locators]);
  expect(relations).toEqual([
    ['amends', 'art-3/fr-v', 'art-9/par-1'],
    ['amends', 'art-11/fr-ii'],
    ['repeals', 'art-20/fr-i'],
    ['repeals', 'art-25/par-2'],
  ]);
});

test('a list of the next sentence is another list', () => {
  const words = 'Se reforman los artículos 3 y 4. Conforme al artículo 9; 10, fracción II, de la Ley Aduanera';
  expect(linesOf(words, at('art-primero', { kind: 'law', title: 'Ley Minera' }))).toEqual([
    'artículos 3 y 4 => self [art-3 art-4]',
    'artículo 9; 10, fracción II, de la Ley Aduanera => ladua [art-9 art-10/fr-ii]',
  ]);
});
