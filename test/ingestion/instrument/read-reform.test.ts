import { describe, expect, it } from 'vitest';
import { frontMatter, readText } from '../../support/corpus-text.js';

const read = (body: string): ReturnType<typeof readText> => readText(frontMatter() + body);

describe('a reform of a part', () => {
  it('is read with its kind, day and part; it is no word of the text', () => {
    const { instrument, faults } = read(
      '## Artículo 31\n::rule{modality=scope}\n::reform{kind=reformed on="2007-06-19"}\n\nUno.\n\n::reform{kind=added on="2018-06-25 2021-11-12" at="art-31/par-1" note="antes párrafo tercero"}\n\nDos.\n',
    );
    expect(faults).toEqual([]);
    const [section] = instrument?.sections ?? [];
    expect(section?.words.text).toBe('Uno.\n\nDos.');
    expect(section?.reforms.map(({ kind, on, part, note }) => ({ kind, on, part, note }))).toEqual([
      { kind: 'reformed', on: '2007-06-19', part: 'art-31', note: null },
      { kind: 'added', on: '2018-06-25', part: 'art-31/par-1', note: 'antes párrafo tercero' },
      { kind: 'added', on: '2021-11-12', part: 'art-31/par-1', note: 'antes párrafo tercero' },
    ]);
  });

  it.each([
    ['an unknown kind', '::reform{kind=changed on="2007-06-19"}', 'kind is "changed"'],
    ['a day that does not exist', '::reform{kind=added on="2007-02-30"}', 'on is "2007-02-30"'],
    ['no day', '::reform{kind=added}', 'on is ""'],
    ['a place that is no locator', '::reform{kind=added on="2007-06-19" at="párrafo 2"}', 'at is "párrafo 2"'],
    ['an unknown attribute', '::reform{kind=added day="2007-06-19"}', 'A reform has no attribute day'],
  ])('with %s is a fault at its place', (_, directive, message) => {
    const { diagnostics } = read(`## Artículo 31\n::rule{modality=scope}\n${directive}\n\nUno.\n`);
    expect(diagnostics).toMatchObject([{ code: 'reform-attribute', grade: 'error', message }]);
  });
});
