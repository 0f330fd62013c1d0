import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN, type Workspace } from '../../src/main.js';
import { runCommand } from '../support/run-command.js';

const PLANT = join(BUILT_IN.seeds, 'profiles/battery-pack-plant-nuevo-leon.yaml');
const STATION = join(BUILT_IN.seeds, 'profiles/charging-station-mexico-city.yaml');

let folder = '';
let workspace: Workspace = BUILT_IN;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-'));
  workspace = { ...BUILT_IN, out: join(folder, 'out') };
  await runCommand(['build', '--json'], { workspace });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]): ReturnType<typeof runCommand> => runCommand(words, { workspace });

const profile = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

interface Applies {
  readonly asOf: string;
  readonly applies: readonly {
    readonly key: string;
    readonly provisions: readonly { readonly id: string; readonly why: string }[];
  }[];
  readonly needsFact: readonly { readonly key: string; readonly fact: string; readonly provision: string }[];
  readonly doesNotApply: readonly { readonly key: string; readonly why: string }[];
}

describe('the worked example: a plant of battery packs in Nuevo León', () => {
  it('asks which norms bind it, down to the numeral, and why', async () => {
    const { status, output } = await run('applies', PLANT, '--json', '--lang', 'en');
    const { asOf, applies, needsFact, doesNotApply } = JSON.parse(output) as Applies;
    expect([status, asOf]).toEqual([0, '2026-11-21']);
    const noise = applies.find(({ key }) => key === 'nom-011-stps-2001');
    expect(noise?.provisions.map(({ id }) => id)).toContain('nom-011-stps-2001#num-5.2');
    expect(noise?.provisions[0]?.why).toContain('noise_dba = 82 (noise_dba>=80)');
    expect(doesNotApply).toContainEqual(expect.objectContaining({ key: 'lgcc', why: 'condition-fails' }));
    expect(new Set([...applies, ...needsFact, ...doesNotApply].map(({ key }) => key)).size).toBeGreaterThan(300);
  });

  it('reads the same in Spanish, as words', async () => {
    const { output } = await run('applies', PLANT);
    expect(output).toContain('Al 2026-11-21');
    expect(output).toMatch(
      /num-5\.2 {2}obligation: lugar MX-NLE \(MX\); actividad battery-pack-assembly; .*dato noise_dba = 82/,
    );
  });

  it('takes its register away as a spreadsheet', async () => {
    const file = join(folder, 'register.xlsx');
    const { status } = await run('export', 'register', PLANT, '--out', file, '--snapshot', workspace.out);
    expect(status).toBe(0);
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    const { output } = await run(
      'export',
      'register',
      PLANT,
      '--format',
      'csv',
      '--snapshot',
      workspace.out,
      '--since',
      '2024-01-01',
    );
    expect(output).toContain('Cambio');
  });
});

it('a charging station takes its permits away as a table, in both languages', async () => {
  const asked = ['export', 'permits', STATION, '--format', 'csv', '--snapshot', workspace.out] as const;
  const { status, output } = await run(...asked);
  expect(status).toBe(0);
  expect(output).toContain('Lo que no se sabe');
  expect((await run(...asked, '--lang', 'en')).output).toContain('What is unknown');
});

it('a charging station asks for its permits, in order, with terms and silence', async () => {
  const { status, output } = await run('permits', STATION, '--json');
  const { permits, criticalPath } = JSON.parse(output) as {
    readonly permits: readonly Readonly<Record<string, unknown>>[];
    readonly criticalPath: {
      readonly permits: readonly string[];
      readonly days: number;
      readonly unknown: readonly string[];
    };
  };
  expect(status).toBe(0);
  expect(permits.find(({ key }) => key === 'aviso-venta-energia-carga')).toMatchObject({
    authority: 'cne',
    needed: 'applies',
    fact: null,
    term: { days: 180, kind: 'months', at: 'dacg-electromovilidad-a-108-2024#anx-unico/cap-6/par-last' },
    silence: 'none-stated',
    after: ['solicitud-suministro-baja-media-tension'],
  });
  expect(criticalPath.permits[0]).toBe('uso-de-suelo-municipal');
  expect(criticalPath.unknown).toContain('uso-de-suelo-municipal');
});

describe('bad input', () => {
  it.each([
    [
      'activity.yaml',
      'jurisdiction: MX-NLE\nactivities: [battery-pak-assembly]\n',
      /no activity battery-pak-assembly[^]*Nearest: battery-pack-assembly/,
    ],
    ['fact.yaml', 'jurisdiction: MX-NLE\nfacts: {worker: 3}\n', /no fact worker[^]*Nearest: workers/],
    ['empty.yaml', 'jurisdiction: MX-NLE\n', /declares nothing/],
    ['list.yaml', '- a\n', /no profile/],
    ['slip.yaml', 'jurisdiction: MX-NLE\nproduct: [a]\n', /no field product/],
    ['broken.yaml', 'jurisdiction: [MX\n', /broken.yaml:\d+:\d+/],
    ['odd.yaml', 'jurisdiction: MX-NLE\nfacts: {markets: [MX], export_share_pct: 70}\n', /contradict/],
  ])('%s is told, with exit status 2', async (name, text, message) => {
    for (const command of ['applies', 'permits']) {
      const { status, output, messages } = await run(command, await profile(name, text), '--json');
      expect([status, output]).toEqual([2, '']);
      expect(messages).toMatch(message);
    }
  });

  it('a day that does not exist is refused; a file that is not there is told', async () => {
    expect((await run('applies', PLANT, '--as-of', '2026-02-30')).status).toBe(2);
    expect((await run('applies', join(folder, 'none.yaml'))).status).toBe(1);
  });

  it.each([
    ['another form than its name promises', ['--format', 'csv', '--out', 'r.xlsx'], 'Expected: .csv'],
    ['a form there is none of', ['--out', 'r.pdf'], 'Expected: .xlsx, .csv, .md'],
    ['changes since a day that comes later', ['--out', 'r.xlsx', '--since', '2027-01-01'], 'Expected: a day up to'],
  ])('a register in %s is refused', async (_what, words, expected) => {
    const { status, messages } = await run('export', 'register', PLANT, '--as-of', '2026-11-21', ...words);
    expect(status).toBe(2);
    expect(messages).toContain(expected);
  });

  it('the name of the file tells its form', async () => {
    const file = join(folder, 'register.md');
    expect((await run('export', 'register', PLANT, '--out', file)).status).toBe(0);
    expect(await readFile(file, 'utf8')).toMatch(/^# /);
  });

  it('a process that nobody knows is told beside the answer, with exit status 1', async () => {
    const path = await profile(
      'process.yaml',
      'jurisdiction: MX-NLE\nactivities: [battery-pack-assembly]\nprocesses: [alquimia]\n',
    );
    const { status, output, messages } = await run('applies', path, '--json');
    expect([status, (JSON.parse(output) as Applies).applies.length > 0]).toEqual([1, true]);
    expect(messages).toContain('alquimia');
  });
});
