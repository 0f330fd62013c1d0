import { testConstructions } from './constructions.js';

testConstructions('parts of laws', [
  [
    'law',
    'de conformidad con los artículos 12, 12 Bis, 12 Bis 1 y 13-A de la Ley Aduanera',
    ['artículos 12, 12 Bis, 12 Bis 1 y 13-A de la Ley Aduanera => ladua [art-12 art-12-bis art-12-bis-1 art-13-a]'],
  ],
  [
    'law',
    'los artículos 12-A al 12-D de la Ley Aduanera',
    ['artículos 12-A al 12-D de la Ley Aduanera => ladua [art-12-a..art-12-d]'],
  ],
  [
    'law',
    'los artículos 40 Bis a 40 Quinquies de la Ley Aduanera',
    ['artículos 40 Bis a 40 Quinquies de la Ley Aduanera => ladua [art-40-bis..art-40-quinquies]'],
  ],
  [
    'law',
    'las fracciones I a la IV del artículo 9 de la Ley Aduanera',
    [
      'fracciones I a la IV del artículo 9 de la Ley Aduanera => ladua [art-9/fr-i art-9/fr-ii art-9/fr-iii art-9/fr-iv]',
    ],
  ],
  [
    'law',
    'los artículos 12 hasta el 15 del Código Fiscal de la Federación',
    ['artículos 12 hasta el 15 del Código Fiscal de la Federación => cff [art-12 art-13 art-14 art-15]'],
  ],
  [
    'law',
    'los incisos a) al d) de la fracción II del artículo 3 de esta Ley',
    ['incisos a) al d) de la fracción II del artículo 3 de esta Ley => self [art-3/fr-ii/inc-a..inc-d]'],
  ],
  [
    'law',
    'el artículo 27, párrafos cuarto y sexto, de la Constitución',
    ['artículo 27, párrafos cuarto y sexto, de la Constitución => cpeum [art-27/par-4 art-27/par-6]'],
  ],
  [
    'law',
    'antepenúltimo párrafo del artículo 17 de la Ley Aduanera',
    ['antepenúltimo párrafo del artículo 17 de la Ley Aduanera => ladua [art-17/par-antepenultimate]'],
  ],
  [
    'law',
    'el artículo 8, en relación con el 12, ambos de la Ley Aduanera',
    ['artículo 8, en relación con el 12, ambos de la Ley Aduanera => ladua [art-8 art-12]'],
  ],
  [
    'law',
    'los artículos 5 y 6 de la Ley Aduanera y 7 de su Reglamento',
    [
      'artículos 5 y 6 de la Ley Aduanera => ladua [art-5 art-6]',
      '7 de su Reglamento => ?Reglamento de la Ley Aduanera [art-7]',
    ],
  ],
  [
    'law',
    'los artículos 8 de la Ley Aduanera y 25 del Código Fiscal de la Federación, respectivamente',
    ['artículos 8 de la Ley Aduanera => ladua [art-8]', '25 del Código Fiscal de la Federación => cff [art-25]'],
  ],
  [
    'law',
    'artículos 14, 16 y demás relativos de la Ley Aduanera',
    ['artículos 14, 16 y demás relativos de la Ley Aduanera => ladua [art-14 art-16]'],
  ],
  [
    'law',
    'artículos 14, 16 y demás relativos y aplicables del Código Fiscal de la Federación',
    ['artículos 14, 16 y demás relativos y aplicables del Código Fiscal de la Federación => cff [art-14 art-16]'],
  ],
  [
    'law',
    'el artículo 5 de la Ley Aduanera, en relación con el diverso 7 del mismo ordenamiento',
    ['artículo 5 de la Ley Aduanera => ladua [art-5]', '7 del mismo ordenamiento => ladua [art-7]'],
  ],
  [
    'law',
    'el artículo 5 de la Ley Aduanera y el artículo 9 de la citada Ley',
    ['artículo 5 de la Ley Aduanera => ladua [art-5]', 'artículo 9 de la citada Ley => ladua [art-9]'],
  ],
  [
    'law',
    'el artículo 5 de la Ley Aduanera, 10 de su Reglamento y 4 de la LGPGIR',
    [
      'artículo 5 de la Ley Aduanera => ladua [art-5]',
      '10 de su Reglamento => ?Reglamento de la Ley Aduanera [art-10]',
      '4 de la LGPGIR => lgpgir [art-4]',
    ],
  ],
  [
    'law',
    'el Capítulo II del Título Tercero de la Ley Aduanera',
    ['Capítulo II del Título Tercero de la Ley Aduanera => ladua [tit-tercero/cap-ii]'],
  ],
  [
    'law',
    'el Título Tercero, Capítulo II, Sección Primera de la presente Ley',
    ['Título Tercero, Capítulo II, Sección Primera de la presente Ley => self [tit-tercero/cap-ii/sec-primero]'],
  ],
  [
    'law',
    'apartados B y C del artículo 123 constitucional',
    ['apartados B y C del artículo 123 constitucional => cpeum [art-123/ap-b art-123/ap-c]'],
  ],
  [
    'law',
    'los artículos 1o., 2o. y 3o., fracciones I a III, de esta Ley',
    [
      'artículos 1o., 2o. y 3o., fracciones I a III, de esta Ley => self [art-1 art-2 art-3/fr-i art-3/fr-ii art-3/fr-iii]',
    ],
  ],
  ['law', 'el artículo 3o.-A de la Ley', ['artículo 3o.-A de la Ley => self [art-3-a]']],
  ['law', 'el artículo 4º Bis-1 de la Ley Aduanera', ['artículo 4º Bis-1 de la Ley Aduanera => ladua [art-4-bis-1]']],
  [
    'law',
    'los artículos 69-B, 69-B Bis y 69-B Ter del Código Fiscal de la Federación',
    [
      'artículos 69-B, 69-B Bis y 69-B Ter del Código Fiscal de la Federación => cff [art-69-b art-69-b-bis art-69-b-ter]',
    ],
  ],
  [
    'law',
    'el artículo 123 de la Constitución Política de los Estados Unidos Mexicanos, apartado A, fracción XIII',
    [
      'artículo 123 de la Constitución Política de los Estados Unidos Mexicanos, apartado A, fracción XIII => cpeum [art-123/ap-a/fr-xiii]',
    ],
  ],
  [
    'law',
    'los artículos 4o., párrafo quinto, 25, 27 y 73, fracción XXIX-G, de la Constitución Política de los Estados Unidos Mexicanos',
    [
      'artículos 4o., párrafo quinto, 25, 27 y 73, fracción XXIX-G, de la Constitución Política de los Estados Unidos Mexicanos => cpeum [art-4/par-5 art-25 art-27 art-73/fr-xxix-g]',
    ],
  ],
  [
    'law',
    'artículo 115, fracción III, incisos a) y c), constitucional',
    [
      'artículo 115, fracción III, incisos a) y c), constitucional => cpeum [art-115/fr-iii/inc-a art-115/fr-iii/inc-c]',
    ],
  ],
  [
    'law',
    'conforme al artículo 3, fracción II, inciso b), numeral 2, de esta Ley',
    ['artículo 3, fracción II, inciso b), numeral 2, de esta Ley => self [art-3/fr-ii/inc-b/num-2]'],
  ],
  [
    'law',
    'lo dispuesto en los artículos 5 de esta Ley y 8 de la Ley Aduanera',
    ['artículos 5 de esta Ley => self [art-5]', '8 de la Ley Aduanera => ladua [art-8]'],
  ],
  [
    'law',
    'en términos del artículo 17 del Reglamento de esta Ley',
    ['artículo 17 del Reglamento de esta Ley => ?Reglamento de la Ley Minera [art-17]'],
  ],
  [
    'law',
    'los artículos 20, 21, 22 y 23, del presente ordenamiento',
    ['artículos 20, 21, 22 y 23, del presente ordenamiento => self [art-20 art-21 art-22 art-23]'],
  ],
  [
    'law',
    'el artículo 6 del Convenio de Basilea',
    ['artículo 6 del Convenio de Basilea => ?Convenio de Basilea [art-6]'],
  ],
  ['law', 'el artículo 17 del Entendimiento Relativo a las Normas', ['artículo 17 del Entendimiento => null [art-17]']],
  [
    'law',
    'artículo 2o.-A, fracción I, inciso b), numeral 3, de la Ley Aduanera',
    ['artículo 2o.-A, fracción I, inciso b), numeral 3, de la Ley Aduanera => ladua [art-2-a/fr-i/inc-b/num-3]'],
  ],
  [
    'law',
    'los artículos 87-B a 87-Ñ de la Ley Aduanera',
    ['artículos 87-B a 87-Ñ de la Ley Aduanera => ladua [art-87-b..art-87-ñ]'],
  ],
  [
    'law',
    'el artículo 5 de la Ley Aduanera; en dicho artículo',
    ['artículo 5 de la Ley Aduanera => ladua [art-5]', 'dicho artículo => ladua [art-5]'],
  ],
  [
    'law',
    'la Ley Aduanera, en sus artículos 5 y 6',
    ['Ley Aduanera => ladua []', 'artículos 5 y 6 => ladua [art-5 art-6]'],
  ],
  [
    'law',
    'el Código Fiscal de la Federación, en su artículo 17-H, fracción X, inciso c)',
    ['Código Fiscal de la Federación => cff []', 'artículo 17-H, fracción X, inciso c) => cff [art-17-h/fr-x/inc-c]'],
  ],
]);
