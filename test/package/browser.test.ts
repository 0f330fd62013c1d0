import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/citations/library.js';
import { createCitationReader } from '../../src/citations/library.js';
import { CHROMIUM } from '../support/explorer.js';

const missing = existsSync(CHROMIUM) ? '' : ` (skipped: there is no Chromium at ${CHROMIUM}; set CHROMIUM)`;

const CATALOGUE = [
  {
    key: 'lgpgir',
    kind: 'law',
    designation: null,
    acronym: 'LGPGIR',
    titles: ['Ley General para la Prevención y Gestión Integral de los Residuos'],
  },
] as unknown as readonly CatalogueEntry[];
const TEXT = 'Conforme al artículo 31, fracción V de la LGPGIR y el numeral 6.2 de la NOM-052-SEMARNAT-2005.';

/** The citation reader as a script for browsers; a module of Node in it would fail the bundle or the page. */
const bundled = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('../../src/citations/library.ts', import.meta.url));
  const options = { entry, name: 'citations', formats: ['iife' as const] };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: options } });
  const [output] = built as readonly Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
};

describe.skipIf(missing !== '')(`the citation reader in a browser${missing}`, () => {
  it('reads as it does in Node', async () => {
    const script = await bundled();
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      const asked = `citations.createCitationReader(${JSON.stringify(CATALOGUE)}).read(${JSON.stringify(TEXT)})`;
      const read = createCitationReader(CATALOGUE).read(TEXT);
      expect(await page.evaluate(asked)).toEqual(read);
      expect(read).toMatchObject([{ target: { key: 'lgpgir' } }, { target: { designation: 'NOM-052-SEMARNAT-2005' } }]);
    } finally {
      await browser.close();
    }
  });
});
