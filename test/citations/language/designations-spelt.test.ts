import { testConstructions } from './constructions.js';

testConstructions('designations spelt', [
  [
    'nom',
    'la Tabla 2 de la NOM-052-SEMARNAT-2005',
    ['Tabla 2 de la NOM-052-SEMARNAT-2005 => nom-052-semarnat-2005 [tab-2]'],
  ],
  ['nom', 'la NOM-001-SEDE vigente o la que la sustituya', ['NOM-001-SEDE => ?NOM-001-SEDE []']],
  [
    'nom',
    'Norma Oficial Mexicana NOM-001-SEDE-2012, Instalaciones eléctricas (utilización), o la que la sustituya',
    [
      'Norma Oficial Mexicana NOM-001-SEDE-2012, Instalaciones eléctricas (utilización) => ?Norma Oficial Mexicana NOM-001-SEDE-2012, Instalaciones eléctricas (utilización) []',
    ],
  ],
  ['nom', 'NOM-EM-001-SEMARNAT-2010', ['NOM-EM-001-SEMARNAT-2010 => ?NOM-EM-001-SEMARNAT-2010 []']],
  [
    'nom',
    'NOM-EM-167-SEMARNAT-2017, Que establece los niveles',
    ['NOM-EM-167-SEMARNAT-2017, Que establece los niveles => ?NOM-EM-167-SEMARNAT-2017, Que establece los niveles []'],
  ],
  ['nom', 'PROY-NOM-194-SE-2021', ['PROY-NOM-194-SE-2021 => ?PROY-NOM-194-SE-2021 []']],
  [
    'nom',
    'el Proyecto de Norma Oficial Mexicana PROY-NOM-022-STPS-2014',
    [
      'Proyecto de Norma Oficial Mexicana PROY-NOM-022-STPS-2014 => ?Proyecto de Norma Oficial Mexicana PROY-NOM-022-STPS-2014 []',
    ],
  ],
  ['nom', 'PROY-NMX-J-677-ANCE-2020', ['PROY-NMX-J-677-ANCE-2020 => ?PROY-NMX-J-677-ANCE-2020 []']],
  [
    'nom',
    'NMX-J-677-ANCE-2020, Equipo de suministro para vehículos eléctricos',
    [
      'NMX-J-677-ANCE-2020, Equipo de suministro para vehículos eléctricos => ?NMX-J-677-ANCE-2020, Equipo de suministro para vehículos eléctricos []',
    ],
  ],
  [
    'nom',
    'la norma mexicana NMX-J-549-ANCE-2005 Sistema de protección contra tormentas eléctricas',
    ['norma mexicana NMX-J-549-ANCE-2005 => ?norma mexicana NMX-J-549-ANCE-2005 []'],
  ],
  ['nom', 'NOM - 001 - SEDE - 2012', ['NOM - 001 - SEDE - 2012 => ?NOM-001-SEDE-2012 []']],
  ['nom', 'NOM 001 SEDE 2012', ['NOM 001 SEDE 2012 => ?NOM-001-SEDE-2012 []']],
  ['nom', 'NOM-001-SEDE-2012.', ['NOM-001-SEDE-2012 => ?NOM-001-SEDE-2012 []']],
  ['nom', 'NOM–052–SEMARNAT–2005', ['NOM–052–SEMARNAT–2005 => nom-052-semarnat-2005 []']],
  [
    'nom',
    'la norma NOM-194-SCFI-2015 y la NOM-042-SEMARNAT-2003',
    ['norma NOM-194-SCFI-2015 => ?norma NOM-194-SCFI-2015 []', 'NOM-042-SEMARNAT-2003 => ?NOM-042-SEMARNAT-2003 []'],
  ],
  ['nom', 'NOM-138-SEMARNAT/CRE-2016', ['NOM-138-SEMARNAT/CRE-2016 => ?NOM-138-SEMARNAT/CRE-2016 []']],
  [
    'nom',
    'NOM-163-SEMARNAT-ENER-SCFI-2013',
    ['NOM-163-SEMARNAT-ENER-SCFI-2013 => ?NOM-163-SEMARNAT-ENER-SCFI-2013 []'],
  ],
  ['nom', 'NOM-024-SCT2/2010', ['NOM-024-SCT2/2010 => ?NOM-024-SCT2/2010 []']],
  ['nom', 'NOM-012-SCT-2-2017', ['NOM-012-SCT-2-2017 => ?NOM-012-SCT-2-2017 []']],
  ['nom', 'NOM-059-SEMARNAT-2010', ['NOM-059-SEMARNAT-2010 => ?NOM-059-SEMARNAT-2010 []']],
  ['nom', 'ISO 26262', ['ISO 26262 => ?ISO 26262 []']],
  ['nom', 'IEC 62196-2:2022', ['IEC 62196-2:2022 => ?IEC 62196-2:2022 []']],
  ['nom', 'ISO/IEC 17025:2017', ['ISO/IEC 17025:2017 => ?ISO/IEC 17025:2017 []']],
  ['nom', 'SAE J1772', ['SAE J1772 => ?SAE J1772 []']],
  ['nom', 'SAE J1772_201710', ['SAE J1772_201710 => ?SAE J1772_201710 []']],
  ['nom', 'FMVSS 305', ['FMVSS 305 => ?FMVSS 305 []']],
  ['nom', 'FMVSS No. 305a', ['FMVSS No. 305a => ?FMVSS No. 305a []']],
  ['nom', 'UNECE R100', ['UNECE R100 => ?UN R100 []']],
  ['nom', 'UN Regulation No. 100 Rev.3', ['UN Regulation No. 100 => ?UN R100 []']],
  ['nom', 'Reglamento No. 100 de la CEPE/ONU', ['Reglamento No. 100 de la CEPE/ONU => ?UN R100 []']],
  ['nom', 'Directive 2006/66/EC', ['Directive 2006/66/EC => ?Directive 2006/66/EC []']],
  [
    'nom',
    'la Norma Oficial Mexicana NOM-001-SEDE-2012, Instalaciones Eléctricas (utilización), en adelante NOM-001-SEDE',
    [
      'Norma Oficial Mexicana NOM-001-SEDE-2012, Instalaciones Eléctricas (utilización) => ?Norma Oficial Mexicana NOM-001-SEDE-2012, Instalaciones Eléctricas (utilización) []',
    ],
  ],
  [
    'nom',
    'los numerales 9.1.1, 9.1.2 y 9.2, de la NOM-029-STPS-2011, o las que la sustituyan',
    ['numerales 9.1.1, 9.1.2 y 9.2, de la NOM-029-STPS-2011 => ?NOM-029-STPS-2011 [num-9.1.1 num-9.1.2 num-9.2]'],
  ],
  [
    'nom',
    'NMX-AA-003-1980 e ISO 9001:2015',
    ['NMX-AA-003-1980 => ?NMX-AA-003-1980 []', 'ISO 9001:2015 => ?ISO 9001:2015 []'],
  ],
  [
    'nom',
    'NOM-001-ECOL-1996, NOM-002-ECOL-1996 y NOM-003-ECOL-1997',
    [
      'NOM-001-ECOL-1996 => nom-001-semarnat-1996 []',
      'NOM-002-ECOL-1996 => ?NOM-002-ECOL-1996 []',
      'NOM-003-ECOL-1997 => ?NOM-003-ECOL-1997 []',
    ],
  ],
  [
    'nom',
    'las normas oficiales mexicanas NOM-001-SEMARNAT-1996 y NOM-002-SEMARNAT-1996',
    [
      'normas oficiales mexicanas NOM-001-SEMARNAT-1996 => nom-001-semarnat-1996 []',
      'NOM-002-SEMARNAT-1996 => ?NOM-002-SEMARNAT-1996 []',
    ],
  ],
  [
    'nom',
    'los criterios del numeral 5 del Anexo 1 de la NOM-161-SEMARNAT-2011',
    ['numeral 5 del Anexo 1 de la NOM-161-SEMARNAT-2011 => ?NOM-161-SEMARNAT-2011 [anx-1/num-5]'],
  ],
]);
