import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/api/http/listen.js';
import { serveFixture } from '../serve.js';
import { dial, rawRequest, readToEnd, sendRaw, statusOf } from './raw.js';

const served = serveFixture();
const BODY = '{"query":"{ stats { instruments } }"}';
const HEAD = { 'content-type': 'application/json' };

describe('a client that is slow', () => {
  const TIMES = { headersTimeout: 300, requestTimeout: 600, keepAliveTimeout: 200, silenceTimeout: 900 };
  let url = '';
  let close = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    const answer = Buffer.alloc(32 * 1024 * 1024);
    const handler: Parameters<typeof createServer>[1] = (request, response) => {
      request.resume();
      request.on('end', () => response.end(request.url === '/large' ? answer : 'done'));
    };
    ({ url, close } = await listen(handler, 0, '127.0.0.1', () => undefined, TIMES));
  });
  afterAll(() => close());

  it('in its head is let go, however steadily it drips', async () => {
    const socket = await dial(url);
    const ended = readToEnd(socket);
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n');
    const drip = setInterval(() => socket.write('x-a: b\r\n'), 50);
    const answer = await ended;
    clearInterval(drip);
    expect(statusOf(answer)).toBe(408);
    expect(answer.milliseconds).toBeLessThan(3_000);
  });

  it('in its body is let go', async () => {
    const socket = await dial(url);
    const ended = readToEnd(socket);
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n');
    const drip = setInterval(() => socket.write('x'), 50);
    const answer = await ended;
    clearInterval(drip);
    expect(answer.milliseconds).toBeLessThan(4_000);
  });

  it('in reading its answer, in asking anew, or that never asks, is let go', async () => {
    const reader = await dial(url);
    reader.pause();
    reader.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n');
    const silent = readToEnd(await dial(url));
    const asked = await dial(url);
    asked.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    expect((await readToEnd(asked)).milliseconds).toBeLessThan(3_000);
    expect((await silent).milliseconds).toBeLessThan(3_000);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const read = readToEnd(reader);
    reader.resume();
    expect((await read).text.length).toBeLessThan(32 * 1024 * 1024);
  });
});

describe('many connections', () => {
  it('that say nothing keep nobody from being answered', async () => {
    const idle = await Promise.all(Array.from({ length: 1_000 }, () => dial(served.url)));
    const answer = await sendRaw(served.url, rawRequest('POST /graphql HTTP/1.1', HEAD, BODY));
    expect(statusOf(answer)).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});

describe('a request out of shape', () => {
  it.each([
    ['bytes that are no HTTP', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03])],
    ['a head without end', `GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(20_000)}`],
    ['one long header', rawRequest('GET /health HTTP/1.1', { 'x-long': 'a'.repeat(100_000) })],
    ['two lengths', `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello`],
    [
      'a length beside chunks',
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a chunk of no size', `POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`],
    ['a line within a header', `GET / HTTP/1.1\r\nhost: x\r\nx-request-id: a\r b\r\n\r\n`],
  ])('is refused, and the next one answered: %s', async (_, bytes) => {
    const answer = await sendRaw(served.url, bytes);
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(answer)).toBeLessThan(500);
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
  });

  it.each([
    'GET // HTTP/1.1',
    'GET //graphql?query={__typename} HTTP/1.1',
    'GET /graphql?query=%ff%fe HTTP/1.1',
    'GET /graphql?query={__typename}&variables=%7B HTTP/1.1',
    'GET /graphql?query={__typename}&query={x} HTTP/1.1',
    'GET http://evil.example/graphql?query={__typename} HTTP/1.1',
    'GET mailto:x HTTP/1.1',
    'GET * HTTP/1.1',
    'POST http://[::1/graphql HTTP/1.1',
    'POST /graphql? HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'DELETE /graphql HTTP/1.1',
    'TRACE /graphql HTTP/1.1',
    'GET /eli/%ff%00 HTTP/1.1',
    'GET /eli//..//?lang=%ff HTTP/1.1',
    'GET /urn/%0D%0A%73et-cookie:x HTTP/1.1',
    'GET /i/%c0%ae%c0%ae/x?reading=plain HTTP/1.1',
    'GET /changes.atom?asOf=__proto__&lang[]=x HTTP/1.1',
  ])('is no fault of the server: %s', async (line) => {
    const answer = await sendRaw(served.url, rawRequest(line));
    expect(answer.text).toMatch(/^HTTP\/1\.1 [234]\d\d/);
    expect(answer.text).not.toMatch(/set-cookie|at .*\.[jt]s:\d/i);
  });

  it('whose body is longer than it may be is refused before it has come whole', async () => {
    const socket = await dial(served.url);
    const ended = readToEnd(socket);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99999999\r\n\r\n',
    );
    socket.write('x'.repeat(40_000));
    expect(statusOf(await ended)).toBe(413);
  });
});
