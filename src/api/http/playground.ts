import type { Express } from 'express';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { EXAMPLE_OPERATIONS } from './example-operations.js';

/** GraphiQL with its scripts inside it: nothing is fetched from another host. */
interface Playground {
  readonly html: Buffer;
  readonly compressed: Buffer;
  /** Lets the page's own scripts run, by their digests, and no others. Its editor writes styles as it goes and works in blobs. */
  readonly policy: string;
}

/** Adds GraphiQL at `/graphiql`, and at `/graphql` for browsers that open the endpoint itself, with examples for each of the three users. */
export function addPlayground(app: Express): void {
  let page: Promise<Playground> | null = null;
  app.get(['/graphiql', '/graphql'], async (request, response) => {
    const { html, compressed, policy } = await (page ??= renderPlayground());
    const zipped = request.acceptsEncodings('gzip') === 'gzip';
    if (zipped) response.set('content-encoding', 'gzip');
    response.set({ 'content-security-policy': policy, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    response.type('html').send(zipped ? compressed : html);
  });
}

/** `query` fills the first tab, whose own it does not show; the page's types leave it out. */
const PAGE_OPTIONS = {
  title: 'Normapa · GraphiQL',
  endpoint: '/graphql',
  query: EXAMPLE_OPERATIONS[0]?.query ?? '',
  defaultTabs: EXAMPLE_OPERATIONS.map(({ query }) => ({ query })),
};

/** Made at the first visit: the page weighs nine megabytes, which a server that nobody visits by browser need not hold. */
async function renderPlayground(): Promise<Playground> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const text = renderGraphiQL(PAGE_OPTIONS);
  const html = Buffer.from(text);
  return { html, compressed: await promisify(gzip)(html), policy: policyOf(text) };
}

function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  const digests = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'self'",
    `script-src ${digests.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
