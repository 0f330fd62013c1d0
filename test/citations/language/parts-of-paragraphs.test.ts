import { testConstructions } from './constructions.js';

testConstructions('parts that stand in a paragraph', [
  [
    'law',
    'los artículos 29, segundo párrafo, fracción VI y 29-A, fracción V, primer párrafo del Código Fiscal de la Federación',
    [
      'artículos 29, segundo párrafo, fracción VI y 29-A, fracción V, primer párrafo del Código Fiscal de la Federación => cff [art-29/par-2/fr-vi art-29-a/fr-v/par-1]',
    ],
  ],
  [
    'law',
    'artículo 33, primer párrafo, fracción I, inciso g) de la Ley Aduanera',
    ['artículo 33, primer párrafo, fracción I, inciso g) de la Ley Aduanera => ladua [art-33/par-1/fr-i/inc-g]'],
  ],
  [
    'law',
    'artículo 33, párrafo primero, fracciones I y II, y segundo párrafo, de la Ley Aduanera',
    [
      'artículo 33, párrafo primero, fracciones I y II, y segundo párrafo, de la Ley Aduanera => ladua [art-33/par-1/fr-i art-33/par-1/fr-ii art-33/par-2]',
    ],
  ],
  [
    'law',
    'artículo 33, primer y segundo párrafos, y fracción II de la Ley Aduanera',
    [
      'artículo 33, primer y segundo párrafos, y fracción II de la Ley Aduanera => ladua [art-33/par-1 art-33/par-2 art-33/fr-ii]',
    ],
  ],
  [
    'law',
    'fracciones I, II y V del penúltimo párrafo del artículo 69 de la Ley Aduanera',
    [
      'fracciones I, II y V del penúltimo párrafo del artículo 69 de la Ley Aduanera => ladua [art-69/par-penultimate/fr-i art-69/par-penultimate/fr-ii art-69/par-penultimate/fr-v]',
    ],
  ],
  [
    'law',
    'los incisos a) y b) del segundo párrafo del artículo 131 de la Ley Aduanera',
    [
      'incisos a) y b) del segundo párrafo del artículo 131 de la Ley Aduanera => ladua [art-131/par-2/inc-a art-131/par-2/inc-b]',
    ],
  ],
]);

testConstructions('several parts before this one', [
  ['fraction', 'los supuestos de las fracciones anteriores', ['fracciones anteriores => self [art-5]']],
  [
    'deep',
    'los supuestos de las fracciones anteriores',
    ['fracciones anteriores => self [art-12/fr-i art-12/fr-ii art-12/fr-iii art-12/fr-iv art-12/fr-v art-12/fr-vi]'],
  ],
  ['incC', 'los incisos que anteceden', ['incisos que anteceden => self [art-5/fr-i/inc-a art-5/fr-i/inc-b]']],
  [
    'law',
    'Uno.\n\nDos.\n\nLo dispuesto en los dos párrafos anteriores.',
    ['dos párrafos anteriores => self [art-30/par-1 art-30/par-2]'],
  ],
  ['law', 'Uno.\n\nDos.\n\nLo dispuesto en los párrafos anteriores.', ['párrafos anteriores => self [art-30]']],
  ['law', 'los dos artículos anteriores', ['dos artículos anteriores => self [art-28 art-29]']],
  ['law', 'según los artículos anteriores', []],
]);

testConstructions('containers in a list', [
  [
    'law',
    'el Título Segundo, Capítulo IV, Secciones Primera y Segunda',
    [
      'Título Segundo, Capítulo IV, Secciones Primera y Segunda => self [tit-segundo/cap-iv/sec-primero tit-segundo/cap-iv/sec-segundo]',
    ],
  ],
  [
    'law',
    'los Títulos II, VII, Capítulo XII, o IV, Capítulo II, Secciones I o IV de la Ley Aduanera',
    [
      'Títulos II, VII, Capítulo XII, o IV, Capítulo II, Secciones I o IV de la Ley Aduanera => ladua [tit-ii tit-vii/cap-xii tit-iv/cap-ii/sec-i tit-iv/cap-ii/sec-iv]',
    ],
  ],
]);

testConstructions('the paragraph that a numeral is called', [
  [
    'nom',
    'el último párrafo del párrafo 5.2 de la Ley Aduanera',
    ['último párrafo del párrafo 5.2 de la Ley Aduanera => ladua [num-5.2/par-last]'],
  ],
]);
