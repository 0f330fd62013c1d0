import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, QUIET } from '../support/explorer.js';
import { type HostileServer, serveHostileCorpus } from '../support/hostile-corpus.js';

const missing = existsSync(CHROMIUM) ? '' : ` (skipped: there is no Chromium at ${CHROMIUM}; set CHROMIUM)`;
const TEXT = 'nom-999-hostil-2020';

/** Paths, each with what stands on its page once all of it has come. */
const PAGES = [
  ['/graphiql', '.graphiql-container'],
  [`/i/${TEXT}`, 'h1'],
  [`/i/${TEXT}/num-4.1`, 'h1'],
  [`/i/${TEXT}?reading=plain`, 'h1'],
  [`/i/${TEXT}/num-4.1?reading=plain&lang=en`, 'h1'],
  ['/search?q=responsable+registrarse', '.hit, h1'],
  ['/calendar', 'h1'],
] as const;

// Nothing of a corpus that is full of scripts runs, no page asks another host, and none breaks its own policy.
describe.skipIf(missing !== '')(`a browser over a corpus full of scripts${missing}`, () => {
  let browser: Browser;
  let served: HostileServer;

  beforeAll(async () => {
    [browser, served] = await Promise.all([
      chromium.launch({ executablePath: CHROMIUM, args: QUIET }),
      serveHostileCorpus(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it.each(PAGES)('shows %s without running anything of it', async (path, whole) => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('dialog', (dialog) => {
      faults.push(`a script ran: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(served.url) || /^(data|blob):/.test(request.url());
      if (!isOurs) faults.push(`asked ${request.url()}`);
    });
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))",
    );
    await page.goto(served.url + path, { waitUntil: 'networkidle' });
    await page.locator(whole).first().waitFor();
    for (const link of await page.locator('a[href]').all()) {
      expect(await link.getAttribute('href')).not.toMatch(/^\s*(javascript|data|vbscript):/i);
    }
    expect(await page.locator('img[src="x"], [onclick], [onerror], [onmouseover]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
