import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DownloadedFile, Downloads } from '../../src/api/http/downloads.js';
import type { Day } from '../../src/domain/day.js';
import { printProfileQuery } from '../../src/domain/profile/profile-query.js';
import { printProfileWords } from '../../src/domain/profile/read-profile-words.js';
import { downloadsOf } from '../../src/main/downloads.js';
import { builtInQuestions, builtInStore } from '../support/built-in.js';
import { exampleProfile } from '../support/profiles.js';

const PLANT = printProfileQuery(printProfileWords(exampleProfile('battery-pack-plant-nuevo-leon'))).toString();

const asOf = '2026-11-21' as Day;
let downloads: Downloads;
const make = (path: string, query: string): Promise<DownloadedFile> =>
  downloads[path]!.make(new URLSearchParams(query), { asOf, language: 'en' });

beforeAll(async () => {
  downloads = downloadsOf({ store: await builtInStore(), questions: await builtInQuestions() });
});

const STATION = printProfileQuery(printProfileWords(exampleProfile('charging-station-mexico-city'))).toString();

describe('the procedures over the address of a profile', () => {
  it('are a spreadsheet, named for its day', async () => {
    const { name, bytes } = await make('/permits.xlsx', STATION);
    expect(name).toBe('permits-2026-11-21.xlsx');
    expect(Object.values(unzipSync(bytes)).some((part) => strFromU8(part).includes('A/108/2024'))).toBe(true);
  });

  it('are the same in every form, and change with the facts of the address', async () => {
    const read = async (path: string, query: string): Promise<string> => strFromU8((await make(path, query)).bytes);
    expect(await read('/permits.csv', STATION)).toContain('aviso-venta-energia-carga');
    expect(await read('/permits.md', STATION)).toContain('aviso-venta-energia-carga');
    expect(await read('/permits.csv', STATION.replace('sells_energy=true', 'sells_energy=false'))).not.toContain(
      'aviso-venta-energia-carga',
    );
    await expect(read('/permits.csv', 'activity=nothing')).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('the register over the address of a profile', () => {
  const read = async (path: string, query: string): Promise<string> => {
    const { bytes } = await make(path, query);
    return strFromU8(bytes);
  };

  it('is a spreadsheet, named for its day, that holds what binds the plant', async () => {
    const { name, bytes } = await make('/register.xlsx', PLANT);
    expect(name).toBe('register-2026-11-21.xlsx');
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toContain('xl/workbook.xml');
    expect(Object.values(parts).some((part) => strFromU8(part).includes('NOM-011-STPS-2001'))).toBe(true);
  });

  it('is the same in every form, and changes with the facts of the address', async () => {
    expect(await read('/register.csv', PLANT)).toContain('NOM-011-STPS-2001');
    expect(await read('/register.md', PLANT)).toContain('NOM-011-STPS-2001');
    expect(await read('/register.csv', PLANT.replace('noise_dba=82', 'noise_dba=62'))).not.toContain(
      'NOM-011-STPS-2001',
    );
  });

  it('says what changed since an earlier day', async () => {
    expect(await read('/register.csv', `${PLANT}&since=2020-01-01`)).not.toBe(await read('/register.csv', PLANT));
    await expect(read('/register.csv', `${PLANT}&since=soon`)).rejects.toMatchObject({
      code: 'bad-input',
      found: 'soon',
    });
  });

  it.each([
    ['fact.workers=many', { code: 'bad-input', found: 'many', expected: 'a number from 0 (persons)' }],
    ['fact.electricity_supply=qualifed', { code: 'bad-input', nearest: ['qualified'] }],
    ['activty=mining', { code: 'bad-input', nearest: ['activity'] }],
    ['activity=batery-pack-assembly', { code: 'bad-input', nearest: ['battery-pack-assembly'] }],
    ['activity=mining&'.repeat(201), { code: 'query-limit', found: '201', expected: '200' }],
  ])('is refused with what was meant: %s', async (query, error) => {
    await expect(read('/register.csv', `jurisdiction=MX-NLE&${query}`)).rejects.toMatchObject(error);
  });
});

describe('the pack of a forum', () => {
  it('is a Word document with the texts and bodies of its recommendation', async () => {
    const { name, bytes } = await make('/docket.docx', 'recommendation=24');
    expect(name).toBe('recommendation-24-2026-11-21.docx');
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('NOM-042-SEMARNAT-2003');
  });

  it('is Markdown in the language asked', async () => {
    const { bytes } = await make('/docket.md', 'recommendation=24&lang=en');
    expect(strFromU8(bytes)).toMatch(/^# .*24\. /);
  });

  it.each(['', 'recommendation=many', 'recommendation=99'])(
    'is refused for what is no recommendation: "%s"',
    async (query) => {
      await expect(make('/docket.md', query)).rejects.toMatchObject({ code: 'bad-input' });
    },
  );
});
