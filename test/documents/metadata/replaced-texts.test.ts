import { describe, expect, test } from 'vitest';
import { readIssuingAuthorities } from '../../../src/documents/metadata/issuing-authority.js';
import { readReplacedTexts } from '../../../src/documents/metadata/replaced-texts.js';

const replaced = (paragraph: string, inner: readonly string[] = []): readonly string[] =>
  readReplacedTexts(paragraph, inner, 'Ley Aduanera');

describe('The texts that a transitory says are replaced', () => {
  test.each([
    [
      'Se abroga la Ley de la Industria Eléctrica, publicada en el Diario Oficial de la Federación el 11 de agosto de 2014 y demás disposiciones.',
      ['Ley de la Industria Eléctrica'],
    ],
    [
      'Se abrogan la Ley de Ciencia y Tecnología y la Ley Orgánica del Consejo Nacional de Ciencia y Tecnología, ambas publicadas el 5 de junio de 2002.',
      ['Ley de Ciencia y Tecnología', 'Ley Orgánica del Consejo Nacional de Ciencia y Tecnología'],
    ],
    [
      'Esta Norma Oficial Mexicana cancela y sustituye a la Norma Oficial Mexicana NOM-001-SEMARNAT-1996, publicada el 6 de enero de 1997.',
      ['NOM-001-SEMARNAT-1996'],
    ],
    [
      'A partir de la fecha en que entre en vigor la presente Norma, quedará sin efectos la NOM-002-STPS-2000, Condiciones de seguridad.',
      ['NOM-002-STPS-2000'],
    ],
    // One of the same title is another text: its day tells it.
    [
      'A partir de la fecha en que entre en vigor esta Ley, quedará abrogada la Ley Aduanera, publicada en el Diario Oficial de la Federación el 30 de diciembre de 1981.',
      ['Ley Aduanera (DOF 1981-12-30)'],
    ],
    ['Se derogan los artículos 1o. y 8o. de la Ley de Vías Generales de Comunicación.', []],
    ['Los derechos de la Ley del Impuesto sobre la Renta que se abroga conforme a esta fracción se cumplirán.', []],
    [
      'Quedan sin efectos las disposiciones legales y administrativas que contravengan lo dispuesto en la Ley del Impuesto sobre la Renta.',
      [],
    ],
  ] as const)('%s', (paragraph, titles) => {
    expect(replaced(paragraph)).toEqual(titles);
  });

  test('stand in the list that follows', () => {
    const items = [
      'La Ley para Promover la Inversión Mexicana, publicada el 9 de marzo de 1973;',
      'Ley del Impuesto sobre Alfombras, Tapetes y Tapices.',
    ];
    expect(replaced('Se abroga:', items)).toEqual([
      'Ley para Promover la Inversión Mexicana',
      'Ley del Impuesto sobre Alfombras, Tapetes y Tapices',
    ]);
  });
});

describe('The authority that issued a text', () => {
  const seal = 'Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- ';

  test('is named in its seal, each of several', () => {
    expect(readIssuingAuthorities([`${seal}Secretaría de Economía.- Secretaría de Energía.`], 'CONSIDERANDO')).toEqual([
      'Secretaría de Economía',
      'Secretaría de Energía',
    ]);
  });

  test('may run on in the paragraph below the seal', () => {
    expect(
      readIssuingAuthorities([`${seal}Secretaría del Trabajo y Previsión`], 'Social. MARATH BARUCH, Secretario'),
    ).toEqual(['Secretaría del Trabajo y Previsión Social']);
  });

  test('is the Congress where the President promulgates what it decreed', () => {
    expect(
      readIssuingAuthorities(
        [
          `${seal}Presidencia de la República.`,
          'Que el Honorable Congreso de la Unión, se ha servido dirigirme el siguiente DECRETO',
        ],
        '',
      ),
    ).toEqual(['Congreso de la Unión']);
    expect(readIssuingAuthorities(['Sin sello.'], '')).toEqual([]);
  });
});
