import { describe, expect, test } from 'vitest';
import { parseHeading } from '../../../src/domain/locator/heading.js';
import { isLocator, parseLocator, printLocator } from '../../../src/domain/locator/locator.js';

const printed = (text: string): string | null => {
  const path = parseLocator(text);
  return path && printLocator(path);
};

describe('a number in words has one spelling, whatever the gender of the noun', () => {
  test.each([
    ['sec-cuarta', 'sec-cuarto'],
    ['sec-decima-primera', 'sec-decimo-primero'],
    ['sec-unica', 'sec-unico'],
    ['sec-quinta-bis', 'sec-quinto-bis'],
    ['tit-segundo/sec-primera', 'tit-segundo/sec-primero'],
    ['sub-memoria-tecnica', 'sub-memoria-tecnica'],
    ['anx-tabla', 'anx-tabla'],
  ])('%s is %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
  test('a heading gives the same part as a locator', () => {
    const heading = parseHeading('Sección Cuarta');
    expect(heading?.kind === 'part' && heading.segment).toEqual(parseLocator('sec-cuarta')?.segments[0]);
  });
  test('only the one spelling is a locator as it stands', () => {
    expect([isLocator('sec-cuarto'), isLocator('sec-cuarta')]).toEqual([true, false]);
  });
});

test.each(['art-xx', 'art-xxiv-bis', 'par-antepenultimate'])('%s is a locator', (text) => {
  expect(isLocator(text)).toBe(true);
});

test.each(['Artículo XX', 'Antepenúltimo párrafo'])('the heading "%s" names a part', (heading) => {
  expect(parseHeading(heading)?.kind).toBe('part');
});
