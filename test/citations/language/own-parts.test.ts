import { testConstructions } from './constructions.js';

testConstructions('own parts', [
  [
    'law',
    'los incisos a), b) y c), de la fracción II, del artículo 3',
    [
      'incisos a), b) y c), de la fracción II, del artículo 3 => self [art-3/fr-ii/inc-a art-3/fr-ii/inc-b art-3/fr-ii/inc-c]',
    ],
  ],
  [
    'law',
    'primer y último párrafos del artículo 9o.',
    ['primer y último párrafos del artículo 9o. => self [art-9/par-1 art-9/par-last]'],
  ],
  [
    'law',
    'los párrafos penúltimo y último del artículo 9',
    ['párrafos penúltimo y último del artículo 9 => self [art-9/par-penultimate art-9/par-last]'],
  ],
  ['law', 'conforme al artículo siguiente', ['artículo siguiente => self [art-31]']],
  [
    'law',
    'en la fracción anterior y en el inciso que antecede',
    ['fracción anterior => self [art-30]', 'inciso que antecede => self [art-30]'],
  ],
  ['law', 'la sección cuarta del capítulo II', ['sección cuarta del capítulo II => self [cap-ii/sec-cuarto]']],
  ['law', 'la Sección Cuarta de este Capítulo', ['Sección Cuarta de este Capítulo => self []']],
  [
    'law',
    'artículo 123, apartado A, fracciones XIII y XXXI, inciso a), subinciso 22',
    [
      'artículo 123, apartado A, fracciones XIII y XXXI, inciso a), subinciso 22 => self [art-123/ap-a/fr-xiii art-123/ap-a/fr-xxxi/inc-a/inc-22]',
    ],
  ],
  [
    'law',
    'este artículo, el presente Capítulo y esta Sección',
    ['este artículo => self [art-30]', 'el presente Capítulo => self []', 'esta Sección => self []'],
  ],
  ['law', 'previstos en el Capítulo Cuarto de este Título', ['Capítulo Cuarto de este Título => self []']],
  ['law', 'la fracción II anterior', ['fracción II anterior => self [art-30/fr-ii]']],
  ['law', 'en el inciso a) anterior', ['inciso a) anterior => self [art-30/inc-a]']],
  ['law', 'el segundo párrafo de este artículo', ['segundo párrafo de este artículo => self [art-30/par-2]']],
  [
    'law',
    'el último párrafo del artículo anterior',
    ['último párrafo del artículo anterior => self [art-29/par-last]'],
  ],
  [
    'law',
    'los párrafos segundo y tercero de este artículo',
    ['párrafos segundo y tercero de este artículo => self [art-30/par-2 art-30/par-3]'],
  ],
  [
    'law',
    'las fracciones I, II y III del presente artículo',
    ['fracciones I, II y III del presente artículo => self [art-30/fr-i art-30/fr-ii art-30/fr-iii]'],
  ],
  [
    'law',
    'el párrafo primero de la fracción II de este artículo',
    ['párrafo primero de la fracción II de este artículo => self [art-30/fr-ii/par-1]'],
  ],
  ['law', 'la Sección C del Anexo 3', ['Sección C del Anexo 3 => self [anx-3/sec-c]']],
  ['law', 'el numeral 4.2', ['numeral 4.2 => null [num-4.2]']],
  ['law', 'el artículo 15, fracción I, numeral 3', ['artículo 15, fracción I, numeral 3 => self [art-15/fr-i/num-3]']],
  [
    'law',
    'los artículos 3, 5 y 7 Bis, fracciones I y III, incisos a) y b), respectivamente',
    [
      'artículos 3, 5 y 7 Bis, fracciones I y III, incisos a) y b) => self [art-3 art-5 art-7-bis/fr-i art-7-bis/fr-iii/inc-a art-7-bis/fr-iii/inc-b]',
    ],
  ],
  [
    'law',
    'en la fracción XII del Apartado A del artículo 123',
    ['fracción XII del Apartado A del artículo 123 => self [art-123/ap-a/fr-xii]'],
  ],
  [
    'law',
    'artículos 76 y 76 Bis 1, 76 Bis 2 y 76 Bis 15',
    ['artículos 76 y 76 Bis 1, 76 Bis 2 y 76 Bis 15 => self [art-76 art-76-bis-1 art-76-bis-2 art-76-bis-15]'],
  ],
  ['law', 'artículos 1,2 y 3', ['artículos 1,2 y 3 => self [art-1 art-2 art-3]']],
  ['law', 'artículos 115,116 y 117', ['artículos 115,116 y 117 => self [art-115 art-116 art-117]']],
  ['law', 'el artículo 1,050', ['artículo 1,050 => self [art-1050]']],
  ['law', 'en los 10 días siguientes a los artículos 5 y 15 días', ['artículos 5 => self [art-5]']],
  ['law', 'el 15% del artículo 5', ['artículo 5 => self [art-5]']],
  ['law', 'artículos 30 a 50,000 pesos', ['artículos 30 => self [art-30]']],
  ['law', 'la fracción VI del artículo anterior', ['fracción VI del artículo anterior => self [art-29/fr-vi]']],
  ['law', 'el inciso b) de la fracción anterior', ['inciso b) de la fracción anterior => self [art-30/inc-b]']],
  ['law', 'el mencionado artículo 5', ['artículo 5 => self [art-5]']],
  ['law', 'los citados artículos 5 y 6', ['artículos 5 y 6 => self [art-5 art-6]']],
]);
