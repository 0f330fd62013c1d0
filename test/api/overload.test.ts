import { describe, expect, it } from 'vitest';
import { serveFixture, storeOf } from './serve.js';
import { fixtureGraph } from './fixture-graph.js';

const store = storeOf(fixtureGraph());

/** A store whose answers to `nodes` come when they are let go. */
const held = (): { readonly store: typeof store; readonly release: () => void } => {
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (release = resolve));
  return {
    store: { ...store, nodes: async (ids) => (await waiting, store.nodes(ids)) },
    release: () => {
      release();
    },
  };
};

const QUESTION = { query: '{ authority(key: "semarnat") { key } }' };

describe('a server with more to do than it can', () => {
  const { store: slow, release } = held();
  const served = serveFixture({ store: slow, metrics: 'all', load: { running: 2, waiting: 3, short: 3 } });
  const ask = (accept = 'application/json'): Promise<Response> =>
    fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, 'x-request-id': 'shed-me' },
      body: JSON.stringify(QUESTION),
    });

  it('turns newcomers away with 503 and Retry-After, tells its health meanwhile, and answers all again at once', async () => {
    const admitted = Array.from({ length: 5 }, () => ask());
    await expect.poll(async () => (await fetch(`${served.url}/metrics`)).text()).toContain('normapa_waiting 3');
    const refused = await ask();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.any(String) as string,
          extensions: { code: 'OVERLOADED', retryAfter: 1, requestId: 'shed-me' },
        },
      ],
    });
    expect((await ask('text/event-stream')).status).toBe(503);
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
    expect((await fetch(`${served.url}/ready`)).status).toBe(200);
    expect(await (await fetch(`${served.url}/metrics`)).text()).toMatch(/normapa_shed_total 2\n/);
    release();
    for (const { status } of await Promise.all(admitted)) expect(status).toBe(200);
    expect((await ask()).status).toBe(200);
  });
});

describe('a line', () => {
  const { store: slow, release } = held();
  const served = serveFixture({
    store: slow,
    metrics: 'all',
    load: { running: 1, short: 2, patience: 20 },
    feeds: { atom: () => Promise.resolve('<feed/>'), calendar: () => Promise.resolve('') },
  });
  const ask = (signal?: AbortSignal): Promise<Response> =>
    fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(QUESTION),
      ...(signal && { signal }),
    });
  const waiting = async (): Promise<string | undefined> =>
    /normapa_waiting (\d+)/.exec(await (await fetch(`${served.url}/metrics`)).text())?.[1];

  it('lets in who comes while it is short, however long the first has waited, and drops those who went away', async () => {
    const first = ask();
    const goes = new AbortController();
    const gone = ask(goes.signal).catch(() => null);
    await expect.poll(waiting).toBe('1');
    const third = ask();
    await expect.poll(waiting).toBe('2');
    await new Promise((resolve) => setTimeout(resolve, 40));
    const feed = await fetch(`${served.url}/changes.atom`);
    expect(feed.status).toBe(503);
    expect(feed.headers.get('retry-after')).toBe('1');
    expect(await feed.json()).toMatchObject({ error: { code: 'OVERLOADED' } });
    goes.abort();
    await gone;
    release();
    expect([(await first).status, (await third).status]).toEqual([200, 200]);
    expect((await fetch(`${served.url}/changes.atom`)).status).toBe(200);
    await expect.poll(waiting).toBe('0');
  });
});
