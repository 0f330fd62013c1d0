import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits.js';
import { serveAssistants } from './assistants.js';

const assistants = serveAssistants();

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: unknown;
}

/** Posts to `/mcp` with headers of our own, `Host` too, which fetch would not send. */
const post = (body: string, headers: Readonly<Record<string, string>> = {}, method = 'POST'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const usual = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const asked = request(assistants.url, { method, headers: { ...usual, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text === '' ? null : JSON.parse(text),
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });

const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });

describe('messages over HTTP', () => {
  it('are answered at once, without a session', async () => {
    const { status, headers, body } = await post(PING);
    expect({ status, body }).toEqual({ status: 200, body: { jsonrpc: '2.0', id: 1, result: {} } });
    expect(headers['mcp-session-id']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(['127.0.0.1:4000', 'localhost', '[::1]:80', 'law.example'])('are answered for the host %s', async (host) => {
    expect((await post(PING, { host })).status).toBe(200);
  });

  it.each([
    { host: 'evil.example:4000' },
    { host: 'evil.example', origin: 'http://evil.example' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
  ])('are refused from %j: a page whose name was pointed here, or another page', async (headers) => {
    expect(await post(PING, headers)).toMatchObject({ status: 403, body: { error: { code: -32_000 }, id: null } });
  });

  it('are answered to a page of this machine', async () => {
    expect((await post(PING, { origin: 'http://localhost:6274' })).status).toBe(200);
  });

  it.each(['GET', 'DELETE', 'PUT'])('are posted: %s is refused with what is allowed', async (method) => {
    const { status, headers } = await post('', {}, method);
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'POST' });
  });

  it('have as many bytes at most as a GraphQL request', async () => {
    const fits = PING.padEnd(DEFAULT_LIMITS.documentBytes);
    expect((await post(fits)).status).toBe(200);
    expect(await post(`${fits} `)).toMatchObject({ status: 413, body: { error: { code: -32_600 } } });
  });

  it('come in batches of as many at most as a GraphQL request has root fields', async () => {
    const batch = (count: number): string =>
      `[${Array.from({ length: count }, (_, id) => PING.replace('1', String(id))).join()}]`;
    expect((await post(batch(DEFAULT_LIMITS.rootFields))).status).toBe(200);
    expect(await post(batch(DEFAULT_LIMITS.rootFields + 1))).toMatchObject({
      status: 400,
      body: { error: { code: -32_600 } },
    });
  });

  it.each(['{', 'null', '{"jsonrpc":"1.0"}', '[]', `${'['.repeat(15_000)}${']'.repeat(15_000)}`])(
    'that are none are told so: %.20s',
    async (body) => {
      const reply = await post(body);
      expect(reply.status).toBe(400);
      expect(reply.body).toMatchObject({ jsonrpc: '2.0', error: { code: expect.any(Number) as unknown } });
    },
  );
});
