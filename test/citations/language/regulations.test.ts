import { testConstructions } from './constructions.js';

testConstructions('regulations', [
  [
    'reg',
    'conforme al artículo 27 de la Ley, el artículo 5 del presente Reglamento y el artículo 9',
    [
      'artículo 27 de la Ley => lgpgir [art-27]',
      'artículo 5 del presente Reglamento => self [art-5]',
      'artículo 9 => self [art-9]',
    ],
  ],
  [
    'reg',
    'en los artículos 45 y 46 de la Ley; 12 de este Reglamento',
    ['artículos 45 y 46 de la Ley => lgpgir [art-45 art-46]', '12 de este Reglamento => self [art-12]'],
  ],
  ['reg', 'la Ley y el Reglamento', ['la Ley => lgpgir []', 'el Reglamento => self []']],
  [
    'reg',
    'lo dispuesto en el artículo 27 de dicho ordenamiento',
    ['artículo 27 de dicho ordenamiento => null [art-27]'],
  ],
  [
    'reg',
    'el artículo 16 de la Ley General del Equilibrio Ecológico y la Protección al Ambiente, y el artículo 27 de la Ley',
    [
      'artículo 16 de la Ley General del Equilibrio Ecológico y la Protección al Ambiente => lgeepa [art-16]',
      'artículo 27 de la Ley => lgpgir [art-27]',
    ],
  ],
  ['reg', 'el artículo 27 de la Ley', ['artículo 27 de la Ley => lgpgir [art-27]']],
  [
    'reg',
    'los artículos 28 y 31, fracción V, de la Ley y 17 del presente Reglamento',
    [
      'artículos 28 y 31, fracción V, de la Ley => lgpgir [art-28 art-31/fr-v]',
      '17 del presente Reglamento => self [art-17]',
    ],
  ],
  [
    'reg',
    'conforme a lo previsto en el artículo 27 de la Ley y en el diverso 30 de este ordenamiento',
    ['artículo 27 de la Ley => lgpgir [art-27]', '30 de este ordenamiento => self [art-30]'],
  ],
  ['reg', 'de la Ley y este Reglamento', ['la Ley => lgpgir []', 'este Reglamento => self []']],
  [
    'reg',
    'el artículo 5 del Reglamento de la Ley Aduanera',
    ['artículo 5 del Reglamento de la Ley Aduanera => ?Reglamento de la Ley Aduanera [art-5]'],
  ],
  [
    'reg',
    'la fracción II del artículo 28 de la Ley',
    ['fracción II del artículo 28 de la Ley => lgpgir [art-28/fr-ii]'],
  ],
  [
    'reg',
    'el párrafo segundo del artículo 46 de la Ley',
    ['párrafo segundo del artículo 46 de la Ley => lgpgir [art-46/par-2]'],
  ],
  [
    'reg',
    'Los obligados a que se refiere el artículo 46 de la Ley deberán cumplir los artículos 13 y 14',
    ['artículo 46 de la Ley => lgpgir [art-46]', 'artículos 13 y 14 => self [art-13 art-14]'],
  ],
]);
