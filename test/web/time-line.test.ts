import { describe, expect, it } from 'vitest';
import { bodiesOn, isSameBodies, type DatedBody, type LivedBody } from '../../src/web/words/bodies-over-time.js';
import { timeLineOf, type Life } from '../../src/web/words/time-line.js';

const body = (key: string, validFrom: string | null, validTo: string | null): DatedBody => ({
  __typename: 'Authority',
  key,
  acronym: null,
  name: key,
  exists: validTo === null,
  validFrom,
  validTo,
});
const [cre, cne] = [body('cre', '1993-10-04', '2025-03-18'), body('cne', '2025-03-19', null)];
const recordedThen: LivedBody = { ...cre, predecessors: { nodes: [] }, successors: { nodes: [cne] } };
const recordedToday: LivedBody = { ...cne, predecessors: { nodes: [cre] }, successors: { nodes: [] } };

describe('the bodies behind a text', () => {
  it.each([recordedThen, recordedToday])('are those of the day, whichever of them the record names', (recorded) => {
    expect(bodiesOn([recorded], '2024-09-10').map((found) => 'key' in found && found.key)).toEqual(['cre']);
    expect(bodiesOn([recorded], '2026-11-21').map((found) => 'key' in found && found.key)).toEqual(['cne']);
  });

  it('are those of the record where nobody is known to have held the task', () => {
    expect(bodiesOn([recordedThen], '1990-01-01')).toEqual([recordedThen]);
    expect(bodiesOn([recordedThen], '2025')).toEqual([recordedThen]);
  });

  it('are told apart by key', () => {
    expect(isSameBodies([cre], [cre])).toBe(true);
    expect(isSameBodies([cre], [cne])).toBe(false);
  });
});

const life: Life = {
  key: 'lgpgir',
  asOf: '2026-11-21',
  published: '2003-10-08',
  effective: '2004-01-06',
  lastReform: '2026-01-19',
  ended: null,
  editions: [],
  reformedBy: { totalCount: 0, nodes: [] },
};

describe('the time line of an instrument', () => {
  it('runs from the first day to the last, with the day asked in its place', () => {
    expect(timeLineOf({ ...life, ended: '2030-01' }).map(({ kind }) => kind)).toEqual([
      'published',
      'effective',
      'lastReform',
      'asked',
      'ended',
    ]);
  });

  it('tells the last reform once, by its record where there is one', () => {
    const reform = { on: '2026-01-19', title: null, effective: null, decree: null, amends: { totalCount: 1 } };
    const told = timeLineOf({ ...life, reformedBy: { totalCount: 1, nodes: [reform] } });
    expect(told.filter(({ day }) => day === '2026-01-19').map(({ kind }) => kind)).toEqual(['reformed']);
  });

  it('names the other editions and not the one whose page it is', () => {
    const edition = (key: string, published: string | null) => ({
      __typename: 'Instrument' as const,
      key,
      kind: 'NOM',
      designation: key,
      acronym: null,
      title: key,
      inForce: { value: false },
      published,
    });
    const told = timeLineOf({
      ...life,
      editions: [edition('lgpgir', '2003'), edition('older', '1988'), edition('x', null)],
    });
    expect(told.filter(({ kind }) => kind === 'edition').map(({ day }) => day)).toEqual(['1988']);
  });
});
