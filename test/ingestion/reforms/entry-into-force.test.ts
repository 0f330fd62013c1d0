import { describe, expect, it } from 'vitest';
import { parsePartialDay } from '../../../src/domain/day.js';
import { readEntryIntoForce } from '../../../src/ingestion/reforms/entry-into-force.js';

const read = (words: string, on = '2015-12-30'): string | null => readEntryIntoForce(words, parsePartialDay(on));

describe('entry into force', () => {
  it.each([
    [
      'El presente Decreto entrará en vigor el día siguiente al de su publicación en el Diario Oficial de la Federación.',
      '2015-12-31',
    ],
    ['entrará en vigor al día siguiente de su publicación', '2015-12-31'],
    ['entrará en vigor el día de su publicación', '2015-12-30'],
    ['entrará en vigor a los 180 días naturales siguientes a su publicación', '2016-06-27'],
    ['entrará en vigor treinta días después de su publicación', '2016-01-29'],
    ['entrará en vigor a los seis meses siguientes al día de su publicación', '2016-06-30'],
    ['entrará en vigor el 1o. de enero de 2014', '2014-01-01'],
    ['entrará en vigor el primer día del mes de enero de 2012', '2012-01-01'],
    ['entrará en vigor el primero de enero de dos mil dieciséis', '2016-01-01'],
  ])('"%s" is %s', (words, day) => {
    expect(read(words)).toBe(day);
  });

  it.each([
    'El artículo 5 entrará en vigor el 1 de enero de 2027.',
    'Primero. Las fracciones I y II del artículo 28 entrarán en vigor al día siguiente de su publicación.',
  ])('"%s" tells only of a part', (words) => {
    expect(read(words)).toBeNull();
  });

  it('is not known in business days, without a day to count from, or where nothing is said', () => {
    expect(read('entrará en vigor a los 60 días hábiles siguientes a su publicación')).toBeNull();
    expect(read('entrará en vigor al día siguiente de su publicación', '2015-12')).toBeNull();
    expect(read('Se derogan las disposiciones que se opongan.')).toBeNull();
  });
});
