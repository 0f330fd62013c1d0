import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../../src/api/server.js';
import type { Day } from '../../src/domain/day.js';
import { openNeo4j, openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { createQuestions } from '../../src/analysis/questions.js';
import { createQueryReading } from '../../src/search/query-reading.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { makeNode } from '../support/make-node.js';
import { openLine, type Line } from '../support/tcp-proxy.js';

describeWithNeo4j('When Neo4j fails,', (settings) => {
  let line: Line;
  beforeAll(async () => {
    const { hostname, port } = new URL(settings.uri);
    line = await openLine(hostname, Number(port === '' ? 7687 : port));
  });
  const through = () => ({ ...settings, uri: `bolt://127.0.0.1:${line.port}` });
  afterAll(async () => {
    await line.cut();
    const store = await openNeo4jStore(settings);
    await store.load({ nodes: [], edges: [] });
    await store.close();
  });

  it('a wrong password is said to be one, at once', async () => {
    const began = performance.now();
    const opening = openNeo4jStore({ ...settings, password: 'not the password' });
    if (settings.password === null) {
      // A server that asks for none takes any.
      await (await opening).close();
      return;
    }
    await expect(opening).rejects.toMatchObject({ code: 'unavailable', message: expect.stringMatching(/password/) as string }); // prettier-ignore
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('a database that is not there is named', async () => {
    await expect(openNeo4jStore({ ...settings, database: 'nowhere' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('nowhere') as string,
    });
  });

  it('readiness goes, questions are answered with what is wrong, and both come back by themselves', async () => {
    const opened = await openNeo4j(through());
    const { store } = opened;
    await store.load({ nodes: [makeNode('Instrument', 'one')], edges: [] });
    const index = await opened.search(createQueryReading);
    const questions = createQuestions(store, { read: () => [] });
    const api = createApi({ store, search: index, questions, clock: () => '2026-11-21' as Day, logLevel: 'silent' });
    const server = await api.listen(0);
    const ready = async (): Promise<number> => (await fetch(`${server.url}/ready`)).status;
    const ask = async (key: string): Promise<unknown> =>
      (await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ instrument(key: "${key}") { key } }` }) })).json(); // prettier-ignore
    try {
      expect(await ready()).toBe(200);
      expect(await ask('one')).toMatchObject({ data: { instrument: { key: 'one' } } });
      await line.cut();
      expect(await ready()).toBe(503);
      expect(await ask('other')).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      await line.mend();
      expect(await ready()).toBe(200);
      expect(await ask('one')).toMatchObject({ data: { instrument: { key: 'one' } } });
    } finally {
      await server.close();
      await store.close();
    }
  });
});
