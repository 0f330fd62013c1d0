import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printProfileQuery } from '../../src/domain/profile/profile-query.js';
import { printProfileWords } from '../../src/domain/profile/read-profile-words.js';
import { openExplorer, type Explorer } from '../support/explorer.js';
import { exampleProfile } from '../support/profiles.js';
import { median, type BenchOptions, type Figure } from './figure.js';

const PLANT = printProfileQuery(printProfileWords(exampleProfile('battery-pack-plant-nuevo-leon'))).toString();

/** Pages with what is on the screen once their answer is there. */
const PAGES = [
  ['home', '/', '.figures'],
  ['an instrument', '/i/lgpgir', '.provision'],
  ['what binds a plant', `/plant?${PLANT}`, '.counts'],
  ['overlaps', '/overlaps', 'main table'],
] as const;

/** What a reader waits for in a browser without a cache: script, first paint, the answer on the screen. */
export async function benchExplorer({ short }: BenchOptions): Promise<readonly Figure[]> {
  const explorer = await openExplorer();
  try {
    const figures: Figure[] = [...(await sizesOf(explorer.webRoot))];
    for (const [name, path, answer] of PAGES) {
      const shown: Shown[] = [];
      for (let run = 0; run < (short ? 1 : 9); run++) shown.push(await show(explorer, path, answer));
      figures.push(
        { name: `first contentful paint: ${name}`, value: median(shown.map(({ paint }) => paint)), unit: 'ms' },
        { name: `answer on the screen: ${name}`, value: median(shown.map(({ whole }) => whole)), unit: 'ms' },
      );
    }
    return figures;
  } finally {
    await explorer.close();
  }
}

/** Kilobytes of script and style as they are sent, compressed. */
const sizesOf = async (webRoot: string): Promise<readonly Figure[]> => {
  const first = await readFile(join(webRoot, 'index.html'), 'utf8');
  const files = await readdir(join(webRoot, 'assets'));
  const sizes = await Promise.all(
    files.map(async (name) => ({ name, size: gzipSync(await readFile(join(webRoot, 'assets', name))).length / 1000 })),
  );
  const sum = (wanted: (name: string) => boolean): number =>
    sizes.filter(({ name }) => wanted(name)).reduce((total, { size }) => total + size, 0);
  return [
    {
      name: 'script before the first page',
      value: sum((name) => name.endsWith('.js') && first.includes(name)),
      unit: 'kB',
    },
    { name: 'script of all pages', value: sum((name) => name.endsWith('.js')), unit: 'kB' },
    { name: 'style', value: sum((name) => name.endsWith('.css')), unit: 'kB' },
  ];
};

interface Shown {
  /** Milliseconds from the start of the navigation. */
  readonly paint: number;
  readonly whole: number;
}

/** Opens a page in a context of its own, which holds no cache. */
const show = async ({ browser, address }: Explorer, path: string, answer: string): Promise<Shown> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    await page.locator(answer).first().waitFor();
    const whole = await page.evaluate<number>('performance.now()');
    const paint = await page.evaluate<number>(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN",
    );
    return { paint, whole };
  } finally {
    await context.close();
  }
};
