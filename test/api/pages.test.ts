import { EXAMPLE_OPERATIONS } from '../../src/api/http/example-operations.js';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFixture } from './serve.js';

describe('pages', () => {
  const root = mkdtempSync(join(tmpdir(), 'normapa-site-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<title>Explorer</title>');
  writeFileSync(join(root, 'assets', 'app-1a2b.js'), 'start()');
  writeFileSync(join(tmpdir(), 'normapa-outside.txt'), 'outside');
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const served = serveFixture({ webRoot: root });
  const html = { headers: { accept: 'text/html' } };

  it('of the explorer are its files, kept by browsers where their name holds a hash', async () => {
    const page = await fetch(served.url, html);
    expect([page.status, await page.text(), page.headers.get('cache-control')]).toEqual([
      200,
      '<title>Explorer</title>',
      'no-cache',
    ]);
    const script = await fetch(`${served.url}/assets/app-1a2b.js`);
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it('of the explorer answer at any address that is no file', async () => {
    for (const path of ['/i/lgpgir', '/i/nom-052-semarnat-2005/num-7.3', '/i/ligie/frac-8703.80.01']) {
      const deep = await fetch(`${served.url}${path}`, html);
      expect([path, deep.status, await deep.text()]).toEqual([path, 200, '<title>Explorer</title>']);
    }
    expect((await fetch(`${served.url}/none.txt`, html)).status).toBe(404);
    expect((await fetch(`${served.url}/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${served.url}/instrumento/lgpgir`, { method: 'POST' })).status).toBe(404);
  });

  it('are never files from outside the folder', async () => {
    for (const path of [
      '/../normapa-outside.txt',
      '/%2e%2e/normapa-outside.txt',
      '/assets/..%2f..%2fnormapa-outside.txt',
    ]) {
      expect(await (await fetch(`${served.url}${path}`)).text()).not.toContain('outside');
    }
  });

  it('say that nothing is to be loaded from elsewhere', async () => {
    for (const path of ['/', '/graphiql', '/graphql']) {
      const page = await fetch(`${served.url}${path}`, html);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(await page.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
    expect((await fetch(served.url, html)).headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('of operations are GraphiQL with the examples, whose scripts are allowed by their digests alone', async () => {
    const page = await fetch(`${served.url}/graphiql`, html);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[^']+'(;| 'sha256)/);
    const text = await page.text();
    for (const { query } of EXAMPLE_OPERATIONS) expect(text).toContain(JSON.stringify(query));
  });
});
