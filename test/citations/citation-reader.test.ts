import { describe, expect, test } from 'vitest';
import { at, linesOf, reader } from './read-as-lines.js';

const law = at('art-30', { kind: 'law', title: 'Ley Aduanera' });
const regulation = at('art-75', {
  kind: 'regulation',
  title: 'Reglamento de la Ley General para la Prevención y Gestión Integral de los Residuos',
});
const standard = at('num-8.1', { kind: 'nom', designation: 'NOM-022-STPS-2015' });

describe('parts tied to an instrument', () => {
  test('an article takes the law that follows it', () => {
    expect(linesOf('previsto en el artículo 17-A del Código Fiscal de la Federación.', law)).toEqual([
      'artículo 17-A del Código Fiscal de la Federación => cff [art-17-a]',
    ]);
  });
  test('a list with several instruments is one citation for each', () => {
    expect(
      linesOf(
        'los artículos 5, fracción I, y 7 de la Ley Aduanera; 28 del Código Fiscal de la Federación, y 4 de la LGPGIR',
      ),
    ).toEqual([
      'artículos 5, fracción I, y 7 de la Ley Aduanera => ladua [art-5/fr-i art-7]',
      '28 del Código Fiscal de la Federación => cff [art-28]',
      '4 de la LGPGIR => lgpgir [art-4]',
    ]);
  });
  test('parts named from the inside out are put in order', () => {
    expect(linesOf('el inciso a) de la fracción II del artículo 5 Bis de la Ley Aduanera')).toEqual([
      'inciso a) de la fracción II del artículo 5 Bis de la Ley Aduanera => ladua [art-5-bis/fr-ii/inc-a]',
    ]);
  });
  test('an article of the Constitution may name it by an adjective', () => {
    expect(linesOf('en el Párrafo Sexto del Artículo 27 Constitucional', law)).toEqual([
      'Párrafo Sexto del Artículo 27 Constitucional => cpeum [art-27/par-6]',
    ]);
  });
  test('an article that a sentence gives to its subject is of that law', () => {
    expect(linesOf('la Ley Aduanera, en su artículo 85, establece', regulation)).toEqual([
      'Ley Aduanera => ladua []',
      'artículo 85 => ladua [art-85]',
    ]);
  });
  test('two lists joined by "ambos" share the law', () => {
    expect(linesOf('el artículo 5, en relación con el artículo 9, ambos de la Ley Aduanera', regulation)).toEqual([
      'artículo 5 => ladua [art-5]',
      'artículo 9, ambos de la Ley Aduanera => ladua [art-9]',
    ]);
  });
});

describe('short forms', () => {
  test('in a reglamento "la Ley" is the law that it develops, never the reglamento', () => {
    expect(linesOf('conforme al artículo 27 de la Ley y al artículo 27', regulation)).toEqual([
      'artículo 27 de la Ley => lgpgir [art-27]',
      'artículo 27 => self [art-27]',
    ]);
  });
  test('in a law "el Reglamento" is the one named after it', () => {
    expect(
      linesOf(
        'en el Reglamento y en esta Ley',
        at('art-1', { title: 'Ley General para la Prevención y Gestión Integral de los Residuos', kind: 'law' }),
      ),
    ).toEqual(['el Reglamento => reg-lgpgir []', 'esta Ley => self []']);
  });
  test('in a standard "la Ley" means nothing until it is defined', () => {
    expect(linesOf('conforme a la Ley', standard)).toEqual(['la Ley => null []']);
    expect(linesOf('conforme a la Ley', { ...standard, defines: { 'la Ley': 'Ley Aduanera' } })).toEqual([
      'la Ley => ladua []',
    ]);
  });
  test('a definition in the text holds from there on', () => {
    expect(linesOf('la Ley General de Aguas, en adelante la Ley, dispone. El artículo 4 de la Ley', standard)).toEqual([
      'Ley General de Aguas => ?Ley General de Aguas []',
      'artículo 4 de la Ley => ?Ley General de Aguas [art-4]',
    ]);
  });
  test('an anaphora takes what it stands for', () => {
    expect(linesOf('la Ley Aduanera y, según dicha Ley y el citado ordenamiento', regulation)).toEqual([
      'Ley Aduanera => ladua []',
      'dicha Ley => ladua []',
      'el citado ordenamiento => ladua []',
    ]);
  });
  test('"su Reglamento" belongs to the law before it', () => {
    expect(
      linesOf('la Ley General para la Prevención y Gestión Integral de los Residuos y su Reglamento', law),
    ).toEqual([
      'Ley General para la Prevención y Gestión Integral de los Residuos => lgpgir []',
      'su Reglamento => reg-lgpgir []',
    ]);
  });
  test('in words that a decree quotes, "esta Ley" is the law amended', () => {
    const decree =
      'ARTÍCULO ÚNICO.- Se reforma el artículo 5 de la Ley Aduanera, para quedar como sigue:\n\nArtículo 5. Según esta Ley.\n\nTRANSITORIOS\n\nEl presente Decreto y esta Ley';
    expect(linesOf(decree, { kind: 'decree' })).toEqual([
      'artículo 5 de la Ley Aduanera => ladua [art-5]',
      'esta Ley => ladua []',
      'El presente Decreto => self []',
      'esta Ley => ladua []',
    ]);
  });
});

describe('what is no citation', () => {
  test.each([
    'en los términos de Ley y de las disposiciones aplicables',
    'sus reglamentos y las normas oficiales mexicanas',
    'las Reglas que emita el SAT',
    'la Ley aplicable y la Ley de la materia',
    'Artículo reformado DOF 13-12-1996',
    'de común acuerdo con la parte, el título de concesión y un anexo',
    'Capítulo III De las Aclaraciones',
    'previo acuerdo con el Presidente, conforme a la misma',
  ])('%s', (text) => {
    expect(linesOf(text, law)).toEqual([]);
  });
});

describe('resolution', () => {
  test('a law named but not in the catalogue keeps its words and says why', () => {
    const [citation] = reader.read('la Ley General de Economía Circular, las disposiciones', law);
    expect(citation).toMatchObject({
      surface: 'Ley General de Economía Circular',
      target: { key: null, title: 'Ley General de Economía Circular', designation: null },
      resolved: false,
    });
    expect(citation?.reason).toMatch(/catalogue/);
  });
  test('an edition of a renamed family is one, another edition is not', () => {
    expect(linesOf('la NOM-001-ECOL-1996 y la NOM-052-SEMARNAT-1993')).toEqual([
      'NOM-001-ECOL-1996 => nom-001-semarnat-1996 []',
      'NOM-052-SEMARNAT-1993 => ?NOM-052-SEMARNAT-1993 []',
    ]);
  });
  test('a designation without year is the newest edition', () => {
    expect(linesOf('la NOM-002-STPS')).toEqual(['NOM-002-STPS => nom-002-stps-2010 []']);
  });
  test('the citing instrument is itself under every name', () => {
    const self = { kind: 'law', title: 'Ley Aduanera' } as const;
    expect(
      linesOf('la Ley Aduanera, esta Ley y el presente ordenamiento', self).every((line) => line.includes('=> self')),
    ).toBe(true);
  });
  test('another agreement is never the treaty that names it', () => {
    const treaty = { kind: 'treaty', title: 'Tratado de Libre Comercio entre México y Perú' } as const;
    expect(linesOf('el presente Tratado y el Acuerdo sobre la OMC', treaty)).toEqual([
      'el presente Tratado => self []',
      'Acuerdo sobre la OMC => ?Acuerdo sobre la OMC []',
    ]);
  });
  test.each(['LGPGIR artículo 31', 'art. 31 LGPGIR', 'artículo 31 de la LGPGIR', 'Artículo 31 LGPGIR'])(
    'what people type is read: %s',
    (typed) => {
      expect(linesOf(typed).at(-1)).toMatch(/ => lgpgir \[art-31\]$/);
    },
  );
  test('a chapter of a standard is its numeral', () => {
    expect(linesOf('el Capítulo 8 de esta Norma', standard)).toEqual(['Capítulo 8 de esta Norma => self [num-8]']);
  });
});
