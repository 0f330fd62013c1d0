// cspell:ignore asembly lgpgi semarnatt PLANED DUN wast
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serveFixture } from './serve.js';

/** The questions of the three users, each with arguments that it answers. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  applicability: { profile: '{jurisdiction: ["MX"], activities: ["battery-pack-assembly"]}' },
  permits: { profile: '{jurisdiction: ["MX"], activities: ["battery-pack-assembly"]}' },
  overlaps: {},
  docket: {},
  recommendationDocket: { number: '24' },
  ledger: {},
  impact: { id: '"lgpgir"' },
  changes: {},
  incentiveStandings: {},
  definitionCollisions: {},
  gaps: {},
  restrictions: { by: 'TOPIC', from: '2016', to: '2026' },
  check: { text: '"artículo 31 de la LGPGIR"' },
  diff: { instrument: '"lgpgir"', from: '"2020-01-01"' },
};

/** What no question can take: the field, the argument, its value, and what comes near where something does. */
const BAD: readonly (readonly [field: string, argument: string, value: string, nearest: string | null])[] = [
  ...(['applicability', 'permits'] as const).flatMap((field) =>
    (
      [
        ['{jurisdiction: ["MX"]}', null],
        ['{jurisdiction: [], activities: ["battery-pack-assembly"]}', null],
        ['{jurisdiction: ["MXX"], activities: ["battery-pack-assembly"]}', 'MX'],
        ['{jurisdiction: ["MX"], activities: ["battery-pack-asembly"]}', 'battery-pack-assembly'],
        ['{jurisdiction: ["MX"], products: ["battery"]}', null],
        ['{jurisdiction: ["MX"], facts: [{fact: "worker", number: 3}]}', null],
        ['{jurisdiction: ["MX"], facts: [{fact: "workers", number: 3, word: "three"}]}', null],
        ['{jurisdiction: ["MX"], facts: [{fact: "workers", number: "many"}]}', null],
      ] as const
    ).map(([value, nearest]) => [field, 'profile', value, nearest] as const),
  ),
  ['overlaps', 'authority', '"semarnatt"', 'semarnat'],
  ['overlaps', 'topic', '"wast"', 'waste'],
  ['overlaps', 'activity', '"battery-pack-asembly"', 'battery-pack-assembly'],
  ['overlaps', 'act', 'REGISTERS', null],
  ['overlaps', 'concurrence', 'PLANED', null],
  ['docket', 'activity', '"battery-pack-asembly"', 'battery-pack-assembly'],
  ['docket', 'authority', '"semarnatt"', 'semarnat'],
  ['docket', 'topic', '"wast"', 'waste'],
  ['docket', 'instrument', '"lgpgi"', 'lgpgir'],
  ['docket', 'recommendation', '99', null],
  ['docket', 'code', 'STALE', null],
  ['docket', 'severity', 'HIGHEST', null],
  ['recommendationDocket', 'number', '99', null],
  ['recommendationDocket', 'number', '1.5', null],
  ['ledger', 'recommendation', '99', null],
  ['ledger', 'state', 'DUN', null],
  ['impact', 'id', '"lgpgi"', 'lgpgir'],
  ['impact', 'depth', '9', null],
  ['changes', 'instrument', '"lgpgi"', 'lgpgir'],
  ['changes', 'kind', 'REFORM', null],
  ['changes', 'from', '"2999-01-01"', null],
  ['changes', 'to', '"2026-13-01"', null],
  ['incentiveStandings', 'activity', '"battery-pack-asembly"', 'battery-pack-assembly'],
  ['incentiveStandings', 'jurisdiction', '"MXX"', 'MX'],
  ['restrictions', 'by', 'TOPICS', null],
  ['restrictions', 'from', '2030', null],
  ['restrictions', 'to', '2999', null],
  ['check', 'dated', '"2026-02-30"', null],
  ['check', 'text', '3', null],
  ['diff', 'instrument', '"lgpgi"', null],
  ['diff', 'from', '"yesterday"', null],
];

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const questions = schema.getQueryType()?.getFields() ?? {};

const query = (field: string, args: Readonly<Record<string, string>>): string => {
  const words = Object.entries(args).map(([name, value]) => `${name}: ${value}`);
  return `{ ${field}${words.length > 0 ? `(${words.join(', ')})` : ''} { __typename } }`;
};

describe('a question with an argument that nothing stands for', () => {
  const served = serveFixture();

  it.each(BAD)('%s(%s: %s) is refused with what was expected and what comes near', async (field, name, value, near) => {
    const { data, errors = [] } = await served.ask(query(field, { ...ASKED[field], [name]: value }));
    expect((data as Record<string, unknown> | undefined)?.[field] ?? null).toBeNull();
    const extensions = errors[0]?.extensions ?? {};
    expect(['BAD_INPUT', 'NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED']).toContain(extensions.code);
    if (extensions.code !== 'GRAPHQL_VALIDATION_FAILED')
      expect(extensions).toMatchObject({ expected: expect.any(String) as string });
    if (near !== null) expect(extensions.nearest).toContain(near);
  });

  it.each(Object.keys(ASKED))('%s is refused a day that does not exist', async (field) => {
    const { errors = [] } = await served.ask(query(field, { ...ASKED[field], asOf: '"2026-02-30"' }));
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      found: '"2026-02-30"',
      expected: 'a calendar day as YYYY-MM-DD',
    });
  });

  it('is tried for every argument of every question', () => {
    const tried = new Set(BAD.map(([field, name]) => `${field}(${name})`));
    const all = Object.keys(ASKED).flatMap((field) =>
      (questions[field]?.args ?? []).filter(({ name }) => name !== 'asOf').map(({ name }) => `${field}(${name})`),
    );
    expect(all.filter((each) => !tried.has(each))).toEqual([]);
    expect(all.length).toBeGreaterThan(25);
  });
});
