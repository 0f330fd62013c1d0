import { unzipSync, strFromU8 } from 'fflate';
import readXlsxFile, { readSheetNames } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedGraph } from '../../../src/analysis/graph/loaded-graph.js';
import { partWords } from '../../../src/analysis/register/citation-words.js';
import { register } from '../../../src/analysis/register/register.js';
import type { Day } from '../../../src/domain/day.js';
import type { Locator } from '../../../src/domain/locator/locator.js';
import type { Register } from '../../../src/domain/ports/questions/register.js';
import { printRegister } from '../../../src/export/register/print-register.js';
import { builtInLoaded } from '../../support/built-in.js';
import { exampleProfile } from '../../support/profiles.js';

const TODAY = '2026-11-21' as Day;

describe('the legal register', () => {
  let graph: LoadedGraph;
  let made: Register;
  beforeAll(async () => {
    graph = await builtInLoaded();
    made = register(graph, exampleProfile('battery-pack-plant-nuevo-leon'), TODAY, null);
  }, 120_000);

  it('has one row for each provision, with what auditors ask for', () => {
    expect(new Set(made.rows.map(({ id }) => id)).size).toBe(made.rows.length);
    expect(made.rows.length).toBeGreaterThan(300);
    for (const row of made.rows) {
      for (const words of [
        row.citation,
        row.title,
        row.requirement,
        row.why,
        row.evidence,
        row.method,
        row.frequency,
      ]) {
        expect(words.es, row.id).not.toBe('');
        expect(words.en, row.id).not.toBe('');
      }
      expect(row.nextReview > TODAY, row.id).toBe(true);
    }
    const row = made.rows.find(({ id }) => id === 'nom-020-stps-2011#num-5.1');
    expect(row?.citation).toEqual({ es: 'NOM-020-STPS-2011, numeral 5.1', en: 'NOM-020-STPS-2011, clause 5.1' });
    expect(row?.authorities.es).toContain('Secretaría del Trabajo');
  });

  it('tells what came and went between two days', () => {
    const compared = register(graph, exampleProfile('battery-pack-plant-nuevo-leon'), TODAY, '2024-06-01' as Day);
    const of = (change: string): readonly string[] =>
      compared.rows.filter((row) => row.change === change).map(({ instrument }) => instrument);
    expect(of('added')).toContain('nom-017-stps-2024');
    expect(of('added')).toContain('lse');
    expect(of('kept')).toContain('lgpgir');
    expect(new Set([...of('added'), ...of('kept'), ...of('removed')]).size).toBeGreaterThan(60);
    const same = register(graph, exampleProfile('battery-pack-plant-nuevo-leon'), TODAY, TODAY);
    expect(same.rows.every(({ change }) => change === 'kept')).toBe(true);
  });

  it('is opened by another reader of spreadsheets, with every row and its words', async () => {
    const sheets = await readSheetNames(Buffer.from(await printRegister(made, 'xlsx', 'en')));
    expect(sheets.length).toBeGreaterThan(0);
    const rows = await readXlsxFile(Buffer.from(await printRegister(made, 'xlsx', 'en')));
    const words = new Set(rows.flat().map(String));
    expect(rows.length).toBeGreaterThanOrEqual(made.rows.length);
    for (const { citation, requirement } of made.rows.slice(0, 50)) {
      expect(words).toContain(citation.en);
      expect(words).toContain(requirement.en);
    }
  });

  it('as a spreadsheet has frozen heads, filters, a list for the status, and the same bytes each time', async () => {
    const bytes = await printRegister(made, 'xlsx', 'es');
    expect(Buffer.from(await printRegister(made, 'xlsx', 'es')).equals(bytes)).toBe(true);
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const mark of [
      'state="frozen"',
      '<autoFilter ref="A1:Q',
      'type="list"',
      'Por evaluar,Cumple',
      'orientation="landscape"',
      'paperSize="3"',
      'fitToWidth="2"',
      'customHeight="1"',
    ])
      expect(sheet).toContain(mark);
    const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    expect(book.match(/<definedNames>/g)).toHaveLength(1);
    expect(book).toContain("'Registro'!$A:$B,'Registro'!$1:$1");
  });

  it('as a spreadsheet has rows as high as their longest cell needs, and none higher than a sheet may', async () => {
    const sheet = strFromU8(
      unzipSync(await printRegister(made, 'xlsx', 'es'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const heights = [...sheet.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(([, points]) => Number(points));
    expect(heights).toHaveLength(made.rows.length + 1);
    for (const [at, { requirement }] of made.rows.entries()) {
      // The column is 70 characters wide; a line takes at least 12 points.
      expect(heights[at + 1], requirement.es).toBeGreaterThanOrEqual(
        Math.min(409, Math.ceil(requirement.es.length / 70) * 12),
      );
    }
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(Math.min(...heights)).toBeLessThan(60);
  });

  it('as CSV lets no cell run as a formula, and keeps every row', async () => {
    const [first] = made.rows;
    if (!first) throw new Error('no row');
    const evil = { ...made, rows: [{ ...first, requirement: { es: '=HYPERLINK("http://x")', en: '+1+1' } }] };
    const text = new TextDecoder().decode(await printRegister(evil, 'csv', 'es'));
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  it('as Markdown is one table whose words cannot end a cell', async () => {
    const text = new TextDecoder().decode(await printRegister(made, 'md', 'en'));
    const rows = text.split('\n').filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(made.rows.length);
    const bars = rows.map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(bars).size).toBe(1);
  });
});

describe('a part in words', () => {
  it.each([
    ['art-31/fr-v', 'artículo 31, fracción V'],
    ['art-32-b-ter', 'artículo 32-B Ter'],
    ['art-123/ap-a/fr-xxxi/inc-b/inc-2', 'artículo 123, apartado A, fracción XXXI, inciso b), inciso 2)'],
    ['num-5.2.1', 'numeral 5.2.1'],
    ['art-5/par-last', 'artículo 5, último párrafo'],
    ['dec-2021-04-23/trans-primero', 'decreto 2021-04-23, transitorio primero'],
    ['sub-campo-de-aplicacion', 'campo de aplicacion'],
  ])('%s', (locator, words) => {
    expect(partWords(locator as Locator).es).toBe(words);
  });
});
