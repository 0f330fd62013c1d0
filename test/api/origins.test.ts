import { describe, expect, it } from 'vitest';
import { serveFixture } from './serve.js';

const PAGE = 'https://ministry.example';
const asked = (
  url: string,
  origin: string,
  { headers, ...init }: { readonly method: string; readonly body?: string; readonly headers?: Record<string, string> },
): Promise<Response> =>
  fetch(`${url}/graphql`, { ...init, headers: { 'content-type': 'application/json', ...headers, origin } });
const question = { method: 'POST', body: '{"query":"{ stats { instruments } }"}' };
const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } };
const allowed = ({ headers }: Response): string | null => headers.get('access-control-allow-origin');

describe('pages of another origin', () => {
  const closed = serveFixture();
  const open = serveFixture({ origins: [PAGE] });
  const wide = serveFixture({ origins: ['*'] });

  it('read nothing unless theirs is given', async () => {
    expect(allowed(await asked(closed.url, PAGE, question))).toBeNull();
    expect(allowed(await asked(closed.url, PAGE, preflight))).toBeNull();
    for (const stranger of ['https://other.example', `${PAGE}.evil.example`, 'null', 'http://ministry.example']) {
      const answer = await asked(open.url, stranger, question);
      expect(allowed(answer)).toBeNull();
      expect(answer.headers.get('vary')).toBe('accept, origin');
    }
  });

  it('read what they ask where theirs is given, and are told so before they ask', async () => {
    const answer = await asked(open.url, PAGE, question);
    expect([answer.status, allowed(answer)]).toEqual([200, PAGE]);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const before = await asked(open.url, PAGE, preflight);
    expect([before.status, allowed(before)]).toEqual([204, PAGE]);
    expect(before.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(allowed(await asked(wide.url, 'https://any.example', question))).toBe('*');
    expect(allowed(await fetch(`${open.url}/health`, { headers: { origin: PAGE } }))).toBe(PAGE);
  });
});

describe('every page and file', () => {
  const served = serveFixture();

  it.each(['/health', '/ready', '/graphiql', '/schema.graphql', '/nowhere', '/%00'])(
    'comes with what keeps it from being framed, sniffed, or run with a script of another: %s',
    async (path) => {
      const { headers } = await fetch(`${served.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(/script-src ([^;]*)|default-src ([^;]*)/.exec(policy)?.[0]).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});
