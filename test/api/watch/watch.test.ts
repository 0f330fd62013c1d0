import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { rawRequest, sendRaw } from '../hostile/raw.js';
import { serveFixture } from '../serve.js';

const SECRET = 'secreto-de-una-persona';

describe('what a request is named', () => {
  const served = serveFixture();
  const nameOf = async (given?: string): Promise<string | null> =>
    (
      await fetch(`${served.url}/health`, given === undefined ? {} : { headers: { 'x-request-id': given } })
    ).headers.get('x-request-id');

  it('is what the client names it where that is well formed, else made here, another one each time', async () => {
    expect(await nameOf('a.b:c-1/2+3=')).toBe('a.b:c-1/2+3=');
    for (const given of [undefined, 'two words', 'x'.repeat(129), '<script>', '{"a":1}']) {
      const made = await nameOf(given);
      expect(made).toMatch(/^[\da-f-]{36}$/);
      expect(made).not.toBe(await nameOf(given));
    }
  });

  it.each(['/graphql?query={', '/nowhere', '/eli/x', '/changes.atom?asOf=x', '/graphql?query={nothing}'])(
    'stands in the header of every answer, and in its errors: %s',
    async (path) => {
      const response = await fetch(`${served.url}${path}`, { headers: { 'x-request-id': 'one-of-many' } });
      expect(response.headers.get('x-request-id')).toBe('one-of-many');
      expect(await response.text()).toContain('"requestId":"one-of-many"');
    },
  );
});

describe('logs', () => {
  const record = (): { readonly lines: string[]; readonly logger: pino.Logger } => {
    const lines: string[] = [];
    return { lines, logger: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }) };
  };
  const quiet = record();
  const asked = record();
  const served = serveFixture({ logger: quiet.logger });
  const telling = serveFixture({ logger: asked.logger, logQueries: true });
  const ask = async (url: string): Promise<void> => {
    const query = `query ${SECRET.replaceAll('-', '_')} { a${SECRET.replaceAll('-', '')}: search(query: "${SECRET}") { totalCount } }`;
    const headers = { 'content-type': 'application/json', 'x-request-id': 'logged', 'user-agent': SECRET };
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: { x: SECRET } }),
    });
    await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'x-request-id': 'logged' } });
    await fetch(`${url}/search?q=${SECRET}`, { headers: { 'x-request-id': 'logged' } });
    await fetch(`${url}/${SECRET}`, { headers: { 'x-request-id': 'logged' } });
  };
  const answered = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes('"answered"'));

  it('tell each request by its name, route, kind, cost and time, and nothing of what was asked or by whom', async () => {
    await ask(served.url);
    await expect.poll(() => answered(quiet.lines).length).toBe(4);
    const text = quiet.lines.join('');
    expect(text).not.toMatch(new RegExp(`${SECRET}|${SECRET.replaceAll('-', '_?')}|127\\.0\\.0\\.1:\\d+"?,"remote`));
    expect(JSON.parse(answered(quiet.lines)[0] ?? '')).toMatchObject({
      requestId: 'logged',
      method: 'POST',
      route: 'graphql',
      status: 200,
      kind: 'search',
      cost: expect.any(Number) as number,
      milliseconds: expect.any(Number) as number,
    });
  });

  it('tell what was asked where they are asked to', async () => {
    await ask(telling.url);
    await expect.poll(() => answered(asked.lines).length).toBe(4);
    for (const line of answered(asked.lines)) expect(line).toContain(SECRET);
  });
});

describe('metrics', () => {
  const served = serveFixture({ metrics: 'all' });
  const bare = serveFixture();
  const read = async (): Promise<string> => (await fetch(`${served.url}/metrics`)).text();
  const valueOf = (text: string, name: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')
        .at(-1),
    );

  it('count requests, latencies, cost, what was kept and what is held, and no text of a query', async () => {
    for (let times = 0; times < 3; times++) await served.ask(`{ search(query: "${SECRET}") { totalCount } }`);
    await served.ask('{ stats { instruments } authorities { totalCount } }');
    await served.ask(`{ ${SECRET.replaceAll('-', '_')} }`);
    await fetch(`${served.url}/${SECRET}`);
    await expect
      .poll(async () => valueOf(await read(), 'normapa_http_requests_total{route="page",method="GET",status="404"}'))
      .toBe(1);
    const text = await read();
    expect(valueOf(text, 'normapa_http_requests_total{route="graphql",method="POST",status="200"}')).toBe(4);
    expect(valueOf(text, 'normapa_http_requests_total{route="graphql",method="POST",status="400"}')).toBe(1);
    expect(valueOf(text, 'normapa_graphql_operation_seconds_count{kind="search"}')).toBe(3);
    expect(valueOf(text, 'normapa_graphql_operation_seconds_count{kind="several"}')).toBe(1);
    expect(valueOf(text, 'normapa_answer_cache_total{result="hit"}')).toBe(2);
    expect(valueOf(text, 'normapa_graph_nodes{label="Instrument"}')).toBe(3);
    expect(valueOf(text, 'normapa_answer_cache_answers')).toBe(2);
    expect(valueOf(text, 'normapa_graphql_cost_count')).toBe(2);
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds|nodejs_eventloop_lag_seconds/);
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('secreto');
  });

  it('are not there unless asked for', async () => {
    expect((await fetch(`${bare.url}/metrics`)).status).toBe(404);
  });
});

describe('metrics for this machine and whoever has the token', () => {
  const served = serveFixture({ metrics: 'this-machine', metricsToken: 'a-token' });
  const statusFor = async (headers: Record<string, string>): Promise<number> => {
    const { text } = await sendRaw(served.url, rawRequest('GET /metrics HTTP/1.1', headers));
    return Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
  };

  it.each([
    ['a program of this machine', {}, 200],
    ['a proxy on it that says for whom it asks', { 'x-forwarded-for': '203.0.113.9' }, 404],
    ['a proxy on it that asks under the name of the site', { host: 'normapa.gob.mx' }, 404],
    ['a reader from elsewhere with the token', { host: 'normapa.gob.mx', authorization: 'Bearer a-token' }, 200],
    ['a reader from elsewhere with another', { host: 'normapa.gob.mx', authorization: 'Bearer b-token' }, 404],
  ])('are told to %s: %j gives %i', async (_, headers, status) => {
    expect(await statusFor(headers)).toBe(status);
  });
});
