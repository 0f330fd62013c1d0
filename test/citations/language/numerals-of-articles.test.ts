import { testConstructions } from './constructions.js';

testConstructions('numerals of articles', [
  [
    'law',
    'el numeral 3 del artículo 60 de la Ley Aduanera',
    ['numeral 3 del artículo 60 de la Ley Aduanera => ladua [art-60/num-3]'],
  ],
  [
    'law',
    'los numerales 1 y 2 del apartado B del artículo 5 de esta Ley',
    ['numerales 1 y 2 del apartado B del artículo 5 de esta Ley => self [art-5/ap-b/num-1 art-5/ap-b/num-2]'],
  ],
  [
    'law',
    'la fracción I, inciso a), numeral 2 del artículo 166 de la Ley Aduanera',
    ['fracción I, inciso a), numeral 2 del artículo 166 de la Ley Aduanera => ladua [art-166/fr-i/inc-a/num-2]'],
  ],
  [
    'law',
    'el artículo 32, apartado C, numeral 1, inciso a) de la Ley Aduanera',
    ['artículo 32, apartado C, numeral 1, inciso a) de la Ley Aduanera => ladua [art-32/ap-c/num-1/inc-a]'],
  ],
  [
    'law',
    'el numeral 61, fracción XXIII, de la Ley de Amparo',
    ['numeral 61, fracción XXIII, de la Ley de Amparo => ?Ley de Amparo [art-61/fr-xxiii]'],
  ],
]);
