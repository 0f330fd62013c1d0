import { testConstructions } from './constructions.js';

testConstructions('parts named from where the text stands', [
  ['deep', 'conforme al inciso a)', ['inciso a) => self [art-12/fr-vii/inc-a]']],
  ['incC', 'conforme al inciso anterior', ['inciso anterior => self [art-5/fr-i/inc-b]']],
  ['incC', 'a que se refiere el inciso a) anterior', ['inciso a) anterior => self [art-5/fr-i/inc-a]']],
  ['numbered', 'a que se refiere el numeral anterior', ['numeral anterior => self [art-176/ap-c/inc-1]']],
  ['numbered', 'para los efectos de este numeral', ['este numeral => self [art-176/ap-c/inc-2]']],
  ['treatyPar', 'a que se refiere el subpárrafo (a)', ['subpárrafo (a) => self [art-10.8/par-1/inc-a]']],
  [
    'treatyPar',
    'el inciso (a)(ii) del párrafo 1 del Artículo 4.2',
    ['inciso (a)(ii) del párrafo 1 del Artículo 4.2 => self [art-4.2/par-1/inc-a/inc-ii]'],
  ],
  [
    'fraction',
    'los numerales 1 y 2 de esta fracción',
    ['numerales 1 y 2 de esta fracción => self [art-5/fr-i/inc-1 art-5/fr-i/inc-2]'],
  ],
  ['nom', 'el criterio señalado en los incisos 7.1 y 7.2', ['incisos 7.1 y 7.2 => self [num-7.1 num-7.2]']],
  ['chapter', 'establecida en la Sección B', ['Sección B => self [tit-iv/cap-i/sec-b]']],
  ['law', 'conforme a la tabla siguiente', []],
  ['chapter', 'en el Capítulo IX de este Título', ['Capítulo IX de este Título => self [tit-iv/cap-ix]']],
  [
    'chapter',
    'la Sección II del presente Capítulo',
    ['Sección II del presente Capítulo => self [tit-iv/cap-i/sec-ii]'],
  ],
  ['chapter', 'los artículos 5 y 6 de este Capítulo', ['artículos 5 y 6 de este Capítulo => self [art-5 art-6]']],
]);

testConstructions('pages that turn inside of a sentence', [
  [
    'law',
    'en términos del artículo 23 del\n\nCódigo Fiscal de la Federación, sin que',
    ['artículo 23 del Código Fiscal de la Federación => cff [art-23]'],
  ],
  [
    'law',
    'que se prevé en el artículo 20, fracción VII\n\nde la presente Ley o el número',
    ['artículo 20, fracción VII de la presente Ley => self [art-20/fr-vii]'],
  ],
  [
    'law',
    'conforme al artículo 20.\n\nDe la Ley Aduanera',
    ['artículo 20 => self [art-20]', 'Ley Aduanera => ladua []'],
  ],
  ['law', 'según los artículos 5 y\n\na) 6, y\n\nb) 7', ['artículos 5 => self [art-5]']],
]);
