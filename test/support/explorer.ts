import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build as bundle } from 'vite';
import { createApi } from '../../src/api/server.js';
import type { Day } from '../../src/domain/day.js';
import { BUILT_IN, calendarOf, feedOf, openExamples } from '../../src/main.js';
import { downloadsOf } from '../../src/main/downloads.js';
import { openBuiltIn } from './built-in.js';

/** Nothing of the browser's own may go out either. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where the browser is: the environment's word, or the usual place. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** One page of each kind. */
export const PAGES = [
  '/',
  '/search?q=litio',
  '/search?q=zzzzqqqq',
  '/i',
  '/a',
  '/i/lgpgir',
  '/i/lgpgir/art-31',
  '/i/nom-052-semarnat-2005/num-7.3',
  '/a/semarnat',
  '/activity/battery-pack-assembly',
  '/r/24',
  '/t/battery-waste',
  '/i/no-such-key',
  '/nowhere',
] as const;

/** A server of the built-in corpus with the explorer as it is now, and a browser before it. */
export interface Explorer {
  readonly address: string;
  readonly browser: Browser;
  /** Folder of the built explorer's files. */
  readonly webRoot: string;
  close(): Promise<void>;
}

/** Builds the explorer, serves it over the built-in corpus, and starts the browser. */
export async function openExplorer(): Promise<Explorer> {
  const folder = await mkdtemp(join(tmpdir(), 'normapa-explorer-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await bundle({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: join(folder, 'web') } });
  const { store, search, questions, completions } = await openBuiltIn();
  const api = createApi({
    store,
    search,
    questions,
    completions,
    examples: await openExamples(BUILT_IN.seeds),
    downloads: downloadsOf({ store, questions }),
    feeds: {
      atom: (asOf, language) => feedOf(questions, asOf, language),
      calendar: (asOf, language) => calendarOf(questions, asOf, language),
    },
    clock: () => '2026-11-21' as Day,
    webRoot: join(folder, 'web'),
  });
  const server = await api.listen(0);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { address: server.url, browser, webRoot: join(folder, 'web'), close };
}

/** A page that notes what should not happen on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts and of the console, a broken content security policy among them. */
  readonly faults: string[];
  /** Addresses asked of other hosts. */
  readonly strangers: string[];
}

/** Opens a page of the explorer. */
export async function openPage({ browser, address }: Explorer, path: string): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) strangers.push(request.url());
  });
  await page.goto(address + path, { waitUntil: 'networkidle' });
  return { page, faults, strangers };
}

/** Pixels that a page takes in width on a phone of 390, on which it stays. */
export async function widthOnPhone(page: Page): Promise<number> {
  await page.setViewportSize({ width: 390, height: 844 });
  return page.evaluate<number>('document.documentElement.scrollWidth');
}

/** Follows a link to a file: the name it is saved as, and its bytes. */
export async function takeFile(page: Page, link: string): Promise<readonly [name: string, bytes: Uint8Array]> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).click();
  const download = await started;
  return [download.suggestedFilename(), await readFile(await download.path())];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The violations of WCAG 2.2 A and AA, and of good practice, that axe finds on a page: rule and first place. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Through the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(AXE);
  const found = await page.evaluate<readonly { id: string; nodes: readonly { html: string }[] }[]>(
    'axe.run(document).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
