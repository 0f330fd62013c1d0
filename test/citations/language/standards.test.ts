import { testConstructions } from './constructions.js';

testConstructions('standards', [
  [
    'nom',
    'los numerales 5.1 a 5.4 de la presente Norma',
    ['numerales 5.1 a 5.4 de la presente Norma => self [num-5.1 num-5.2 num-5.3 num-5.4]'],
  ],
  [
    'nom',
    'numerales 5.1, 5.2.1, inciso c), y 5.3, incisos a) a d)',
    ['numerales 5.1, 5.2.1, inciso c), y 5.3, incisos a) a d) => self [num-5.1 num-5.2.1/inc-c num-5.3/inc-a..inc-d]'],
  ],
  ['nom', 'lo dispuesto en el presente Capítulo', ['el presente Capítulo => self [num-8]']],
  ['nom', 'Código Consejo de prudencia', []],
  ['nom', 'el Código Urbano de Querétaro', ['Código Urbano de Querétaro => ?Código Urbano de Querétaro []']],
  ['nom', 'el capítulo 4. Disposiciones Generales de Conexión de Centros de Carga', ['capítulo 4 => self [num-4]']],
  ['nom', 'el capítulo 9', ['capítulo 9 => self [num-9]']],
  ['nom', 'el Apéndice normativo B', ['Apéndice normativo B => self [anx-b]']],
  ['nom', 'el Apéndice B (Normativo)', ['Apéndice B => self [anx-b]']],
  ['nom', 'el numeral 3 del Anexo A', ['numeral 3 del Anexo A => self [anx-a/num-3]']],
  ['nom', 'el Anexo A, numeral 3', ['Anexo A, numeral 3 => self [anx-a/num-3]']],
  ['nom', 'las Tablas 1, 2 y 3', ['Tablas 1, 2 y 3 => self [tab-1 tab-2 tab-3]']],
  ['nom', 'la tabla A.1 del Apéndice A', ['tabla A.1 del Apéndice A => self [anx-a/tab-a.1]']],
  [
    'nom',
    'la Guía de Referencia II de la presente Norma',
    ['Guía de Referencia II de la presente Norma => self [anx-ii]'],
  ],
  ['nom', 'article 27 of the Mexican Constitution', ['article 27 of the Mexican Constitution => cpeum [art-27]']],
  [
    'nom',
    'el Artículo VI del Acuerdo General sobre Aranceles Aduaneros y Comercio de 1994',
    [
      'Artículo VI del Acuerdo General sobre Aranceles Aduaneros y Comercio de 1994 => ?Acuerdo General sobre Aranceles Aduaneros y Comercio de 1994 [art-vi]',
    ],
  ],
  [
    'nom',
    'los artículos 34, 35, 104 o 209, apartados B y C, de la Ley del Impuesto sobre la Renta',
    [
      'artículos 34, 35, 104 o 209, apartados B y C, de la Ley del Impuesto sobre la Renta => ?Ley del Impuesto sobre la Renta [art-34 art-35 art-104 art-209/ap-b art-209/ap-c]',
    ],
  ],
  [
    'nom',
    'Ley: la Ley Aduanera. El artículo 5 de la Ley',
    ['Ley Aduanera => ladua []', 'artículo 5 de la Ley => ladua [art-5]'],
  ],
  [
    'nom',
    'la Ley General de Cambio Climático (en lo sucesivo, la Ley General). El artículo 87 de la Ley General',
    [
      'Ley General de Cambio Climático => ?Ley General de Cambio Climático []',
      'artículo 87 de la Ley General => ?Ley General de Cambio Climático [art-87]',
    ],
  ],
  [
    'nom',
    'el Código Fiscal de la Federación (CFF), artículo 17-H Bis del CFF',
    ['Código Fiscal de la Federación => cff []', 'artículo 17-H Bis del CFF => cff [art-17-h-bis]'],
  ],
  [
    'nom',
    'la Ley de Infraestructura de la Calidad (LIC) y el artículo 24 de la LIC',
    [
      'Ley de Infraestructura de la Calidad => ?Ley de Infraestructura de la Calidad []',
      'artículo 24 de la LIC => ?Ley de Infraestructura de la Calidad [art-24]',
    ],
  ],
  [
    'nom',
    'la Comisión Reguladora de Energía (en lo sucesivo, la CRE), conforme al artículo 12 de la Ley de la Industria Eléctrica (LIE)',
    ['artículo 12 de la Ley de la Industria Eléctrica => ?Ley de la Industria Eléctrica [art-12]'],
  ],
  ['nom', 'para los efectos de esta Norma, se establecen las definiciones siguientes', ['esta Norma => self []']],
  [
    'nom',
    'de acuerdo con lo establecido en el numeral 7.2, inciso b), subinciso 3)',
    ['numeral 7.2, inciso b), subinciso 3) => self [num-7.2/inc-b/inc-3]'],
  ],
  [
    'nom',
    '7.1, incisos a), b) y del d) al f)',
    ['7.1, incisos a), b) y del d) al f) => self [num-7.1/inc-a num-7.1/inc-b num-7.1/inc-d..inc-f]'],
  ],
  [
    'nom',
    'conforme al capítulo 6 y al Apéndice A de la presente Norma',
    ['capítulo 6 y al Apéndice A de la presente Norma => self [num-6 anx-a]'],
  ],
  ['nom', 'en la Guía de Referencia I, numeral I.2', ['Guía de Referencia I, numeral I.2 => self [anx-i/num-i.2]']],
  ['nom', 'la Tabla A.1', ['Tabla A.1 => self [tab-a.1]']],
  ['nom', 'el inciso anterior', ['inciso anterior => self [num-8.1]']],
  [
    'nom',
    'las Tablas 1 y 2 del Apéndice Normativo A',
    ['Tablas 1 y 2 del Apéndice Normativo A => self [anx-a/tab-1 anx-a/tab-2]'],
  ],
  ['nom', 'el artículo 513', ['artículo 513 => null [art-513]']],
  ['nom', 'los apartados 5.2 y 5.3', ['apartados 5.2 y 5.3 => self [num-5.2 num-5.3]']],
  ['nom', 'el procedimiento que establece la Norma Mexicana correspondiente', []],
  ['nom', 'la Norma Mexicana vigente NMX-CC-018-1996-IMNC', ['NMX-CC-018-1996-IMNC => ?NMX-CC-018-1996-IMNC []']],
  ['nom', 'conforme a la Norma Internacional IEC 61851-1:2017', ['IEC 61851-1:2017 => ?IEC 61851-1:2017 []']],
  ['nom', 'una Norma Oficial Mexicana en materia de seguridad', []],
]);
