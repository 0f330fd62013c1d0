import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openExplorer, openPage, type Explorer } from './explorer.js';

/** What tests in a browser do with the explorer. */
export interface Browsing {
  /** Opens a page of it once its heading is there; it is closed after the test. */
  readonly open: (path: string) => Promise<Page>;
  /** The whole address of a path. */
  readonly at: (path: string) => string;
  /** Takes back the faults noted on the page opened last, for the test that meant them. */
  readonly takeFaults: () => readonly string[];
}

const missing = existsSync(CHROMIUM) ? '' : ` (skipped: there is no Chromium at ${CHROMIUM}; set CHROMIUM)`;

/** Tests of the explorer over the built-in corpus in a real browser, and last that nothing went wrong on any of their pages. */
export function describeInBrowser(title: string, tests: (browsing: Browsing) => void): void {
  describe.skipIf(missing !== '')(`${title}${missing}`, () => {
    let explorer: Explorer;
    let faults: string[] = [];
    const allFaults: string[][] = [];
    const allStrangers: string[][] = [];
    const pages: Page[] = [];
    const open = async (path: string): Promise<Page> => {
      const watched = await openPage(explorer, path);
      faults = watched.faults;
      allFaults.push(watched.faults);
      allStrangers.push(watched.strangers);
      pages.push(watched.page);
      await watched.page.locator('h1').waitFor();
      return watched.page;
    };

    beforeAll(async () => {
      explorer = await openExplorer();
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
    });
    afterAll(async () => {
      await explorer.close();
    });

    tests({ open, at: (path) => explorer.address + path, takeFaults: () => faults.splice(0) });

    it('did all this without an error on the console and without a request to another host', () => {
      expect(allFaults.flat()).toEqual([]);
      expect(allStrangers.flat()).toEqual([]);
      expect(allFaults.length).toBeGreaterThan(15);
    });
  });
}
