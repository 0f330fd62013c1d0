import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMarks, marksOf } from '../../src/web/words/highlights.js';

describe('marks in a text', () => {
  it('cut it into stretches', () => {
    expect(cutAtMarks('residuos de baterías', [{ start: 12, end: 20 }])).toEqual([
      { text: 'residuos de ', marked: false },
      { text: 'baterías', marked: true },
    ]);
  });

  it('never lose or add a character, whatever they say', () => {
    const mark = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        const stretches = cutAtMarks(text, marks);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        expect(stretches.every((stretch) => stretch.text !== '')).toBe(true);
      }),
    );
  });

  it('leave what looks like markup as the text it is', () => {
    const text = '<img src=x onerror=alert(1)> & <b>litio</b>';
    const [before, marked] = cutAtMarks(text, marksOf(text, 'litio'));
    expect(before).toEqual({ text: '<img src=x onerror=alert(1)> & <b>', marked: false });
    expect(marked).toEqual({ text: 'litio', marked: true });
  });

  it('are none for words that the text does not hold', () => {
    expect(marksOf('la presente Ley', 'NOM-163')).toEqual([]);
    expect(marksOf('la presente Ley', null)).toEqual([]);
    expect(marksOf('la presente Ley', '')).toEqual([]);
  });
});
