import { createQuestions } from '../../src/analysis/questions.js';
import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/server.js';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { createPlainSearch } from '../support/plain-search.js';
import { fixtureGraph, TODAY } from './fixture-graph.js';
import { REQUEST_ID, serveFixture, storeOf } from './serve.js';

/** Everything of a response that a client can see, the time it was sent apart. */
async function seen(response: Response): Promise<unknown> {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}

describe('a request', () => {
  const served = serveFixture();
  const post = (body: string, accept: string): Promise<Response> =>
    fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, 'x-request-id': REQUEST_ID },
      body,
    });

  const bodies: readonly (readonly [string, string])[] = [
    ['a question', JSON.stringify({ query: '{ instruments { nodes { key title } } }' })],
    [
      'variables',
      JSON.stringify({ query: 'query($k: String!) { authority(key: $k) { name } }', variables: { k: 'semarnat' } }),
    ],
    [
      'letters beyond ASCII',
      JSON.stringify({ query: '{ search(query: "ñandú 🔋") { totalCount } }', operationName: null }),
    ],
    ['a near miss', JSON.stringify({ query: '{ topic(key: "wast") { name } }' })],
    ['an error among answers', JSON.stringify({ query: '{ authorities(first: 0) { totalCount } stats { digest } }' })],
    ['a refused document', JSON.stringify({ query: '{ nothing }' })],
    [
      'a refused variable',
      JSON.stringify({ query: 'query($k: String!) { authority(key: $k) { name } }', variables: {} }),
    ],
    ['a parameter of another sort', JSON.stringify({ query: 7 })],
    ['a parameter that does not exist', JSON.stringify({ query: '{ stats { digest } }', persisted: 1 })],
    ['several at once', JSON.stringify([{ query: '{ stats { digest } }' }, { query: '{ stats { asOf } }' }])],
    ['no JSON', '{"query": '],
    ['nothing', ''],
    ['introspection', JSON.stringify({ query: getIntrospectionQuery() })],
  ];

  for (const mediaType of ['application/json', 'application/graphql-response+json']) {
    it.each(bodies)(
      `with %s is answered alike straight from its bytes, from what is kept and the general way, as ${mediaType}`,
      async (_, body) => {
        // An Accept header with a parameter is not plain, so it goes the general way.
        const general = await seen(await post(body, `${mediaType};q=1.0`));
        for (let times = 0; times < 4; times++) expect(await seen(await post(body, mediaType))).toEqual(general);
      },
    );
  }

  it('for several at once is refused', async () => {
    const response = await post(JSON.stringify([{ query: '{ stats { digest } }' }]), 'application/json');
    expect(response.status).toBe(400);
  });

  it("may be a GET, which may be asked by nobody else's page to change anything: there is nothing to change", async () => {
    const response = await fetch(`${served.url}/graphql?query=${encodeURIComponent('{ stats { instruments } }')}`, {
      headers: { accept: 'application/json' },
    });
    expect(await response.json()).toMatchObject({ data: { stats: { instruments: 3 } } });
    expect((await fetch(`${served.url}/graphql`, { method: 'PUT' })).status).toBe(405);
  });

  const small = serveFixture({ limits: { documentBytes: 100 } });

  it('whose address is too long is refused', async () => {
    const ask = (words: number): Promise<Response> =>
      fetch(`${small.url}/graphql?query={stats{${'digest+'.repeat(words)}}}`, {
        headers: { accept: 'application/json' },
      });
    expect((await ask(5)).status).toBe(200);
    expect((await ask(20)).status).toBe(413);
  });
});

describe('an answer that is kept', () => {
  it('is given again only while the same graph answers on the same day', async () => {
    const graph = fixtureGraph();
    const store = storeOf(graph);
    let reads = 0;
    const counting: GraphStore = { ...store, nodes: (ids) => (reads++, store.nodes(ids)) };
    let day = TODAY;
    const api = createApi({
      store: counting,
      search: createPlainSearch(graph),
      questions: createQuestions(store),
      clock: () => day,
      logger: pino({ level: 'silent' }),
    });
    const { url, close } = await api.listen(0);
    const ask = async (): Promise<unknown> => {
      const body = JSON.stringify({ query: '{ authority(key: "semarnat") { key asOf } }' });
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    expect([await ask(), await ask(), await ask()]).toEqual(
      Array(3).fill({ authority: { key: 'semarnat', asOf: TODAY } }),
    );
    expect(reads).toBe(1);
    day = '2026-11-22' as typeof day;
    expect(await ask()).toEqual({ authority: { key: 'semarnat', asOf: '2026-11-22' } });
    void store.load({ nodes: graph.nodes.filter(({ label }) => label === 'Topic'), edges: [] });
    expect(await ask()).toEqual({ authority: null });
    await close();
  });
});

describe('health', () => {
  const served = serveFixture();
  const broken = serveFixture({
    store: { ...storeOf(fixtureGraph()), stats: () => Promise.reject(new Error('gone')) },
  });

  it('is told of the process, and readiness of the store', async () => {
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
    expect(await (await fetch(`${served.url}/ready`)).json()).toMatchObject({ status: 'ready' });
    expect((await fetch(`${broken.url}/health`)).status).toBe(200);
    expect((await fetch(`${broken.url}/ready`)).status).toBe(503);
  });
});
