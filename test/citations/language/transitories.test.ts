import { testConstructions } from './constructions.js';

testConstructions('transitories', [
  [
    'trans',
    'Se abroga el Reglamento de la Ley Minera publicado en el Diario Oficial de la Federación el 15 de febrero de 1999',
    ['Reglamento de la Ley Minera => ?Reglamento de la Ley Minera []'],
  ],
  [
    'trans',
    'de conformidad con el artículo Segundo Transitorio del Decreto por el que se reforman diversas disposiciones de la Ley Minera, publicado en el Diario Oficial de la Federación el 5 de enero de 2010',
    [
      'artículo Segundo Transitorio del Decreto por el que se reforman diversas disposiciones de la Ley Minera => ?Decreto por el que se reforman diversas disposiciones de la Ley Minera [trans-segundo]',
    ],
  ],
  [
    'trans',
    'conforme al artículo Segundo Transitorio del Decreto publicado en el Diario Oficial de la Federación el 5 de enero de 2010',
    ['artículo Segundo Transitorio del Decreto => null [trans-segundo]'],
  ],
  [
    'trans',
    'en los artículos Tercero y Cuarto Transitorios de este Decreto',
    ['artículos Tercero y Cuarto Transitorios de este Decreto => self [trans-tercero trans-cuarto]'],
  ],
  ['trans', 'el transitorio anterior', ['transitorio anterior => self [trans-primero]']],
  ['trans', 'el artículo anterior', ['artículo anterior => self [trans-primero]']],
  [
    'trans',
    'lo dispuesto en los transitorios Segundo y Tercero',
    ['transitorios Segundo y Tercero => self [trans-segundo trans-tercero]'],
  ],
  [
    'dec',
    'el artículo Tercero de este Decreto y el artículo Segundo Transitorio',
    [
      'artículo Tercero de este Decreto => self [dec-2006-07-18/art-tercero]',
      'artículo Segundo Transitorio => self [dec-2006-07-18/trans-segundo]',
    ],
  ],
  ['dec', 'el transitorio anterior', ['transitorio anterior => self [dec-2006-07-18/trans-cuarto]']],
  [
    'deep',
    'el párrafo anterior y el presente párrafo',
    ['párrafo anterior => self [art-12/fr-vii/par-1]', 'el presente párrafo => self [art-12/fr-vii/par-2]'],
  ],
  [
    'trans',
    'Se deroga el artículo 9 de la Ley Aduanera, publicada en el Diario Oficial de la Federación el 15 de diciembre de 1995',
    ['artículo 9 de la Ley Aduanera => ladua [art-9]'],
  ],
  ['trans', 'Se derogan todas las disposiciones que se opongan al presente Decreto', ['presente Decreto => self []']],
  [
    'trans',
    'Se abrogan la Ley de Bancos y la Ley de Casas',
    ['Ley de Bancos => ?Ley de Bancos []', 'Ley de Casas => ?Ley de Casas []'],
  ],
  [
    'trans',
    'Los artículos 5 y 6 de esta Ley entrarán en vigor el 1 de enero de 2027',
    ['artículos 5 y 6 de esta Ley => self [art-5 art-6]'],
  ],
  [
    'trans',
    'queda sin efectos la NOM-052-SEMARNAT-1993, publicada en el Diario Oficial de la Federación el 22 de octubre de 1993',
    ['NOM-052-SEMARNAT-1993 => ?NOM-052-SEMARNAT-1993 []'],
  ],
  [
    'trans',
    'los artículos transitorios segundo y tercero de esta Ley',
    ['artículos transitorios segundo y tercero de esta Ley => self [trans-segundo trans-tercero]'],
  ],
  ['trans', 'el artículo cuarto transitorio', ['artículo cuarto transitorio => self [trans-cuarto]']],
  [
    'trans',
    'la sección cuarta y el capítulo único',
    ['sección cuarta y el capítulo único => self [sec-cuarto cap-unico]'],
  ],
]);
