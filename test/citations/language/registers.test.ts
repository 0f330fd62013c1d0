import { describe, expect, test } from 'vitest';
import { createCitationReader } from '../../../src/citations/citation-reader.js';
import { CATALOGUE, entry, targetOf } from '../read-as-lines.js';

const TARIFF = 'Ley de los Impuestos Generales de Importación y de Exportación';
const reader = createCitationReader([
  ...CATALOGUE.filter(({ key }) => key !== 'cff'),
  entry('cff', 'code', 'Código Fiscal de la Federación', { acronym: 'CFF' }),
  entry('lisr', 'law', 'Ley del Impuesto sobre la Renta', { acronym: 'LISR' }),
  entry('ligie', 'law', TARIFF, { acronym: 'LIGIE' }),
  entry('ligie-2007', 'law', `${TARIFF} (2007)`, { acronym: 'LIGIE' }),
  entry('immex-decreto', 'decree', 'Decreto para el Fomento de la Industria Maquiladora', { acronym: 'IMMEX' }),
  entry('rgce-2026', 'guideline', 'Reglas Generales de Comercio Exterior para 2026', {
    designation: 'RGCE 2026',
    acronym: 'RGCE',
  }),
  entry('t-mec', 'treaty', 'Tratado entre México, Estados Unidos y Canadá (capítulo 4)', {
    acronym: 'T-MEC',
    titles: [
      'Tratado entre México, Estados Unidos y Canadá (capítulo 4)',
      'Three Countries Agreement, USMCA (chapter 4)',
    ],
  }),
  entry('basel', 'treaty', 'Convenio de Basilea sobre el Control de los Desechos'),
  entry('ace', 'treaty', 'Acuerdo de Cooperación sobre Vehículos'),
  entry('eu-2023-1542', 'foreign-rule', 'Reglamento relativo a las pilas', {
    designation: 'Regulation (EU) 2023/1542',
  }),
  entry('un-r100', 'international-standard', 'Reglamento ONU 100', { designation: 'UN R100' }),
  entry('un-r136', 'international-standard', 'Reglamento ONU 136', { designation: 'UN R136' }),
]);

/** What stands in a contract, a memorandum or a register of nobody's: `target [locators]`. */
const pairsOf = (text: string): readonly string[] =>
  reader.read(text).map((citation) => `${targetOf(citation)} [${citation.locators.join(' ')}]`);

describe('what lawyers write in contracts and registers', () => {
  test.each<readonly [string, readonly string[]]>([
    ['CFF 17-A, 28 y 42, fracc. II.', ['cff []', 'cff [art-17-a art-28 art-42/fr-ii]']],
    ['RGCE 3.1.2', ['rgce-2026 []', 'rgce-2026 [regla-3.1.2]']],
    ['NOM-052-SEMARNAT-2005, 6.2', ['nom-052-semarnat-2005 []', 'nom-052-semarnat-2005 [num-6.2]']],
    ['arts. 9 Bis y 12, fracs. I y II, CFF.', ['cff [art-9-bis art-12/fr-i art-12/fr-ii]']],
    ['Art. 8 LISR, frac. IV; art. 12 de la misma ley', ['lisr [art-8/fr-iv]', 'lisr [art-12]']],
    ['el artículo 3 de la LGPGIR y 8 de su Reglamento', ['lgpgir [art-3]', 'reg-lgpgir [art-8]']],
    [
      'NOM-052-SEMARNAT-2005, num. 4.1, Tabla 1',
      ['nom-052-semarnat-2005 []', 'nom-052-semarnat-2005 [num-4.1]', 'nom-052-semarnat-2005 [tab-1]'],
    ],
    ['la NOM-002-STPS-2010 (numerales 5.1 y 5.4)', ['nom-002-stps-2010 []', 'nom-002-stps-2010 [num-5.1 num-5.4]']],
    ['Ley Aduanera ("LA"), artículo 36', ['ladua []', 'ladua [art-36]']],
    ['en relación con los diversos 3, fracción II, y 9 de la Ley Aduanera', ['ladua [art-3/fr-ii art-9]']],
    ['artículos 4 párrafos 1 y 2, y 7 de la Ley Aduanera', ['ladua [art-4/par-1 art-4/par-2 art-7]']],
    ['los arts. 1.º y 3.º Bis del CFF', ['cff [art-1 art-3-bis]']],
    ['los Reglamentos ONU R100 u R136', ['un-r100 []', 'un-r136 []']],
    ['artículo 4, fracción II, del Decreto IMMEX', ['immex-decreto [art-4/fr-ii]']],
    ['fracciones arancelarias 8507.60.01 y 8703.80 de la Tarifa de la LIGIE', ['ligie [frac-8507.60.01 frac-8703.80]']],
    ['Reglamento (UE) 2023/1542, artículo 7, apartado 2', ['eu-2023-1542 []', 'eu-2023-1542 [art-7/par-2]']],
    ['USMCA Article 4-B.3', ['t-mec []', 't-mec [anx-4-b/art-3]']],
    ['los artículos 4-B.3 y 4-B.6 del T-MEC', ['t-mec [anx-4-b/art-3 anx-4-b/art-6]']],
    ['Ley Aduanera: artículos 36 y 59', ['ladua []', 'ladua [art-36 art-59]']],
    ['CFF: 27 y 29-A', ['cff []', 'cff [art-27 art-29-a]']],
    ['NOM-002-STPS-2010: 5.1 y 7.3', ['nom-002-stps-2010 []', 'nom-002-stps-2010 [num-5.1 num-7.3]']],
    ['los 7.2.1 y 7.2.3 de la NOM-052-SEMARNAT-2005', ['nom-052-semarnat-2005 [num-7.2.1 num-7.2.3]']],
    ['los numerales 5.7 y 8.2 g) de la NOM-002-STPS-2010', ['nom-002-stps-2010 [num-5.7 num-8.2/inc-g]']],
    ['Reglamento de la LGPGIR, art. 22', ['reg-lgpgir []', 'reg-lgpgir [art-22]']],
    ['Reglamento (UE) 2023/1542, art. 4, apdo. 1, letra b)', ['eu-2023-1542 []', 'eu-2023-1542 [art-4/par-1/inc-b]']],
    ['under 49 C.F.R. § 571.305', ['?49 C.F.R. § 571.305 []']],
    ['Ley del ISR, art. 27', ['lisr []', 'lisr [art-27]']],
    ['el Convenio de Basilea, art. 4', ['basel []', 'basel [art-4]']],
    ['article 27, second paragraph, of the Mexican Constitution', ['cpeum [art-27/par-2]']],
  ])('%s', (text, expected) => {
    expect(pairsOf(text)).toEqual(expected);
  });
});

describe('what looks like it and is none', () => {
  test.each<readonly [string, readonly string[]]>([
    ['el CFF 2026 y la LISR 2025', ['cff []', 'lisr []']],
    ['un peso de 8.2 g (u 8.3 g) de la NOM-002-STPS-2010', ['nom-002-stps-2010 []']],
    ['con la letra b) del inciso', []],
    ['LISR 30 días', ['lisr []']],
    ['LGEEPA 28-II', ['lgeepa []']],
    ['NOM-052-SEMARNAT-2005, 5.2 mg/l', ['nom-052-semarnat-2005 []']],
    ['un Acuerdo de Cooperación con otro país', ['?Acuerdo de Cooperación []']],
    ['la fracción arancelaria 8703.80.01', []],
    ['el oficio núm. 312.1, y los diversos 3 oficios', []],
    ['conforme al artículo 4, LISR y CFF se aplican', ['self [art-4]', 'lisr []', 'cff []']],
    ['conforme al artículo 4-B.3', ['null [anx-4-b/art-3]']],
  ])('%s', (text, expected) => {
    expect(pairsOf(text)).toEqual(expected);
  });
});
