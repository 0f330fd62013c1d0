import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../src/domain/locator/locator.js';
import { shiftLabel } from '../../../src/citations/resolve/place.js';
import { at, linesOf } from '../read-as-lines.js';

test.each([
  ['105', '104'],
  ['93-bis', '93'],
  ['63-ter', '63-bis'],
  ['20-bis-2', '20-bis-1'],
  ['20-bis-1', '20-bis'],
  ['segundo', 'primero'],
  ['iii', 'ii'],
  ['5.3', '5.2'],
  ['15-b', '15-a'],
  ['15-a', '15'],
])('before %s stands %s', (label, before) => {
  expect(shiftLabel(label, -1)).toBe(before);
});

test('before the first article stands nothing', () => {
  expect(shiftLabel('1', -1)).toBeNull();
});

describe('parts named from where the reader stands', () => {
  const law = at('art-62', { kind: 'law', title: 'Ley Minera' });
  test('the paragraph before is counted while no list has opened', () => {
    expect(linesOf('Uno.\n\nEl párrafo anterior.', law)).toEqual(['párrafo anterior => self [art-62/par-1]']);
    expect(linesOf('Uno:\n\nI. Dos.\n\nEl párrafo anterior.', law)).toEqual(['párrafo anterior => self [art-62]']);
  });
  test('a note of the editors is no paragraph', () => {
    expect(linesOf('Uno.\n\nPárrafo reformado DOF 13-03-2003\n\nEl párrafo anterior.', law)).toEqual([
      'párrafo anterior => self [art-62/par-1]',
    ]);
  });
  test('"este artículo" is the text itself, "artículo anterior" its neighbour', () => {
    expect(linesOf('la fracción I de este artículo y el artículo anterior', law)).toEqual([
      'fracción I de este artículo => self [art-62/fr-i]',
      'artículo anterior => self [art-61]',
    ]);
  });
  test('a chapter is taken from the containers', () => {
    const within = linesOf('este Capítulo', { ...law, within: 'tit-quinto/cap-i' as Locator });
    expect(within).toEqual(['este Capítulo => self [tit-quinto/cap-i]']);
  });
  test('without a place the headings of the text give one', () => {
    expect(
      linesOf('Artículo 5.- Uno.\n\nArtículo 6.- El artículo anterior.', { kind: 'law', title: 'Ley Minera' }),
    ).toEqual(['artículo anterior => self [art-5]']);
  });
});
