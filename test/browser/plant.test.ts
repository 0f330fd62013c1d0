import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { printProfileQuery } from '../../src/domain/profile/profile-query.js';
import { printProfileWords } from '../../src/domain/profile/read-profile-words.js';
import { describeInBrowser } from '../support/describe-in-browser.js';
import { takeFile, violationsOf, widthOnPhone } from '../support/explorer.js';
import { exampleProfile } from '../support/profiles.js';

const EXAMPLE = printProfileQuery(printProfileWords(exampleProfile('battery-pack-plant-nuevo-leon'))).toString();
const BARE = 'jurisdiction=MX-NLE&activity=battery-pack-assembly';

/** The pages of the plant's lawyer, and the calendar. */
const PAGES = {
  home: '/',
  'an empty form': '/plant',
  'a form with facts that are missing': `/plant?${BARE}`,
  'a whole answer in English': `/plant?${EXAMPLE}&lang=en`,
  'an address with faults': '/plant?jurisdiction=MX-NLE&fact.workers=many&activty=mining',
  'procedures of nothing': '/permits',
  procedures: `/permits?${EXAMPLE}`,
  calendar: '/changes',
  'a narrowed calendar in English': '/changes?kind=review-due&lang=en',
} as const;

describeInBrowser("the pages of the plant's lawyer", ({ open, at, takeFaults }) => {
  const counts = (page: Page): Promise<readonly string[]> => page.locator('.counts li').allInnerTexts();

  it('take a form whose address gives the same answer to whoever opens it', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: /^Describir la planta/ }).click();
    await page.getByLabel('¿En qué estado está?').selectOption('Nuevo León');
    expect(await page.locator('.plant-answer').innerText()).toContain('qué se hace, se produce o se sabe de ella');
    await page.locator('#step-activities summary', { hasText: 'Batería' }).click();
    await page.getByLabel('Ensamble de módulos y paquetes de baterías').check();
    await page.locator('.counts').waitFor();
    expect(new URL(page.url()).search).toBe(`?${BARE}`);
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await other.locator('.counts').waitFor();
    expect(await counts(other)).toEqual(await counts(page));
    expect((await counts(page)).every((words) => /^[1-9]/.test(words))).toBe(true);
    await page.goBack();
    await page.locator('.plant-answer .notice').waitFor();
    expect(await page.getByLabel('Ensamble de módulos y paquetes de baterías').isChecked()).toBe(false);
  });

  it('begin with an example, tell down to the numeral why a text applies, and where that was read', async () => {
    const page = await open('/plant');
    await page.getByRole('link', { name: 'Ensamble de módulos y paquetes de baterías' }).click();
    const text = page.locator('.applied', { hasText: 'NOM-011-STPS-2001' });
    await text.locator('summary').first().click();
    const rule = text.locator('.bound-rule').first();
    await rule.locator('.why-rule summary').first().click();
    expect(await rule.locator('.path-steps').innerText()).toMatch(
      /nivel de ruido: 82 corresponde a nivel de ruido ≥ 80 dB\(A\)/,
    );
    await rule.locator('.path-steps .evidence summary').last().click();
    expect(await rule.locator('.evidence-body').last().innerText()).toContain('corpus/nom/nom-011-stps-2001.md');
    expect(await text.locator('.facts').innerText()).toContain('Secretaría del Trabajo y Previsión Social');
    expect(await rule.getByRole('link').first().getAttribute('href')).toMatch(/^\/i\/nom-011-stps-2001\/num-/);
  });

  it('ask in place for a fact that is missing, and ask again with the answer', async () => {
    const page = await open(`/plant?${BARE}`);
    expect(await page.locator('.applied', { hasText: 'NOM-011-STPS-2001' }).count()).toBe(0);
    await page.locator('.more-facts > summary').click();
    const fact = page.locator('.needed-facts li', { hasText: 'Nivel de ruido' }).first();
    await fact.locator('.waiting summary').click();
    expect(await fact.locator('.waiting').innerText()).toContain('NOM-011-STPS-2001');
    await fact.locator('input').fill('82');
    await fact.locator('input').press('Enter');
    await page.waitForURL(`**/plant?${BARE}&fact.noise_dba=82`);
    await page.locator('.applied', { hasText: 'NOM-011-STPS-2001' }).waitFor();
    expect(await page.locator('.needed-facts li', { hasText: 'Nivel de ruido' }).count()).toBe(0);
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('missing-title');
    await page.goBack();
    await page.locator('.needed-facts li', { hasText: 'Nivel de ruido' }).first().waitFor({ state: 'attached' });
  });

  it('say why a text does not apply', async () => {
    const page = await open(`/plant?${EXAMPLE}`);
    await page.locator('.exclusions > summary').click();
    const failed = page.locator('.exclusion-group', { hasText: 'No se cumple su condición' });
    await failed.locator('summary').first().click();
    expect(await failed.innerText()).toContain('Capacidad de generación propia ≥ 0.7 MW');
  });

  it('tell what of an address is not understood, put it right on a click, and answer nothing before', async () => {
    const page = await open('/plant?jurisdiction=MX-NLE&activity=batery-pack-assembly&fact.workers=1,200');
    expect(await page.getByRole('alert').innerText()).toContain('Personas ocupadas en el centro de trabajo: 1,200');
    expect(await page.locator('.counts').count()).toBe(0);
    await page.getByRole('button', { name: '1200', exact: true }).click();
    await page.getByRole('button', { name: 'battery-pack-assembly', exact: true }).click();
    await page.locator('.counts').waitFor();
    expect(new URL(page.url()).search).toBe(`?${BARE}&fact.workers=1200`);
    // The question that was refused is the fault meant.
    takeFaults();
  });

  it('say how words of a reader were read, in what binds the plant and in its procedures', async () => {
    for (const path of ['plant', 'permits']) {
      const page = await open(`/${path}?${BARE}&process=soldadura+láser&lang=en`);
      expect(await page.locator('.read-as').innerText()).toMatch(/«soldadura láser»: [A-Z]/);
    }
  });

  it('hand out the register as a spreadsheet and as text', async () => {
    const page = await open(`/plant?${EXAMPLE}&lang=en`);
    const [sheetName, sheet] = await takeFile(page, 'Excel (XLSX)');
    expect(sheetName).toBe('register-2026-11-21.xlsx');
    expect(Object.values(unzipSync(sheet)).some((part) => strFromU8(part).includes('NOM-011-STPS-2001'))).toBe(true);
    const [textName, text] = await takeFile(page, 'CSV');
    expect(textName).toBe('register-2026-11-21.csv');
    expect(strFromU8(text)).toContain('NOM-011-STPS-2001');
  });

  it('lead to the procedures of the same plant, in order, and keep it through a change of language', async () => {
    const page = await open(`/plant?${EXAMPLE}`);
    await page.getByRole('link', { name: 'Ver los trámites que necesita' }).click();
    await page.locator('.permit').first().waitFor();
    const path = await page.locator('.critical-path li').allInnerTexts();
    expect(path.length).toBeGreaterThan(1);
    const names = (await page.locator('.permit h3').allInnerTexts()).join('\n');
    expect(path.map((name) => names.indexOf(name))).toEqual(
      path.map((name) => names.indexOf(name)).toSorted((a, b) => a - b),
    );
    expect(names).toContain('en la ruta crítica');
    expect(await page.locator('.permit', { hasText: 'plazo sin registrar' }).count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Procedures it needs' }).waitFor();
    await page.getByRole('link', { name: 'Change what is said of the plant' }).click();
    await page.locator('.counts').waitFor();
    expect(await page.locator('#step-place .said').innerText()).toBe('Nuevo León');
    expect(new URL(page.url()).search).toBe(`?${EXAMPLE}&lang=en`);
  });

  it('are answered by keyboard alone', async () => {
    const page = await open(`/plant?${BARE}`);
    await page.locator('#step-products > summary').focus();
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator('#product-entry:focus').count()) > 0) break;
    }
    await page.keyboard.type('8507.60');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/plant?${BARE}&product=8507.60`);
    expect(await page.locator('#product-entry:focus').count()).toBe(1);
    await page.locator('.counts').waitFor();
  });

  it('show what comes and what passed by month, kept to what is asked', async () => {
    const page = await open('/changes');
    const all = await page.locator('.change').count();
    await page.getByLabel('Qué pasa').selectOption('Revisión quinquenal');
    await page.getByRole('button', { name: 'Aplicar' }).click();
    await page.waitForURL('**/changes?kind=review-due');
    await page.locator('.change').first().waitFor();
    expect(await page.locator('.change').count()).toBeLessThan(all);
    expect(new Set(await page.locator('.change .tag').allInnerTexts())).toEqual(new Set(['Revisión quinquenal']));
    await page.getByRole('link', { name: 'Un año más atrás' }).click();
    await page.waitForURL('**/changes?kind=review-due&from=2024-11-21');
    for (const name of ['Fuente Atom', 'Calendario (ICS)']) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      expect((await page.request.get(at(href!))).status()).toBe(200);
    }
  });

  it.each(Object.entries(PAGES))('are accessible, light and dark, and fit a phone: %s', async (_name, path) => {
    const page = await open(path);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each([`/plant?${BARE}`, `/permits?${EXAMPLE}`])('are accessible with everything unfolded (%#)', async (path) => {
    const page = await open(path);
    await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true');
    // What a fold brings when it is first opened is judged once its words are there.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    expect(await violationsOf(page)).toEqual([]);
  });

  it('print what was asked with the answer, and nothing to press', async () => {
    const page = await open(`/plant?${EXAMPLE}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.said-facts').innerText()).toContain('Nivel de ruido: 82 dB(A)');
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    expect(await page.locator('.applied').first().isVisible()).toBe(true);
  });
});
