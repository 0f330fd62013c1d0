import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/describe-in-browser.js';
import { violationsOf, widthOnPhone } from '../support/explorer.js';

const PAIR = '/overlaps/cne/semarnat/battery-waste/charging-operation/set-standards';

/** The pages of the officer and the organiser. */
const PAGES = [
  '/overlaps',
  '/overlaps?topic=energy&concurrence=unplanned',
  PAIR,
  '/overlaps/cne/semarnat/battery-waste/charging-operation/inspect',
  '/docket',
  '/docket?recommendation=24&severity=high',
  '/docket?recommendation=1&code=dead-provision',
  '/r/24',
  '/i/nom-163-semarnat-scfi-2023',
] as const;

describeInBrowser('the pages of the officer and the organiser', ({ open, at }) => {
  it('lead from a cell of the heat map to the overlaps it counts, and to what both sides say', async () => {
    const page = await open('/overlaps?lang=en');
    const cell = page.getByRole('link', { name: /^SEMARNAT, Battery waste: / });
    expect(await cell.innerText()).toBe('1/1');
    await cell.click();
    await page.waitForURL('**/overlaps?topic=battery-waste&authority=semarnat&lang=en');
    await page.getByRole('link', { name: 'CNE and SEMARNAT: Battery waste' }).click();
    await page.waitForURL(`**${PAIR}?lang=en`);
    const sides = page.locator('.side');
    await sides.first().locator('.own-words').first().waitFor();
    expect(await sides.allInnerTexts()).toEqual([
      expect.stringMatching(/^CNE[^]*battery-swap stations[^]*names CRE, whose tasks/),
      expect.stringMatching(/^SEMARNAT[^]*Artículo 31, Último párrafo · LGPGIR/),
    ]);
    expect(await page.locator('#score h2').innerText()).toMatch(/^Score 0\.\d\d$/);
    expect(await page.locator('.score-parts tbody tr').count()).toBe(9);
    await sides.first().locator('.evidence summary').first().click();
    expect(await sides.first().locator('.evidence-body').first().innerText()).toContain('corpus/guideline/');
  });

  it('count in a row of the heat map what the list then holds, planned or not told by words', async () => {
    const page = await open('/overlaps');
    await page.getByLabel('Tema', { exact: true }).selectOption({ label: 'Energía eléctrica' });
    await page.getByRole('button', { name: 'Aplicar' }).click();
    await page.waitForURL('**/overlaps?topic=energy');
    await page.locator('.overlap').first().waitFor();
    const told = await page.locator('.overlap .tag').allInnerTexts();
    expect(told.length).toBeGreaterThan(5);
    expect(told.every((words) => /Prevista: |Sin prever|por confirmar/.test(words))).toBe(true);
    await page.getByLabel('Concurrencia').selectOption('unplanned');
    await page.getByRole('button', { name: 'Aplicar' }).click();
    await page.waitForURL('**/overlaps?topic=energy&concurrence=unplanned');
    await page.getByRole('link', { name: 'Quitar los filtros' }).waitFor();
    expect(await page.locator('.overlap .by-design').count()).toBe(0);
    expect(await page.locator('.overlap .unplanned').count()).toBeLessThan(told.length);
  });

  it('lead from the docket to one recommendation, to who must come, and to the pack of the forum', async () => {
    const page = await open('/docket');
    await page
      .getByRole('link', { name: /^24\. / })
      .first()
      .click();
    await page.waitForURL('**/docket?recommendation=24');
    const seat = page.locator('.seat', { has: page.getByRole('link', { name: 'CNE', exact: true }) });
    await seat.getByText('el informe nombra a CRE').waitFor();
    const review = page.locator('.signal', { hasText: 'Revisión vencida' }).first();
    expect(await review.innerText()).toMatch(
      /Alta[^]*desde 7 de septiembre de 2010[^]*Lo resolvería:[^]*ODS: 3, 11, 13/,
    );
    await review.locator('summary', { hasText: 'Rango' }).click();
    expect(await review.locator('.score-parts tbody tr').count()).toBe(5);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Descargar en Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('recommendation-24-2026-11-21.docx');
    await download.delete();
  });

  it('keep the docket to one grade and one body, and help where nothing is left', async () => {
    const page = await open('/docket?authority=cne&severity=high');
    await page.locator('.signal').first().waitFor();
    expect(new Set(await page.locator('.signal .tag[class*=severity]').allTextContents())).toEqual(
      new Set(['Gravedad: Alta']),
    );
    await page.goto(at('/docket?recommendation=1&code=dead-provision'), { waitUntil: 'networkidle' });
    expect(await page.locator('.notice').innerText()).toContain('Quite uno de los filtros');
  });

  it('tell what each ask would change, by whom, and what has happened since the report', async () => {
    const page = await open('/r/24?lang=en');
    const co2 = page.locator('.ledger-entry', { hasText: 'CO2' });
    await co2.waitFor();
    expect(await co2.innerText()).toContain('Overtaken by events');
    await co2.locator('summary', { hasText: 'Which texts' }).click();
    expect(await co2.locator('.target').innerText()).toMatch(/NOM-163-SEMARNAT-SCFI-2023[^]*SEMARNAT, SE/);
    await co2.locator('summary', { hasText: 'since' }).click();
    expect(await co2.locator('time').count()).toBeGreaterThan(0);
  });

  it('draw a neighbourhood whose nodes are walked along by keyboard, and say the same as a list', async () => {
    const page = await open('/i/lgpgir/art-31');
    const drawing = page.getByRole('group', { name: /^Dibujo de LGPGIR, Artículo 31/ });
    const part = drawing.getByRole('link', { name: 'Fracción V', exact: true });
    await part.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/i/lgpgir/art-31/fr-v');
    await page.getByRole('group', { name: /^Dibujo de LGPGIR, Fracción V/ }).waitFor();
    const drawn = await page.locator('.drawing a').count();
    await page.locator('#neighbourhood summary').click();
    expect(await page.locator('.neighbours a').count()).toBe(drawn);
    expect(drawn).toBeGreaterThan(2);
  });

  it('tell the life of a text and who issued it then and today', async () => {
    const page = await open('/i/dacg-electromovilidad-a-108-2024');
    expect(await page.locator('.facts', { hasText: 'Expide' }).innerText()).toMatch(
      /CRE[^]*cuando se expidió[^]*CNE[^]*hoy/,
    );
    expect(await page.getByRole('link', { name: 'página simple' }).getAttribute('href')).toMatch(
      /^\/eli\/mx\/.*dacg-electromovilidad-a-108-2024\.html\?lang=es$/,
    );
    expect(await page.locator('.timeline .on-asked').innerText()).toContain('21 de noviembre de 2026');
  });

  it('offer while typing what may be meant, walked by arrows and chosen by Enter', async () => {
    const page = await open('/');
    const field = page.getByRole('combobox', { name: 'Buscar en las normas' });
    await field.pressSequentially('residuos de bat');
    const option = page.getByRole('option', { name: 'Residuos de baterías tema' });
    await option.waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await field.pressSequentially('e');
    await option.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/t/battery-waste');
  });

  it('put a slip right, order hits, and mark the part that was cited', async () => {
    const page = await open('/search?q=resduos+peligrosos');
    await page.locator('.suggestion a', { hasText: 'residuos peligrosos' }).click();
    await page.waitForURL('**/search?q=residuos+peligrosos');
    await page.getByRole('link', { name: 'lo más reciente' }).click();
    await page.waitForURL('**/search?q=residuos+peligrosos&sort=newest');
    await page.goto(at('/search?q=art.+31+LGPGIR'), { waitUntil: 'networkidle' });
    expect(await page.locator('.hit h2').first().innerText()).toContain('la parte citada');
  });

  it('tell what a search could not do as asked, with the way to what took its place', async () => {
    const page = await open('/search?q=art.+5+LSPEE');
    expect(await page.locator('.notices').innerText()).toContain('«LSPEE» no se tiene aquí; lo que lo sustituyó:');
    await page.locator('.notices a').click();
    await page.waitForURL('**/i/ley-industria-electrica-2014');
    await page.goto(at('/search?q=tema:zapatos'));
    expect(await page.locator('.notices').innerText()).toContain('no es valor de nada aquí');
  });

  it.each(PAGES)('are accessible, and fit a phone: %s', async (path) => {
    const page = await open(path);
    expect(await violationsOf(page)).toEqual([]);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(390);
  });

  it.each(['/overlaps', PAIR, '/docket?recommendation=24'])(
    'are accessible in the dark and in English: %s',
    async (path) => {
      const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page)).toEqual([]);
    },
  );
});
