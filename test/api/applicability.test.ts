import { expect, it } from 'vitest';
import { serveFixture } from './serve.js';

const served = serveFixture();

const PROFILE = {
  jurisdiction: ['MX-NLE'],
  activities: ['battery-pack-assembly'],
  processes: [],
  products: [],
  facts: [],
};

it('a profile is answered in three lists, each with what it rests on', async () => {
  const { data, errors } = await served.ask(
    `query ($profile: ProfileInput!) { applicability(profile: $profile) {
      appliesCount needsFactCount doesNotApplyCount asOf
      needsFact { key fact provision condition why(language: EN) evidence { quote } }
      doesNotApply(first: 1, offset: 1) { key why detail(language: EN) }
    } }`,
    { profile: PROFILE },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    applicability: {
      appliesCount: 0,
      needsFactCount: 1,
      doesNotApplyCount: 2,
      asOf: '2026-11-21',
      needsFact: [
        {
          key: 'lgpgir',
          fact: 'hazardous_waste_generated_t_per_year',
          provision: 'lgpgir#art-31/fr-v',
          condition: 'hazardous_waste_generated_t_per_year>=10',
          why: 'it hangs on hazardous_waste_generated_t_per_year>=10, which is not declared',
          evidence: { quote: 'las palabras leídas' },
        },
      ],
      doesNotApply: [{ key: 'nom-052-semarnat-2005', why: 'NO_BINDING_RULE', detail: 'it binds no private party' }],
    },
  });
});

it('the procedures of a project come with their order and critical path', async () => {
  const { data, errors } = await served.ask(
    `query ($profile: ProfileInput!) { permits(profile: $profile) {
      permits { key needed days termKind after facts } criticalPath { permits days businessDays unknown } } }`,
    { profile: { ...PROFILE, facts: [{ fact: 'workers', number: 3 }] } },
  );
  expect(errors).toBeUndefined();
  const needed = { needed: 'APPLIES', facts: [] };
  expect(data).toEqual({
    permits: {
      permits: [
        { key: 'licencia-ambiental-unica', days: null, termKind: null, after: ['mia-particular'], ...needed },
        { key: 'mia-particular', days: 60, termKind: 'BUSINESS', after: [], ...needed },
      ].toReversed(),
      criticalPath: {
        permits: ['mia-particular', 'licencia-ambiental-unica'],
        days: 60,
        businessDays: 60,
        unknown: ['licencia-ambiental-unica'],
      },
    },
  });
});

it('a profile at fault is told with the nearest words', async () => {
  const ask = (profile: object): ReturnType<typeof served.ask> =>
    served.ask('query ($profile: ProfileInput!) { applicability(profile: $profile) { asOf } }', { profile });
  const wrong = await ask({ ...PROFILE, activities: ['battery-pak-assembly'] });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', nearest: ['battery-pack-assembly'] });
  const twice = await ask({ ...PROFILE, facts: [{ fact: 'workers', number: 3, boolean: true }] });
  expect(twice.errors?.[0]?.message).toContain('more than one value');
  const long = await ask({ ...PROFILE, processes: Array.from({ length: 201 }, () => 'welding') });
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_LIMIT' });
});
