import { testConstructions } from './constructions.js';

testConstructions('names of laws', [
  ['law', 'su Reglamento y las demás disposiciones', ['su Reglamento => ?Reglamento de la Ley Minera []']],
  [
    'law',
    'la presente Ley, su Reglamento y las normas oficiales mexicanas',
    ['la presente Ley => self []', 'su Reglamento => ?Reglamento de la Ley Minera []'],
  ],
  [
    'law',
    'la Ley Federal del Trabajo y la Ley del Seguro Social',
    ['Ley Federal del Trabajo => ?Ley Federal del Trabajo []', 'Ley del Seguro Social => ?Ley del Seguro Social []'],
  ],
  [
    'law',
    'la Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público y su Reglamento',
    [
      'Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público => ?Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público []',
      'su Reglamento => ?Reglamento de la Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público []',
    ],
  ],
  [
    'law',
    'el Código Penal Federal y el Código Nacional de Procedimientos Penales',
    [
      'Código Penal Federal => ?Código Penal Federal []',
      'Código Nacional de Procedimientos Penales => ?Código Nacional de Procedimientos Penales []',
    ],
  ],
  [
    'law',
    'la Ley Orgánica del Poder Judicial de la Federación, el Diario Oficial',
    ['Ley Orgánica del Poder Judicial de la Federación => ?Ley Orgánica del Poder Judicial de la Federación []'],
  ],
  [
    'law',
    'el “Decreto por el que se reforman, adicionan y derogan diversas disposiciones de la Ley Federal del Trabajo; de la Ley del Seguro Social, y de la Ley Aduanera”, publicado en el Diario Oficial de la Federación el 23 de abril de 2021',
    [
      'Decreto por el que se reforman, adicionan y derogan diversas disposiciones de la Ley Federal del Trabajo; de la Ley del Seguro Social, y de la Ley Aduanera => ?Decreto por el que se reforman, adicionan y derogan diversas disposiciones de la Ley Federal del Trabajo; de la Ley del Seguro Social, y de la Ley Aduanera []',
    ],
  ],
  [
    'law',
    'el Decreto por el que se reforman diversas disposiciones de la Ley Federal del Trabajo; de la Ley del Seguro Social, y de la Ley Aduanera, publicado el 23 de abril de 2021',
    [
      'Decreto por el que se reforman diversas disposiciones de la Ley Federal del Trabajo; de la Ley del Seguro Social, y de la Ley Aduanera => ?Decreto por el que se reforman diversas disposiciones de la Ley Federal del Trabajo; de la Ley del Seguro Social, y de la Ley Aduanera []',
    ],
  ],
  [
    'law',
    'el Acuerdo por el que se dan a conocer los formatos que se indican, o aquél que lo sustituya',
    [
      'Acuerdo por el que se dan a conocer los formatos que se indican => ?Acuerdo por el que se dan a conocer los formatos que se indican []',
    ],
  ],
]);
