import { describe, expect, it } from 'vitest';
import { ListCounter } from '../../../src/documents/word/list-counter.js';
import { printListLabel, type ListLevel } from '../../../src/documents/word/list-label.js';

const level = (at: number, format: string, mark: string, more: Partial<ListLevel> = {}): ListLevel => ({
  start: 1,
  format,
  mark,
  restart: at,
  legal: false,
  tight: false,
  bold: false,
  hidden: false,
  ...more,
});

describe('the mark of a paragraph in a list of Word', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 26, 'Z'],
    ['lowerLetter', 28, 'bb'],
    ['ordinal', 1, '1º'],
    ['ordinalText', 27, 'Vigésimo séptimo'],
    ['upperRoman', 4000, '4000'],
    ['hex', 3, '3'],
    ['none', 3, ''],
  ])('in the format %s prints %i as %s', (format, value, printed) => {
    expect(printListLabel([level(0, format, '%1')], [value])).toBe(printed);
  });

  it('holds the numbers of the levels above, each in its own format or all in figures', () => {
    const above = level(0, 'upperRoman', '%1.');
    expect(printListLabel([above, level(1, 'decimal', '%1.%2.-')], [2, 3])).toBe('II.3.-');
    expect(printListLabel([above, level(1, 'decimal', '%1.%2.-', { legal: true })], [2, 3])).toBe('2.3.-');
  });

  it('is empty for bullets and for marks that are hidden', () => {
    expect(printListLabel([level(0, 'bullet', '•')], [1])).toBe('');
    expect(printListLabel([level(0, 'decimal', '%1.', { hidden: true })], [1])).toBe('');
  });
});

describe('the count of a list of Word', () => {
  const count = (
    steps: readonly (readonly [string, number])[],
    starts: Readonly<Record<string, readonly (readonly [number, number])[]>>,
    levels: readonly ListLevel[] = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')],
  ): readonly (string | undefined)[] => {
    const counter = new ListCounter();
    return steps.map(
      ([id, at]) => counter.next(id, { list: 'a', levels, starts: new Map(starts[id] ?? []) }, at)?.text,
    );
  };

  it('begins a level anew below the next of the level above', () => {
    const steps = [0, 1, 1, 0, 1].map((at) => ['1', at] as const);
    expect(count(steps, {})).toEqual(['1.', '1.1', '1.2', '2.', '2.1']);
  });

  it('goes on through a level that never begins anew', () => {
    const levels = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', { restart: 0 })];
    const steps = [0, 1, 0, 1].map((at) => ['1', at] as const);
    expect(count(steps, {}, levels)).toEqual(['1.', '1)', '2.', '2)']);
  });

  it('is shared by the uses of one list, save where a use begins anew, once', () => {
    const steps = ['1', '1', '2', '3', '3', '1'].map((id) => [id, 0] as const);
    expect(count(steps, { 3: [[0, 1]] })).toEqual(['1.', '2.', '3.', '1.', '2.', '3.']);
  });

  it('takes a level above that has had no paragraph at its start', () => {
    expect(count([['1', 1]], {}, [level(0, 'decimal', '%1.', { start: 5 }), level(1, 'decimal', '%1.%2')])).toEqual([
      '5.1',
    ]);
  });

  it('has no mark for a level that the list does not have', () => {
    expect(count([['1', 7]], {})).toEqual([undefined]);
  });
});
