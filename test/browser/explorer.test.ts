import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/describe-in-browser.js';
import { PAGES, violationsOf, widthOnPhone } from '../support/explorer.js';

/** Waits until a list that is brought page by page is there. */
const whole = (page: Page): Promise<void> => page.locator('.more').waitFor({ state: 'detached' });

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

describeInBrowser('the explorer in a browser', ({ open, at, takeFaults }) => {
  it('leads from a search to an instrument, to one of its provisions, and along a citation', async () => {
    const page = await open('/');
    await page.getByLabel('Buscar en las normas').fill('residuos peligrosos');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await page.waitForURL('**/search?q=residuos+peligrosos');
    await page.locator('.hit mark').first().waitFor();
    await page.goto(at('/search?q=LGPGIR'));
    await page.getByRole('link', { name: 'LGPGIR', exact: true }).first().click();
    await page.waitForURL('**/i/lgpgir');
    await page.locator('.provision a', { hasText: /^Artículo 46/ }).click();
    await page.waitForURL('**/i/lgpgir/art-46');
    expect(await page.locator('.own-words').innerText()).toBe('Resumen propio, no es el texto oficial');
    expect(await page.locator('a.official').first().getAttribute('href')).toMatch(
      /^https:\/\/www\.diputados\.gob\.mx\//,
    );
    await page.locator('#cites .citation mark').first().waitFor();
    const citation = page.locator('#cites .citation a').first();
    const cited = await citation.getAttribute('href');
    await citation.click();
    await page.waitForURL(`**${cited ?? 'no address'}`);
    expect(cited).toMatch(/^\/i\//);
    expect(await heading(page)).not.toMatch(/^Artículo 46/);
    await page.goBack();
    await page.waitForURL('**/i/lgpgir/art-46');
    expect(await heading(page)).toMatch(/^Artículo 46/);
  });

  it('shows what an activity is bound by, under which conditions, and where that was read', async () => {
    const page = await open('/activity/battery-pack-assembly');
    await whole(page);
    await page.locator('.rule-group summary', { hasText: /^LGPGIR/ }).click();
    const rule = page.locator('.rule', { hasText: 'residuos peligrosos generados ≥ 10 t al año' }).first();
    await rule.locator('summary').click();
    expect(await rule.locator('.evidence-body').innerText()).toContain('corpus/law/lgpgir.md');
  });

  it('shows the obligations of an activity alone when asked to', async () => {
    const page = await open('/activity/battery-pack-assembly');
    await whole(page);
    const all = await page.locator('.rule').count();
    await page.getByRole('button', { name: /^Obligación \d+$/ }).click();
    const rules = await page.locator('.rule .modality').allTextContents();
    expect(new Set(rules)).toEqual(new Set(['Obligación']));
    expect(rules.length).toBeLessThan(all);
    await page.getByRole('button', { name: /^Obligación \d+$/ }).click();
    expect(await page.locator('.rule').count()).toBe(all);
  });

  it('keeps the language in the address, on the page, and on every link', async () => {
    const page = await open('/i/lgpgir');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/i/lgpgir?lang=en');
    expect(await heading(page)).toBe('General Law for the Prevention and Integral Management of Waste');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.provision h3[lang=es]').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Recommendations', exact: true }).click();
    await page.waitForURL('**/r?lang=en');
    expect(await heading(page)).toBe('Recommendations');
  });

  it('puts the day asked to every question and says it in the answer', async () => {
    const page = await open('/i/nom-163-semarnat-scfi-2023');
    expect(await page.locator('.as-of').innerText()).toBe('Respuesta al 21 de noviembre de 2026');
    expect(await page.locator('.standing').innerText()).toContain('Vigente a la fecha');
    await page.locator('.day-control summary').click();
    await page.getByLabel('Fecha consultada', { exact: true }).fill('2020-01-01');
    const asked: unknown[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.postDataJSON());
    });
    await page.getByRole('button', { name: 'Consultar' }).click();
    await page.waitForURL('**/i/nom-163-semarnat-scfi-2023?asOf=2020-01-01');
    await page.locator('.as-of', { hasText: '1 de enero de 2020' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.standing').innerText()).toContain('No vigente a la fecha');
    expect(asked.length).toBeGreaterThan(3);
    expect(
      asked.every((question) => (question as { variables: { asOf: string } }).variables.asOf === '2020-01-01'),
    ).toBe(true);
  });

  it('is worked by keyboard alone', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Ir al contenido');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('NOM-163');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=NOM-163');
    await page.locator('.hit').first().waitFor();
    // Focus stands at the beginning of the new content; from there it goes on through box, facets and hits.
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator('.hit h2 a:focus').count()) > 0) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/i/nom-163-*');
    expect(await heading(page)).not.toBe('');
  });

  it('narrows a search by a facet that the address keeps', async () => {
    const page = await open('/search?q=litio');
    const before = await heading(page);
    await page.locator('.facet a', { hasText: /^Ley$/ }).click();
    await page.waitForURL('**/search?q=litio&kind=law');
    await page.locator('.kept').waitFor();
    expect(await heading(page)).not.toBe(before);
    await page.getByRole('link', { name: 'Quitar los filtros' }).click();
    await page.waitForURL('**/search?q=litio');
  });

  it('works under a policy that forbids every inline script and style', async () => {
    const page = await open('/nowhere');
    await page.route('**/i/lgpgir', async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(at('/i/lgpgir'), { waitUntil: 'networkidle' });
    expect(await heading(page)).toContain('Residuos');
    expect(await page.locator('[style]').count()).toBe(0);
  });

  it('shows hostile words as the words they are', async () => {
    const words = '<img src=x onerror=document.title="x"> litio';
    const page = await open(`/search?q=${encodeURIComponent(words)}`);
    expect(await heading(page)).toContain(words);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('offers near names for one that is not in the map', async () => {
    const page = await open('/i/lgpgirr');
    await page.getByRole('link', { name: 'lgpgir', exact: true }).click();
    await page.waitForURL('**/i/lgpgir');
  });

  it('says so when the server does not answer, and asks again when told to', async () => {
    const page = await open('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Temas', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Reintentar' }).click();
    await page.locator('.members-t a').first().waitFor();
    // The aborted question is the one fault meant.
    expect(takeFaults().every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  it.each(PAGES)('is accessible, and fits a phone: %s', async (path) => {
    const page = await open(path);
    expect(await violationsOf(page)).toEqual([]);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
  });

  it('is accessible in the dark and in English', async () => {
    const page = await open('/i/lgpgir?lang=en');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page)).toEqual([]);
  });

  it('prints without what a sheet cannot do', async () => {
    const page = await open('/i/lgpgir');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.locator('.outline').isVisible()).toBe(false);
    expect(await heading(page)).not.toBe('');
  });
});
