import { createQuestions } from '../../src/analysis/questions.js';
import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/server.js';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { createPlainSearch } from '../support/plain-search.js';
import { fixtureGraph, TODAY } from './fixture-graph.js';
import { storeOf } from './serve.js';

describe('a server that stops', () => {
  it('finishes what runs, takes nothing more, and does not wait for idle connections', async () => {
    const graph = fixtureGraph();
    const store = storeOf(graph);
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const slow: GraphStore = { ...store, nodes: async (ids) => (await waiting, store.nodes(ids)) };
    const api = createApi({
      store: slow,
      search: createPlainSearch(graph),
      questions: createQuestions(store),
      clock: () => TODAY,
      logger: pino({ level: 'silent' }),
    });
    const { url, close } = await api.listen(0);
    const idle = connect(Number(new URL(url).port), '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const body = JSON.stringify({ query: '{ authority(key: "semarnat") { key } }' });
    const running = fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = close();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    release();
    expect(await (await running).json()).toMatchObject({ data: { authority: { key: 'semarnat' } } });
    await closed;
    expect(close()).toBeInstanceOf(Promise);
  });

  it('tells when its port is taken', async () => {
    const graph = fixtureGraph();
    const store = storeOf(graph);
    const questions = createQuestions(store);
    const make = (): ReturnType<typeof createApi> =>
      createApi({ store, search: createPlainSearch(graph), questions, clock: () => TODAY });
    const first = await make().listen(0);
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await expect(make().listen(Number(new URL(first.url).port))).rejects.toMatchObject({ code: 'unavailable' });
    await first.close();
  });
});
