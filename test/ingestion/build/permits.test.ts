import { describe, expect, it } from 'vitest';
import { compileTexts, edgesOf } from '../../support/compile.js';
import { both } from '../../support/two-laws.js';

const permit = (key: string, fields: Readonly<Record<string, string>> = {}): string => {
  const all = {
    key,
    name_es: 'Licencia',
    name_en: 'Licence',
    project_kinds: '[plant]',
    level: 'federal',
    jurisdiction: 'MX',
    authority: 'semarnat',
    activities: '[]',
    needed_note_es: 'Cuando',
    needed_note_en: 'When',
    basis: '[ley-uno#art-1]',
    silence: 'unknown',
    sources: '[a]',
    confidence: 'high',
    ...fields,
  };
  return `- ${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n  ')}\n`;
};

const compile = (permits: string, others: Readonly<Record<string, string>> = {}): ReturnType<typeof compileTexts> =>
  compileTexts(both, { permits, ...others });

const faultsOf = ({ diagnostics }: ReturnType<typeof compileTexts>, file = 'seeds/'): readonly string[] =>
  diagnostics
    .filter(({ file: path }) => path.startsWith(file))
    .map(({ code, grade, message }) => `${grade} ${code}: ${message}`);

describe('a procedure of the seeds', () => {
  const compiled = compile(
    permit('uno', {
      needed_when: 'workers>=15 and markets has US',
      exempt_when: 'water_source=municipal-network',
      activities: '[battery-recycling]',
      basis: '[ley-uno#art-1, ley-dos, "Código de Marte, art. 4"]',
      term: '{days: 20, kind: business, bound: authority, at: ley-uno#art-2, stages: [{step_es: a, step_en: b, days: 5, kind: business, at: ley-uno#art-1}]}',
      silence: 'granted',
      silence_at: 'ley-dos#art-5',
    }) + permit('dos', { after: '[uno]', authority: 'Municipio de Marte' }),
  );

  it('becomes a node with its conditions read', () => {
    const node = compiled.graph.nodes.find(({ id }) => id === 'permit:uno');
    expect(node?.properties).toMatchObject({
      when: [
        { fact: 'workers', comparison: '>=', value: 15 },
        { fact: 'markets', comparison: 'has', value: 'US' },
      ],
      unless: [{ fact: 'water_source', comparison: '=', value: 'municipal-network' }],
      termDays: 20,
      termAt: 'ley-uno#art-2',
      stages: [{ stepEs: 'a', days: 5, silence: null }],
      optional: false,
    });
  });

  it('is tied to provisions, authority, activities, place, and to what comes before it', () => {
    const from = (type: Parameters<typeof edgesOf>[1]): string[] =>
      edgesOf(compiled, type).filter((edge) => edge.startsWith('permit:'));
    expect(from('BASED_ON')).toEqual([
      'permit:dos -> provision:ley-uno#art-1',
      'permit:uno -> provision:ley-uno#art-1',
      'permit:uno -> instrument:ley-dos',
      'permit:uno -> named-text:codigo-de-marte-art-4',
      'permit:uno -> provision:ley-uno#art-2',
      'permit:uno -> provision:ley-uno#art-1',
      'permit:uno -> provision:ley-dos#art-5',
    ]);
    expect(from('ISSUED_BY')).toEqual([
      'permit:dos -> named-text:municipio-de-marte',
      'permit:uno -> authority:semarnat',
    ]);
    expect(from('BINDS')).toEqual(['permit:uno -> activity:battery-recycling']);
    expect(from('APPLIES_IN')).toHaveLength(2);
    expect(from('FOLLOWS')).toEqual(['permit:dos -> permit:uno']);
    const roles = compiled.graph.edges.filter(({ type, from: start }) => type === 'BASED_ON' && start === 'permit:uno');
    expect(roles.map(({ properties }) => properties.note)).toEqual([
      'basis',
      'basis',
      'basis',
      'term',
      'stage',
      'silence',
    ]);
    expect(roles[0]?.evidence.quote).toBe('ley-uno#art-1');
  });

  it('names nothing that does not exist without being told', () => {
    const wrong = compile(
      permit('uno', {
        basis: '[ley-uno#art-99, ley-nueve#art-1, ley-uno#artículo]',
        needed_when: 'wind>1',
        exempt_when: 'water_source=rain',
        after: '[nada]',
        activities: '[cooking]',
      }),
    );
    expect([...faultsOf(wrong, 'seeds/permits')].sort()).toEqual([
      'error rule-condition: "water_source=rain" can never be tested',
      'error rule-condition: There is no fact wind',
      'error unknown-key: There is no record cooking among the activities',
      'error unknown-key: There is no record ley-nueve among the instruments',
      'error unknown-key: There is no record nada among the permits',
      'error unknown-key: artículo is no locator',
      'warning unknown-provision: The corpus has no part ley-uno#art-99; the whole text stands for it',
    ]);
    expect(edgesOf(wrong, 'BASED_ON')).toContain('permit:uno -> instrument:ley-uno');
  });

  it('never waits for itself: the link that closes a circle is told and left out', () => {
    const circle = compile(
      permit('uno', { after: '[tres]' }) + permit('dos', { after: '[uno]' }) + permit('tres', { after: '[dos]' }),
    );
    expect(faultsOf(circle)).toEqual(['error circular-order: tres comes after dos, which comes after it']);
    expect(edgesOf(circle, 'FOLLOWS')).toEqual(['permit:dos -> permit:uno', 'permit:uno -> permit:tres']);
  });

  it('is left out where a field is not of its shape', () => {
    const wrong = compile(permit('uno', { silence: 'perhaps', needed_when: 'workers about 3' }));
    expect(faultsOf(wrong)).toEqual([
      'error seed-field: silence is "perhaps"',
      'error seed-field: needed_when is "workers about 3"',
    ]);
    expect(wrong.graph.nodes.some(({ label }) => label === 'Permit')).toBe(false);
  });
});

it('a benefit is granted by its provisions to its activities', () => {
  const compiled = compile('[]\n', {
    incentives: `
- {key: rebaja, name_es: Rebaja, name_en: Rebate, kind: deduction, grantor: semarnat, basis: [ley-uno#art-2], activities: [battery-recycling], jurisdiction: MX, start: 2024,
   end: 2030-09-30, what_es: a, what_en: b, conditions_es: c, conditions_en: [d, e], sources: [a], confidence: low, unverified: []}`,
  });
  expect(edgesOf(compiled, 'GRANTS')).toEqual(['provision:ley-uno#art-2 -> incentive:rebaja']);
  expect(edgesOf(compiled, 'AFFECTS')).toContain('incentive:rebaja -> activity:battery-recycling');
  const node = compiled.graph.nodes.find(({ label }) => label === 'Incentive');
  expect(node?.properties).toMatchObject({ start: '2024', conditionsEs: ['c'], conditionsEn: ['d', 'e'] });
});

it('hazards of processes, and facts and activities of example profiles, must be on record', () => {
  const compiled = compile('[]\n', {
    hazards: '\n- {key: fire, name_es: Incendio, name_en: Fire, terms_es: [a], terms_en: [b]}\n',
    processes:
      '\n- {key: welding, name_es: Soldadura, name_en: Welding, terms_es: [a], terms_en: [b], hazards: [fire, flood]}\n',
    'profiles/one': 'jurisdiction: MX\nactivities: [battery-recycling, cooking]\nfacts: {workers: many, wind: 3}\n',
    'profiles/two': 'jurisdiction: MX\nproduct: [battery-recycling]\n',
  });
  expect(faultsOf(compiled)).toEqual([
    'error unknown-key: There is no record flood among the hazards',
    'error unknown-key: There is no record cooking among the activities',
    'error unknown-key: workers is "many"',
    'error unknown-key: There is no fact wind',
    'error seed-yaml: There is no field product',
  ]);
});
