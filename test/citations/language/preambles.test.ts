import { testConstructions } from './constructions.js';

testConstructions('preambles', [
  [
    'pre',
    'con fundamento en los artículos 34, fracciones II, XIII y XXXIII, de la Ley Orgánica de la Administración Pública Federal; 38, fracción II, 40, fracciones V y XIII, 47, fracción I de la Ley Federal sobre Metrología y Normalización; 28 de su Reglamento; 6o. fracción XIX del Reglamento Interior de la Secretaría de Energía',
    [
      'artículos 34, fracciones II, XIII y XXXIII, de la Ley Orgánica de la Administración Pública Federal => ?Ley Orgánica de la Administración Pública Federal [art-34/fr-ii art-34/fr-xiii art-34/fr-xxxiii]',
      '38, fracción II, 40, fracciones V y XIII, 47, fracción I de la Ley Federal sobre Metrología y Normalización => ?Ley Federal sobre Metrología y Normalización [art-38/fr-ii art-40/fr-v art-40/fr-xiii art-47/fr-i]',
      '28 de su Reglamento => ?Reglamento de la Ley Federal sobre Metrología y Normalización [art-28]',
      '6o. fracción XIX del Reglamento Interior de la Secretaría de Energía => ?Reglamento Interior de la Secretaría de Energía [art-6/fr-xix]',
    ],
  ],
  [
    'pre',
    'con fundamento en los artículos 16 de la Ley Aduanera; Cuarto Transitorio de la Ley de Infraestructura de la Calidad; 8 fracción III y 33 del Reglamento Interior de la Secretaría de Economía, y',
    [
      'artículos 16 de la Ley Aduanera => ladua [art-16]',
      'Cuarto Transitorio de la Ley de Infraestructura de la Calidad => ?Ley de Infraestructura de la Calidad [trans-cuarto]',
      '8 fracción III y 33 del Reglamento Interior de la Secretaría de Economía => ?Reglamento Interior de la Secretaría de Economía [art-8/fr-iii art-33]',
    ],
  ],
  [
    'pre',
    'con fundamento en lo dispuesto por los artículos 1, 2, fracción I, 9, 12, 36, fracciones I, IX, XII y XXVII de la Ley Orgánica de la Administración Pública Federal; 1, 38, fracción II, 40, fracción XVI, 41, 45, 47, fracción I de la Ley Federal sobre Metrología y Normalización; 4o. de la Ley Federal de Procedimiento Administrativo; 5o. fracción VI de la Ley de Caminos, Puentes y Autotransporte Federal; 28 y 33 del Reglamento de la Ley Federal sobre Metrología y Normalización; 6o. fracciones XIII y XVII, y 22 fracciones I, II, VII, XIII, XXIX y XXXI del Reglamento Interior de la Secretaría de Comunicaciones y Transportes',
    [
      'artículos 1, 2, fracción I, 9, 12, 36, fracciones I, IX, XII y XXVII de la Ley Orgánica de la Administración Pública Federal => ?Ley Orgánica de la Administración Pública Federal [art-1 art-2/fr-i art-9 art-12 art-36/fr-i art-36/fr-ix art-36/fr-xii art-36/fr-xxvii]',
      '1, 38, fracción II, 40, fracción XVI, 41, 45, 47, fracción I de la Ley Federal sobre Metrología y Normalización => ?Ley Federal sobre Metrología y Normalización [art-1 art-38/fr-ii art-40/fr-xvi art-41 art-45 art-47/fr-i]',
      '4o. de la Ley Federal de Procedimiento Administrativo => ?Ley Federal de Procedimiento Administrativo [art-4]',
      '5o. fracción VI de la Ley de Caminos, Puentes y Autotransporte Federal => ?Ley de Caminos, Puentes y Autotransporte Federal [art-5/fr-vi]',
      '28 y 33 del Reglamento de la Ley Federal sobre Metrología y Normalización => ?Reglamento de la Ley Federal sobre Metrología y Normalización [art-28 art-33]',
      '6o. fracciones XIII y XVII, y 22 fracciones I, II, VII, XIII, XXIX y XXXI del Reglamento Interior de la Secretaría de Comunicaciones y Transportes => ?Reglamento Interior de la Secretaría de Comunicaciones y Transportes [art-6/fr-xiii art-6/fr-xvii art-22/fr-i art-22/fr-ii art-22/fr-vii art-22/fr-xiii art-22/fr-xxix art-22/fr-xxxi]',
    ],
  ],
  [
    'pre',
    'Que de conformidad con lo señalado en la fracción I del artículo 47 de la Ley Federal sobre Metrología y Normalización, se publicó',
    [
      'fracción I del artículo 47 de la Ley Federal sobre Metrología y Normalización => ?Ley Federal sobre Metrología y Normalización [art-47/fr-i]',
    ],
  ],
  [
    'pre',
    'en cumplimiento del Acuerdo por el que se establece la organización del Comité Consultivo Nacional de Normalización, y de lo previsto por el artículo 47, fracción I, de la Ley Aduanera, se publicó',
    [
      'Acuerdo por el que se establece la organización del Comité Consultivo Nacional de Normalización => ?Acuerdo por el que se establece la organización del Comité Consultivo Nacional de Normalización []',
      'artículo 47, fracción I, de la Ley Aduanera => ladua [art-47/fr-i]',
    ],
  ],
]);
