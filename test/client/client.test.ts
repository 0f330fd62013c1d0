// cspell:ignore lgpgit
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError, createClient, operation, operations, type Fetch, type Operation } from '../../src/client/client.js';
import { createQuestions } from '../../src/analysis/questions.js';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { catalogueOf } from '../../src/domain/graph/catalogue-of.js';
import { fixtureGraph } from '../api/fixture-graph.js';
import { serveFixture, storeOf } from '../api/serve.js';

const graph = fixtureGraph();
const served = serveFixture({ questions: createQuestions(storeOf(graph), createCitationReader(catalogueOf(graph))) });
const profile = { jurisdiction: ['MX-NLE'], activities: ['battery-pack-assembly'] };

/** What each operation needs to be asked about something. */
const VARIABLES: Readonly<Record<keyof typeof operations, Readonly<Record<string, unknown>>>> = {
  search: { query: 'residuos' },
  instrument: { key: 'lgpgir' },
  provision: { id: 'lgpgir#art-31' },
  cites: { id: 'lgpgir#art-31' },
  citedBy: { id: 'lgpgir#art-31' },
  applicability: { profile },
  permits: { profile },
  overlaps: {},
  docket: {},
  impact: { id: 'lgpgir' },
  changes: { from: '2020-01-01', to: '2026-01-01' },
  check: { text: 'artículo 31 de la LGPGIR' },
};

const failure = async (asked: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await asked.catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error('an ApiError was expected', { cause: error });
  return error;
};

const answering =
  (body: unknown): Fetch =>
  () =>
    Promise.resolve({ json: () => Promise.resolve(body) });

describe('the client', () => {
  it.each(Object.keys(VARIABLES) as (keyof typeof operations)[])(
    'asks %s, which the API answers with its day',
    async (name) => {
      const asked = operations[name] as Operation<Record<string, unknown>, Record<string, unknown>>;
      const { data } = await createClient({ url: served.url }).ask(asked, VARIABLES[name]);
      const [answer] = Object.values(data);
      expect(JSON.stringify(answer)).toMatch(/"asOf":"\d{4}-\d\d-\d\d"/);
    },
  );

  it('knows what an operation takes and gives', async () => {
    const client = createClient({ url: `${served.url}/graphql/` });
    const { data } = await client.ask(operations.provision, { id: 'lgpgir#art-31' });
    expectTypeOf(data.provision?.heading).toEqualTypeOf<string | undefined>();
    // @ts-expect-error an operation takes what the schema says
    const wrong = client.ask(operations.provision, { key: 'lgpgir' });
    expect((await failure(wrong)).code).not.toBe('UNREACHABLE');
    expect(data.provision?.provisionId).toBe('lgpgir#art-31');
  });

  it('asks operations of others', async () => {
    const named = operation<{ readonly stats: { readonly asOf: string } }, { readonly day: string }>(
      'query stats($day: Date) { stats(asOf: $day) { asOf } }',
    );
    const { data } = await createClient({ url: served.url }).ask(named, { day: '2020-02-29' });
    expect(data.stats.asOf).toBe('2020-02-29');
  });

  it('tells near keys where one names nothing', async () => {
    const { data, notFound } = await createClient({ url: served.url }).ask(operations.instrument, { key: 'lgpgit' });
    expect(data.instrument).toBeNull();
    expect(notFound).toMatchObject([{ found: 'lgpgit', nearest: expect.arrayContaining(['lgpgir']) as unknown }]);
  });

  it('throws what the API tells, with code and near values', async () => {
    const client = createClient({ url: served.url });
    const error = await failure(client.ask(operations.overlaps, { topic: 'nothing-of-the-kind' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.errors.length).toBeGreaterThan(0);
    expect(Array.isArray(error.nearest)).toBe(true);
  });

  it.each([null, [], 'text', {}, { data: 'x' }])('takes %j for no answer of the API', async (body) => {
    const client = createClient({ url: 'http://127.0.0.1', fetch: answering(body) });
    expect((await failure(client.ask(operations.docket, {}))).code).toBe('UNREACHABLE');
  });

  it('says so where nothing answers', async () => {
    const error = await failure(createClient({ url: 'http://127.0.0.1:1' }).ask(operations.docket, {}));
    expect(error.code).toBe('UNREACHABLE');
    expect(error.cause).toBeDefined();
  });

  it('stops when told to', async () => {
    const signal = AbortSignal.abort();
    const asked = createClient({ url: served.url }).ask(operations.docket, {}, { signal });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
