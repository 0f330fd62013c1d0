import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTraces, type Traces } from '../../../src/api/watch/traces.js';
import { serveFixture } from '../serve.js';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Exported {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

/** What an OTLP receiver was sent. */
const spans: Span[] = [];
const paths: string[] = [];
const receiver = createServer((request, response) => {
  paths.push(request.url ?? '');
  void text(request).then((body) => {
    for (const { scopeSpans } of (JSON.parse(body) as Exported).resourceSpans) {
      spans.push(...scopeSpans.flatMap((scope) => scope.spans));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
let opened: Traces | null = null;

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const address = receiver.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  opened = await openTraces(`http://127.0.0.1:${port}/v1/traces`);
});
afterAll(() => receiver.close());

describe('traces', () => {
  const served = serveFixture({
    traces: { begin: (...asked) => opened?.begin(...asked) ?? (() => undefined), close: () => Promise.resolve() },
  });

  it('reach a receiver of OTLP over HTTP, in the trace of who asked, without what was asked', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const parentSpanId = 'b7ad6b7169203331';
    await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: `00-${traceId}-${parentSpanId}-01`,
        'x-request-id': 'traced',
      },
      body: '{"query":"{ search(query: \\"secreto\\") { totalCount } }"}',
    });
    await fetch(`${served.url}/health`, { headers: { traceparent: 'no such header' } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await opened?.close();
    expect(paths).toEqual(['/v1/traces']);
    const [asked, health] = ['POST graphql', 'GET health'].map((name) => spans.find((span) => span.name === name));
    expect(asked).toMatchObject({ traceId, parentSpanId });
    const attributes = Object.fromEntries(
      asked?.attributes.map(({ key, value }) => [key, Object.values(value)[0]]) ?? [],
    );
    expect(attributes).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'normapa.request_id': 'traced',
      'normapa.kind': 'search',
    });
    expect(health?.parentSpanId ?? '').toBe('');
    expect(JSON.stringify(spans)).not.toContain('secreto');
  });
});
