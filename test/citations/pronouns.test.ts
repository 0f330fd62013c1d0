import { expect, test } from 'vitest';
import { at, linesOf, reader } from './read-as-lines.js';

const law = at('art-30', { kind: 'law', title: 'Ley Minera' });

test.each([
  'el artículo 5 de ésta',
  'el artículo 5 de la misma',
  'la fracción I del mismo',
  'los artículos 5 y 6 de aquélla',
])('a pronoun without an instrument before it is not the citing text: %s', (text) => {
  const [citation] = reader.read(text, law);
  expect(citation).toMatchObject({ self: false, target: null, resolved: false });
  expect(citation?.reason).toMatch(/pronoun/);
});

test.each([
  ['la Ley Aduanera y el artículo 5 de ésta', 'artículo 5 => ladua [art-5]'],
  ['la Ley Aduanera, conforme al artículo 5 de la misma', 'artículo 5 => ladua [art-5]'],
  ['el Código Fiscal de la Federación y el artículo 5 del mismo', 'artículo 5 => cff [art-5]'],
  // The noun is masculine: "ésta" is something else.
  ['el Código Fiscal de la Federación y el artículo 5 de ésta', 'artículo 5 => null [art-5]'],
  ['la Ley Aduanera rige. El artículo 5 de ésta', 'artículo 5 => null [art-5]'],
  ['la Ley Aduanera y la fracción I de la misma', 'fracción I => null [fr-i]'],
])('a pronoun reaches back in its sentence only: %s', (text, expected) => {
  expect(linesOf(text, law).at(-1)).toBe(expected);
});

test('a number in square brackets is a note, no numeral', () => {
  expect(linesOf('según el numeral [8] de ésta', law)).toEqual([]);
});
