import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Pages } from '../../src/domain/ports/pages.js';
import { createPages } from '../../src/export/pages/create-pages.js';
import { fixtureGraph } from './fixture-graph.js';
import { serveFixture, storeOf } from './serve.js';

describe('reading without scripts', () => {
  const root = mkdtempSync(join(tmpdir(), 'normapa-plain-'));
  writeFileSync(join(root, 'index.html'), '<title>Explorer</title>');
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const pages: Pages = createPages(storeOf(fixtureGraph()));
  const served = serveFixture({ webRoot: root, pages });
  const get = (path: string): Promise<Response> =>
    fetch(`${served.url}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });

  it('is led to from the page of a text, and the page there holds its words', async () => {
    const led = await get('/i/lgpgir/art-31?reading=plain&lang=en');
    expect(led.status).toBe(303);
    const plain = led.headers.get('location') ?? '';
    expect(plain).toMatch(/^\/eli\/mx\/.*\/lgpgir\/art-31\.html\?lang=en$/);
    const page = await get(plain);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  it('is named as an alternate by the page of a text, which stays the explorer', async () => {
    const page = await get('/i/lgpgir');
    expect(page.headers.get('link')).toMatch(
      /^<\/eli\/mx\/.*\/lgpgir\.html\?lang=es>; rel="alternate"; type="text\/html"$/,
    );
    expect(await page.text()).toBe('<title>Explorer</title>');
  });

  it.each([
    '/i/no-such-text?reading=plain',
    '/i/LGPGIR?reading=plain',
    '/i/lgpgir/%E0%A4%A?reading=plain',
    '/?reading=plain',
  ])('stays the explorer where no text is named: %s', async (path) => {
    const page = await get(path);
    expect([page.status, page.headers.get('link'), await page.text()]).toEqual([200, null, '<title>Explorer</title>']);
  });
});
