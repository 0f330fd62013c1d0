import { describe, expect, it } from 'vitest';
import { applicability } from '../../../src/analysis/applicability/applicability.js';
import { loadGraph, type LoadedGraph } from '../../../src/analysis/graph/loaded-graph.js';
import type { Day } from '../../../src/domain/day.js';
import { NormapaError } from '../../../src/domain/errors.js';
import type { Profile } from '../../../src/domain/profile.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { profileOf } from '../../support/built-in.js';
import { compileTexts } from '../../support/compile.js';
import { frontMatter } from '../../support/corpus-text.js';

const TODAY = '2026-11-21' as Day;

const SEEDS = {
  activities: `
- {key: battery-recycling, name_es: Reciclaje, name_en: Recycling, aliases: [recycler], stage: end-of-life, scian_2023: [{code: '562920', name: a}], hs: ['8549'], description_es: a, description_en: b, sources: [a], confidence: high, unverified: []}
- {key: pack-assembly, name_es: Ensamble, name_en: Assembly, aliases: [], stage: battery, scian_2023: [{code: '335910', name: a}], hs: [], description_es: a, description_en: b, sources: [a], confidence: high, unverified: []}
`,
  processes: `
- {key: welding-and-cutting, name_es: Soldadura, name_en: Welding, terms_es: [soldadura, soldadura láser], terms_en: [welding], hazards: []}
- {key: dangerous-goods-shipping, name_es: Embarque peligroso, name_en: Dangerous shipping, terms_es: [embarque de mercancías peligrosas], terms_en: [shipping of dangerous goods], hazards: []}
`,
  'profile-facts': `
- {key: workers, type: number, unit: persons, choices: null, meaning_es: a, meaning_en: b}
- {key: welding, type: list, unit: null, choices: null, meaning_es: a, meaning_en: b}
- {key: markets, type: list, unit: null, choices: null, meaning_es: a, meaning_en: b}
- {key: export_share_pct, type: number, unit: '%', choices: null, meaning_es: a, meaning_en: b}
- {key: water_source, type: choice, unit: null, choices: [municipal-network, national-concession], meaning_es: a, meaning_en: b}
`,
  jurisdictions: `
- {key: INT, name_es: Internacional, name_en: International, parent: null, kind: international}
- {key: MX, name_es: México, name_en: Mexico, parent: null, kind: country}
- {key: MX-NLE, name_es: Nuevo León, name_en: Nuevo León, parent: MX, kind: state}
- {key: MX-QUE, name_es: Querétaro, name_en: Querétaro, parent: MX, kind: state}
- {key: DE, name_es: Alemania, name_en: Germany, parent: EU, kind: country}
- {key: EU, name_es: Unión Europea, name_en: European Union, parent: null, kind: supranational}
`,
};

/** A text of one article, whose rule has these attributes. */
const text = (rule: string, fields: Readonly<Record<string, string>> = {}, more = ''): string =>
  `${frontMatter(fields)}## Artículo 1\n\n::rule{${rule}}\n\nPalabras.\n\n:::en\nWords.\n:::\n\n${more}`;

const graphOf = async (texts: Readonly<Record<string, string>>): Promise<LoadedGraph> => {
  const store = createMemoryStore();
  await store.load(compileTexts(texts, SEEDS).graph);
  return loadGraph(store);
};

/** Where the one text stands for a profile: `applies`, `needs FACT ...`, or the reason. */
const place = async (
  file: string,
  wanted: Partial<Profile>,
  asOf: Day = TODAY,
  path = 'law/ley.md',
): Promise<string> => {
  const answer = applicability(await graphOf({ [path]: file }), profileOf(wanted), asOf);
  if (answer.applies.length > 0) return 'applies';
  if (answer.needsFact.length > 0) return `needs ${answer.needsFact.map(({ fact }) => fact).join(' ')}`;
  return answer.doesNotApply[0]?.why ?? 'nowhere';
};

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

describe('a profile at fault', () => {
  const fault = async (wanted: Partial<Profile>): Promise<NormapaError> => {
    const graph = await graphOf({ 'law/ley.md': rule('') });
    try {
      applicability(graph, profileOf(wanted), TODAY);
    } catch (error) {
      if (error instanceof NormapaError) return error;
    }
    throw new Error('no fault was told');
  };

  it.each([
    ['an activity', { activities: ['battery-recycler'] }, 'no activity battery-recycler', 'battery-recycling'],
    ['a fact', { ...RECYCLER, facts: { worker: 3 } }, 'no fact worker', 'workers'],
    [
      'a choice',
      { ...RECYCLER, facts: { water_source: 'municipal-networks' } },
      'water_source is',
      'municipal-network',
    ],
    ['a place', { ...RECYCLER, jurisdictions: ['MX-NL'] }, 'no place MX-NL', 'MX-NLE'],
    [
      'a key of a process',
      { processes: ['weldng-and-cutting'] },
      'no process weldng-and-cutting',
      'welding-and-cutting',
    ],
  ])('%s that does not exist is told with the nearest', async (_what, wanted, message, nearest) => {
    const error = await fault(wanted as Partial<Profile>);
    expect(error.code).toBe('bad-input');
    expect(error.message).toContain(message);
    expect(error.nearest).toContain(nearest);
  });

  it.each([
    ['nothing declared', {}, 'declares nothing'],
    ['no place', { ...RECYCLER, jurisdictions: [] }, 'jurisdiction is missing'],
    ['a value of another sort', { ...RECYCLER, facts: { workers: 'many' } }, 'workers is "many"'],
    ['half a worker', { ...RECYCLER, facts: { workers: 2.5 } }, 'workers is 2.5'],
    ['fewer than none', { ...RECYCLER, facts: { workers: -1 } }, 'workers is -1'],
    ['a market by name', { ...RECYCLER, facts: { markets: ['USA'] } }, 'markets is ["USA"]'],
    ['no HS code', { products: ['battery'] }, 'battery is no HS code'],
    ['facts that contradict', { ...RECYCLER, facts: { markets: ['MX'], export_share_pct: 40 } }, 'contradict'],
  ])('%s is told', async (_what, wanted, message) => {
    expect((await fault(wanted as Partial<Profile>)).message).toContain(message);
  });

  it('names every fault at once', async () => {
    const { message } = await fault({ activities: ['cooking'], facts: { wind: 3, workers: -1 } });
    expect(message).toMatch(/cooking.*wind.*workers/);
  });

  it('with a phrase that names no process is answered, and the phrase told', async () => {
    const graph = await graphOf({ 'law/ley.md': rule('') });
    const { applies, notes } = applicability(graph, profileOf({ ...RECYCLER, processes: ['embarque'] }), TODAY);
    expect(applies).toHaveLength(1);
    expect(notes.map(({ element }) => element)).toEqual(['embarque']);
  });
});
