import { testConstructions } from './constructions.js';

testConstructions('treaties', [
  ['nom', 'el artículo 32.11 del T-MEC', ['artículo 32.11 del T-MEC => ?T-MEC [art-32.11]']],
  ['nom', 'el Capítulo 24 del T-MEC', ['Capítulo 24 del T-MEC => ?T-MEC [cap-24]']],
  ['nom', 'artículo 4.5 del Anexo 4-B del T-MEC', ['artículo 4.5 del Anexo 4-B del T-MEC => ?T-MEC [anx-4-b/art-4.5]']],
  ['nom', 'el artículo XX del GATT de 1994', ['artículo XX del GATT de 1994 => ?GATT de 1994 [art-xx]']],
  ['nom', 'los Artículos III y XI del GATT', ['Artículos III y XI del GATT => ?GATT [art-iii art-xi]']],
  [
    'treaty',
    'de conformidad con el Artículo 4.29 (2) (b) (i)',
    ['Artículo 4.29 (2) (b) (i) => self [art-4.29/par-2/inc-b/inc-i]'],
  ],
  ['treaty', 'el párrafo 7(e) del Artículo 7.10', ['párrafo 7(e) del Artículo 7.10 => self [art-7.10/par-7/inc-e]']],
  [
    'treaty',
    'los párrafos 1 y 2 del Artículo 5.8 (Trato Nacional)',
    ['párrafos 1 y 2 del Artículo 5.8 => self [art-5.8/par-1 art-5.8/par-2]'],
  ],
  [
    'treaty',
    'el Artículo 10.17 (1) (a) y (1) (b)',
    ['Artículo 10.17 (1) (a) y (1) (b) => self [art-10.17/par-1/inc-a art-10.17/par-1/inc-b]'],
  ],
  [
    'treatyPar',
    'los subpárrafos 1 (b), 2(c) y 4 (a)',
    ['subpárrafos 1 (b), 2(c) y 4 (a) => self [art-10.8/par-1/inc-b art-10.8/par-2/inc-c art-10.8/par-4/inc-a]'],
  ],
  ['treaty', 'Article 47 thereof', ['Article 47 => null [art-47]']],
  [
    'treaty',
    'the Cooperation Agreement between the Community, of the one part, and Mexico, of the other part (hereinafter "the Agreement"). Article 9 of the Agreement',
    [
      'Cooperation Agreement => ?Cooperation Agreement []',
      'Article 9 of the Agreement => ?Cooperation Agreement [art-9]',
    ],
  ],
  ['treaty', 'el subpárrafo (c) del párrafo 2', ['subpárrafo (c) del párrafo 2 => self [art-5.3/par-2/inc-c]']],
  ['treaty', 'este Tratado y el Capítulo 10 (Inversión)', ['este Tratado => self []', 'Capítulo 10 => self [cap-10]']],
  ['treaty', 'el Artículo XXIV del GATT de 1994', ['Artículo XXIV del GATT de 1994 => ?GATT de 1994 [art-xxiv]']],
  [
    'treaty',
    'el Anexo 3.4 y la Sección B del Anexo 4.2',
    ['Anexo 3.4 y la Sección B del Anexo 4.2 => self [anx-3.4 anx-4.2/sec-b]'],
  ],
]);
