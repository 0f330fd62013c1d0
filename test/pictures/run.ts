/**
 * Takes the pictures of the README: `npm run pictures` builds corpus and explorer as they are, serves them for a fixed day, and writes one
 * PNG a view beside this file. Errors: says so where there is no Chromium.
 */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printProfileQuery } from '../../src/domain/profile/profile-query.js';
import { printProfileWords } from '../../src/domain/profile/read-profile-words.js';
import { CHROMIUM, openExplorer } from '../support/explorer.js';
import { exampleProfile } from '../support/profiles.js';

/** A view worth showing. */
interface View {
  readonly name: string;
  readonly path: string;
  /** What is brought to the top of the picture; the top of the page where absent. */
  readonly from?: string;
}

const PLANT = printProfileQuery(printProfileWords(exampleProfile('battery-pack-plant-nuevo-leon'))).toString();

const VIEWS: readonly View[] = [
  { name: 'page', path: '/i/dacg-electromovilidad-a-108-2024?lang=en' },
  { name: 'register', path: `/plant?${PLANT}&lang=en` },
  { name: 'docket', path: '/docket?recommendation=24&lang=en', from: '#signals' },
  { name: 'overlaps', path: '/overlaps?lang=en', from: '#map' },
  { name: 'pair', path: '/overlaps/cne/semarnat/battery-waste/charging-operation/set-standards?lang=en' },
  { name: 'neighbourhood', path: '/i/nom-052-semarnat-2005?lang=en', from: '#neighbourhood' },
];

/** Pixels: wide enough for both columns, as high as a README bears. */
const SIZE = { width: 1280, height: 800 };

/** Bytes that a picture may have. */
const LIMIT = 200_000;

const take = async (): Promise<void> => {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no Chromium at ${CHROMIUM}; set CHROMIUM`);
  const explorer = await openExplorer();
  try {
    const context = await explorer.browser.newContext({
      viewport: SIZE,
      deviceScaleFactor: 1,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    const page = await context.newPage();
    for (const { name, path, from } of VIEWS) {
      await page.goto(explorer.address + path, { waitUntil: 'networkidle' });
      await page.locator('h1').waitFor();
      if (from !== undefined) {
        await page.locator(from).waitFor();
        await page.evaluate(`document.querySelector(${JSON.stringify(from)}).scrollIntoView()`);
      }
      const file = join(dirname(fileURLToPath(import.meta.url)), `${name}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      const { size } = await stat(file);
      if (size > LIMIT) throw new Error(`${basename(file)} has ${size} bytes, more than ${LIMIT}`);
      process.stdout.write(`${basename(file)} ${size}\n`);
    }
  } finally {
    await explorer.close();
  }
};

await take();
