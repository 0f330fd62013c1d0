import { testConstructions } from './constructions.js';

testConstructions('titles and where they end', [
  [
    'law',
    'el Reglamento de la Ley General del Equilibrio Ecológico y la Protección al Ambiente en materia de Áreas Naturales Protegidas, a fin de',
    [
      'Reglamento de la Ley General del Equilibrio Ecológico y la Protección al Ambiente en materia de Áreas Naturales Protegidas => ?Reglamento de la Ley General del Equilibrio Ecológico y la Protección al Ambiente en materia de Áreas Naturales Protegidas []',
    ],
  ],
  [
    'law',
    'la Convención de las Naciones Unidas sobre el Reconocimiento y la Ejecución de las Sentencias Arbitrales Extranjeras',
    [
      'Convención de las Naciones Unidas sobre el Reconocimiento y la Ejecución de las Sentencias Arbitrales Extranjeras => ?Convención de las Naciones Unidas sobre el Reconocimiento y la Ejecución de las Sentencias Arbitrales Extranjeras []',
    ],
  ],
  [
    'nom',
    'deberá consultarse la NOM-022-STPS-1999, Electricidad estática en los centros de trabajo, una vez que sea publicada',
    [
      'NOM-022-STPS-1999, Electricidad estática en los centros de trabajo => ?NOM-022-STPS-1999, Electricidad estática en los centros de trabajo []',
    ],
  ],
  [
    'nom',
    'la NOM-004-SEMARNAT-2002, Protección Ambiental.-Lodos y biosólidos.- Especificaciones, publicada en el Diario Oficial',
    [
      'NOM-004-SEMARNAT-2002, Protección Ambiental.-Lodos y biosólidos.- Especificaciones => ?NOM-004-SEMARNAT-2002, Protección Ambiental.-Lodos y biosólidos.- Especificaciones []',
    ],
  ],
  [
    'law',
    'la entrada en vigor del Decreto por el que se reforma la Ley Aduanera en materia de despacho del 29 de enero de 2016, el Gobierno transferirá los recursos',
    [
      'Decreto por el que se reforma la Ley Aduanera en materia de despacho => ?Decreto por el que se reforma la Ley Aduanera en materia de despacho []',
    ],
  ],
  [
    'nom',
    'en cumplimiento del Acuerdo por el que se establece la organización del Comité Consultivo Nacional de Normalización, se publicó el proyecto; conforme al Acuerdo que fija los lineamientos que deben ser observados por las dependencias, con la finalidad de reducir costos',
    [
      'Acuerdo por el que se establece la organización del Comité Consultivo Nacional de Normalización => ?Acuerdo por el que se establece la organización del Comité Consultivo Nacional de Normalización []',
      'Acuerdo que fija los lineamientos que deben ser observados por las dependencias => ?Acuerdo que fija los lineamientos que deben ser observados por las dependencias []',
    ],
  ],
  [
    'law',
    'the ADN (European Agreement concerning the International Transport of Dangerous Goods by Inland Waterways), and the Agreement on Trade-related Aspects of Intellectual Property Rights',
    [
      'European Agreement concerning the International Transport of Dangerous Goods by Inland Waterways => ?European Agreement concerning the International Transport of Dangerous Goods by Inland Waterways []',
      'Agreement on Trade-related Aspects of Intellectual Property Rights => ?Agreement on Trade-related Aspects of Intellectual Property Rights []',
    ],
  ],
  [
    'law',
    'la NOM-138-SEMARNAT/SS-2003 y la NOM-127-SSA1-1994',
    ['NOM-138-SEMARNAT/SS-2003 => ?NOM-138-SEMARNAT/SS-2003 []', 'NOM-127-SSA1-1994 => ?NOM-127-SSA1-1994 []'],
  ],
  ['nom', 'conforme a las Condiciones de seguridad del puesto', []],
  [
    'trans',
    'el artículo 14 de la Ley Minera vigente hasta el 31 de diciembre de 1991',
    ['artículo 14 de la Ley Minera => ?Ley Minera [art-14]'],
  ],
  [
    'dec',
    'el artículo 14 de la Ley Minera vigente hasta el 31 de diciembre de 2005',
    ['artículo 14 de la Ley Minera => self [art-14]'],
  ],
  [
    'dec',
    'el artículo 14 de la Ley Minera vigente hasta el 31 de diciembre de 1991',
    ['artículo 14 de la Ley Minera => ?Ley Minera [art-14]'],
  ],
]);

testConstructions('what bears the name and is not the text that cites', [
  [
    'trans',
    'el artículo 68 de la Ley Minera que se abroga y el artículo 7 de la Ley Minera',
    ['artículo 68 de la Ley Minera => ?Ley Minera [art-68]', 'artículo 7 de la Ley Minera => self [art-7]'],
  ],
  ['law', 'notified under Article V of GATS shall be excluded', ['Article V of GATS => ?GATS [art-v]']],
  ['law', 'mediante el Oficio número UE-240/63749/2023 y la Ley Reglamentaria de la materia', []],
  ['law', 'conforme a las Reglas del Mercado', []],
  ['nom', 'así como en el Reglamento Interior de Trabajo', []],
  [
    'law',
    'panel under Article 6 of the Understanding on Rules',
    ['Article 6 of the Understanding on Rules => ?Understanding on Rules [art-6]'],
  ],
  ['law', 'presupuesto.\n\nArtículos Segundo y Tercero. ………', []],
  ['nom', 'p) SECCIÓN 16. Otra información', []],
  [
    'law',
    'la fracción VIII del artículo segundo de las disposiciones transitorias de la Ley Aduanera',
    [
      'fracción VIII del artículo segundo de las disposiciones transitorias de la Ley Aduanera => ladua [trans-segundo/fr-viii]',
    ],
  ],
  [
    'law',
    'El Estatuto Orgánico del Instituto Mexicano de Tecnología del Agua y lo que señale el Estatuto Orgánico',
    [
      'Estatuto Orgánico del Instituto Mexicano de Tecnología del Agua => ?Estatuto Orgánico del Instituto Mexicano de Tecnología del Agua []',
      'el Estatuto Orgánico => ?Estatuto Orgánico del Instituto Mexicano de Tecnología del Agua []',
    ],
  ],
]);
