import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.js';
import type { Profile } from '../../../src/domain/profile.js';
import { place, text, TODAY } from '../../support/one-rule.js';

const RECYCLER = { activities: ['battery-recycling'] };
const rule = (rest: string): string => text(`modality=obligation binds="battery-recycling" ${rest}`);

describe('a rule', () => {
  it.each([
    ['holds where every condition does', 'when="workers>=15"', { workers: 15 }, 'applies'],
    ['fails where one does not', 'when="workers>=15"', { workers: 14 }, 'condition-fails'],
    ['waits for a fact that is not declared', 'when="workers>=15"', {}, 'needs workers'],
    [
      'waits for nothing where another condition fails',
      'when="workers>=15 and water_source=national-concession"',
      { workers: 3 },
      'condition-fails',
    ],
    [
      'is lifted by any exception',
      'unless="workers<15 or water_source=municipal-network"',
      { workers: 3 },
      'lifted-by-exception',
    ],
    ['is not sure where an exception is not declared', 'unless="workers<15"', {}, 'needs workers'],
    ['holds where no exception does', 'unless="workers<15"', { workers: 20 }, 'applies'],
    ['takes a member for the Union', 'when="markets has EU"', { markets: ['DE'] }, 'applies'],
    ['takes the Union for its members', 'when="markets has DE"', { markets: ['EU'] }, 'applies'],
    ['takes an empty list for declared', 'when="markets has US"', { markets: [] }, 'condition-fails'],
    ['finds a list that holds anything', 'when="welding has any"', { welding: ['MIG'] }, 'applies'],
    ['finds a list that lacks something', 'when="markets lacks US"', { markets: ['MX'] }, 'applies'],
  ])('%s', async (_title, tests, facts, expected) => {
    expect(await place(rule(tests), { ...RECYCLER, facts })).toBe(expected);
  });

  it.each([
    ['>=100', 99, 'condition-fails'],
    ['>=100', 100, 'needs co2_direct_t_per_year'],
    ['>100', 100, 'condition-fails'],
    ['>100', 101, 'needs co2_direct_t_per_year'],
    ['<100', 99, 'applies'],
    ['<100', 100, 'needs co2_direct_t_per_year'],
    ['<=100', 100, 'applies'],
    ['<=100', 101, 'needs co2_direct_t_per_year'],
    ['=100', 3, 'needs co2_direct_t_per_year'],
  ])('on a part %s is settled by a whole of %d where it can be: %s', async (test, whole, expected) => {
    const facts = { ghg_direct_and_indirect_tco2e_per_year: whole };
    expect(await place(rule(`when="co2_direct_t_per_year${test}"`), { ...RECYCLER, facts })).toBe(expected);
  });

  it('is met by any activity, process or product', async () => {
    const any = text('modality=obligation binds="battery-recycling" processes="welding-and-cutting" products="8507"');
    expect(await place(any, { processes: ['Soldadura LÁSER de barras'] })).toBe('applies');
    expect(await place(any, { products: ['8507.60'] })).toBe('applies');
    expect(await place(any, { facts: { welding: ['MIG'] } })).toBe('applies');
    expect(await place(any, { facts: { welding: [] } })).toBe('no-activity');
    expect(await place(any, { products: ['0101'] })).toBe('needs welding');
    expect(await place(any, { activities: null, processes: ['x y'], facts: { welding: [] } })).toBe('needs activities');
  });

  it('on a subheading is not settled by its heading', async () => {
    const line = text('modality=limit products="8507.60"');
    expect(await place(line, { products: ['8507'] })).toBe('needs products');
    expect(await place(line, { products: ['8507.6'] })).toBe('applies');
    expect(await place(line, { products: ['8507.90'] })).toBe('no-activity');
  });

  it('knows activities by key, alias, name and SCIAN code of any level', async () => {
    for (const word of ['battery-recycling', 'recycler', 'Reciclaje', '562920', '5629', '56'])
      expect(await place(rule(''), { activities: [word] })).toBe('applies');
    expect(await place(rule(''), { activities: ['335910'] })).toBe('no-activity');
  });

  it('of a power or a definition binds nobody', async () => {
    for (const modality of ['power', 'definition'])
      expect(await place(text(`modality=${modality} binds="battery-recycling"`), RECYCLER)).toBe('no-binding-rule');
  });
});

describe('a scope', () => {
  const scoped = (scope: string): string =>
    text(
      'modality=obligation binds="battery-recycling"',
      {},
      `## Artículo 2\n\n::rule{modality=scope ${scope}}\n\nCampo.\n\n:::en\nScope.\n:::\n`,
    );

  it('bounds every rule of its text', async () => {
    const wide = scoped('binds="battery-recycling pack-assembly" when="workers>=15"');
    expect(await place(wide, { ...RECYCLER, facts: { workers: 20 } })).toBe('applies');
    expect(await place(wide, { ...RECYCLER, facts: { workers: 3 } })).toBe('condition-fails');
    expect(await place(wide, RECYCLER)).toBe('needs workers');
    expect(await place(scoped('binds="pack-assembly"'), RECYCLER)).toBe('out-of-scope');
  });

  it('alone says to whom a text applies', async () => {
    expect(await place(text('modality=scope binds="battery-recycling"'), RECYCLER)).toBe('applies');
  });
});

describe('a text', () => {
  it('counts on its day only', async () => {
    const old = rule('')
      .replace("published: '2003-10-08'", "published: '2003-10-08'")
      .replace('2003-10-08', '2020-01-01');
    expect(await place(old, RECYCLER, '2019-12-31' as Day)).toBe('not-yet-in-force');
    expect(await place(old, RECYCLER, '2020-01-01' as Day)).toBe('applies');
    expect(await place(rule('').replace('status: in-force', 'status: draft'), RECYCLER)).toBe('draft');
  });

  it('of another state does not reach; that of the country and of treaties does', async () => {
    const of = (jurisdiction: string): string =>
      text('modality=obligation binds="battery-recycling"', { jurisdiction });
    expect(await place(of('MX-QUE'), RECYCLER)).toBe('other-jurisdiction');
    for (const jurisdiction of ['MX', 'MX-NLE', 'INT']) expect(await place(of(jurisdiction), RECYCLER)).toBe('applies');
  });

  it('that binds nobody is told to be of another place first', async () => {
    const of = (jurisdiction: string): string => text('modality=power', { jurisdiction });
    expect(await place(of('MX-QUE'), RECYCLER)).toBe('other-jurisdiction');
    expect(await place(of('MX-NLE'), RECYCLER)).toBe('no-binding-rule');
    const foreign = text('modality=power', { kind: 'foreign-rule', jurisdiction: 'EU' });
    const wanted = { ...RECYCLER, facts: { markets: ['US'] } };
    expect(await place(foreign, wanted, TODAY, 'foreign-rule/ley.md')).toBe('other-market');
    expect(await place(foreign, RECYCLER, TODAY, 'foreign-rule/ley.md')).toBe('no-binding-rule');
  });

  it('of another country reaches through what is sold there', async () => {
    const foreign = text('modality=obligation binds="battery-recycling"', { kind: 'foreign-rule', jurisdiction: 'EU' });
    const at = (facts: Profile['facts']): Promise<string> =>
      place(foreign, { ...RECYCLER, facts }, TODAY, 'foreign-rule/ley.md');
    expect(await at({ markets: ['DE'] })).toBe('applies');
    expect(await at({ markets: ['US'] })).toBe('other-market');
    expect(await at({})).toBe('needs markets');
  });

  it('that nobody made mandatory is voluntary', async () => {
    const standard = text('modality=obligation binds="battery-recycling"', { kind: 'nmx' });
    expect(await place(standard, RECYCLER, TODAY, 'nmx/ley.md')).toBe('voluntary');
  });
});
