import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/day.js';
import { readCardinal } from '../../../src/documents/marks/cardinal.js';
import { readEntryIntoForce } from '../../../src/documents/metadata/entry-into-force.js';

const published = parseDay('2011-12-31');

/** What the transitory says, and the day for a text published on 31 December 2011; null where it cannot be computed. */
const SENTENCES: readonly (readonly [string, string | null])[] = [
  [
    'La presente Ley entrará en vigor al día siguiente de su publicación en el Diario Oficial de la Federación.',
    '2012-01-01',
  ],
  [
    'El presente Decreto entrará en vigor el día de su publicación en el Diario Oficial de la Federación.',
    '2011-12-31',
  ],
  ['La presente Ley entrará en vigor 90 días naturales después de su publicación.', '2012-03-30'],
  [
    'El presente Decreto entrará en vigor a los cuarenta y cinco días naturales siguientes al de su publicación.',
    '2012-02-14',
  ],
  [
    'La presente Norma entrará en vigor a los 180 días naturales contados a partir del día siguiente de su publicación.',
    '2012-06-28',
  ],
  ['La presente Norma Oficial Mexicana entrará en vigor a los seis meses siguientes a su publicación.', '2012-06-30'],
  ['La presente Norma entrará en vigor a los tres años siguientes de su publicación.', '2014-12-31'],
  ['La presente Norma Oficial Mexicana entrará en vigor al año siguiente de su publicación.', '2012-12-31'],
  ['Esta Ley entrará en vigor el día primero de marzo de mil novecientos ochenta y ocho.', '1988-03-01'],
  ['Artículo Primero.- El presente Acuerdo entrará en vigor el 1 de enero de 2026.', '2026-01-01'],
  // Only some parts enter into force on the later day.
  [
    'La presente Ley entrará en vigor el 1o. de abril de 1996, con excepción del artículo 21, que entrará en vigor a partir del 1o. de julio de 1996.',
    '1996-04-01',
  ],
  ['La presente Ley entrará en vigor noventa días hábiles después de su publicación.', null],
  ['El presente Decreto entrará en vigor una vez que se integre el Pleno.', null],
];

describe('The entry into force of a text', () => {
  test.each(SENTENCES)('%s', (sentence, day) => {
    const entry = readEntryIntoForce(sentence, published);
    expect(entry?.day).toBe(day);
    expect(entry?.doubt === null).toBe(day !== null);
  });

  test('is not that of one of its parts, nor of what its authority must do', () => {
    expect(
      readEntryIntoForce('Lo dispuesto por los numerales 5.2 y 5.3 entrará en vigor a los dos años.', published),
    ).toBeNull();
    expect(readEntryIntoForce('La Secretaría expedirá el reglamento a los treinta días.', published)).toBeNull();
    expect(readEntryIntoForce('La presente Ley es de orden público.', published)).toBeNull();
  });

  test('needs the day of publication where it is a term', () => {
    const entry = readEntryIntoForce(
      'La presente Norma entrará en vigor a los 60 días siguientes a su publicación.',
      null,
    );
    expect(entry).toMatchObject({ day: null, doubt: 'the day of publication is not known' });
  });

  test('is read in time that grows with its words', () => {
    const hostile = `La presente Ley entrará en vigor ${'a los cien y '.repeat(20_000)}`;
    expect(readEntryIntoForce(hostile, published)?.day).toBeNull();
  });
});

describe('A number in words', () => {
  test.each([
    ['180', 180],
    ['ciento ochenta', 180],
    ['trescientos sesenta y cinco', 365],
    ['mil novecientos ochenta y ocho', 1988],
    ['dos mil catorce', 2014],
    ['mil', 1000],
    ['ochenta ciento', null],
    ['mil mil', null],
    ['muchos', null],
  ])('%s is %s', (words, value) => {
    expect(readCardinal(words)).toBe(value);
  });
});
