import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.js';
import { PAGE_FORMS } from '../../src/domain/ports/pages.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import type { Profile } from '../../src/domain/profile.js';
import { createPages } from '../../src/export/pages/create-pages.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import type { Opened } from '../../src/main.js';
import { loadNeo4j, openNeo4j } from '../../src/main/neo4j.js';
import { TOOLS } from '../../src/mcp/tools.js';
import { builtInSnapshot, openBuiltIn } from '../support/built-in.js';
import { describeWithNeo4j } from '../support/neo4j.js';

const BASE = 'https://normas.example';
const TODAY = parseDay('2026-11-21')!;
const KEYS = ['lgpgir', 'ladua', 'nom-161-semarnat-2011', 'dacg-electromovilidad-a-108-2024', 'loapf'];

/** A question to each tool whose answer comes out of the graph alone: the order of a search is that of its index, and judged with it. */
const ASKED: Readonly<Record<string, object>> = {
  provision: { id: 'lgpgir#art-31' },
  citations: { id: 'lgpgir', direction: 'in' },
  applicability: {
    profile: { jurisdictions: ['MX-NLE'], activities: ['battery-pack-assembly'], facts: { workers: 420 } },
  },
  overlaps: { topic: 'battery-waste' },
  docket: { recommendation: 24 },
  impact: { id: 'lgpgir#art-31' },
  changes: { from: '2025-01-01', to: TODAY },
  check: { text: 'conforme al artículo 28 de la LGPGIR y la NOM-052-SEMARNAT-1993' },
  vocabulary: { of: 'activities', matching: 'baterías' },
};

const PROFILE: Profile = {
  jurisdictions: ['MX-NLE'],
  activities: ['battery-pack-assembly'],
  processes: null,
  products: null,
  facts: { workers: 420, waste_classified_hazardous: true },
};

/** Questions that are asked of the whole graph, and find something in the built-in corpus. */
const QUESTIONS: Readonly<Record<string, (questions: Questions) => Promise<unknown>>> = {
  coverage: (questions) => questions.coverage(TODAY),
  applicability: (questions) => questions.applicability(PROFILE, TODAY),
  permits: (questions) => questions.permits(PROFILE, TODAY),
  register: (questions) => questions.register(PROFILE, TODAY, parseDay('2026-01-01')),
  overlaps: (questions) => questions.overlaps({ asOf: TODAY }),
  docket: (questions) => questions.docket({ asOf: TODAY }),
  recommendationDocket: (questions) => questions.recommendationDocket(24, TODAY),
  ledger: (questions) => questions.ledger({ asOf: TODAY }),
  impact: (questions) => questions.impact({ id: 'lgpgir', asOf: TODAY, depth: 3 }),
  changes: (questions) => questions.changes({ from: parseDay('2020-01-01')!, to: TODAY, asOf: TODAY }),
  incentives: (questions) => questions.incentives({ asOf: TODAY }),
  gaps: (questions) => questions.gaps(TODAY),
  restrictions: (questions) => questions.restrictions({ by: 'topic', from: 2015, to: 2026, asOf: TODAY }),
};

describeWithNeo4j('What others take in, from a Neo4j,', (settings) => {
  let memory: Opened;
  let neo4j: Opened;

  beforeAll(async () => {
    const snapshot = await builtInSnapshot();
    memory = await openBuiltIn();
    await loadNeo4j(snapshot, settings);
    neo4j = await openNeo4j(settings);
  }, 900_000);

  afterAll(async () => {
    await memory.store.close();
    await neo4j.store.close();
    const store = await openNeo4jStore(settings);
    await store.load({ nodes: [], edges: [] });
    await store.close();
  }, 600_000);

  it.each(PAGE_FORMS.map(({ name }) => name))(
    'is the same page as %s, in both languages, to the last byte',
    async (form) => {
      for (const key of KEYS)
        for (const language of ['es', 'en'] as const) {
          const [expected, found] = await Promise.all(
            [memory, neo4j].map(({ store }) =>
              createPages(store).print({ key: key as never, locator: null }, form, language, BASE),
            ),
          );
          expect(expected?.length).toBeGreaterThan(500);
          expect(found, `${key} ${language}`).toBe(expected);
        }
    },
  );

  it('stands at the same addresses', async () => {
    const [expected, found] = await Promise.all([memory, neo4j].map(({ store }) => createPages(store).paths()));
    expect(expected?.length).toBeGreaterThan(1_000);
    expect(found).toEqual(expected);
  });

  it.each(Object.keys(QUESTIONS))('is the same answer to the question %s', async (name) => {
    const [expected, found] = await Promise.all([memory, neo4j].map(({ questions }) => QUESTIONS[name]!(questions)));
    expect(JSON.stringify(expected).length).toBeGreaterThan(200);
    expect(found).toEqual(expected);
  });

  it.each(Object.keys(ASKED))('is the same answer of the tool %s', async (name) => {
    const tool = TOOLS.find(({ definition }) => definition.name === name)!;
    const [expected, found] = await Promise.all(
      [memory, neo4j].map((opened) =>
        tool.call(
          {
            ...opened,
            today: () => TODAY,
            onFailure: (error) => {
              throw error;
            },
          },
          { asOf: TODAY, ...ASKED[name] },
        ),
      ),
    );
    expect(expected?.isError).toBeUndefined();
    expect(found).toEqual(expected);
  });
});
