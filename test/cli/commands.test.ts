import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN, type Workspace } from '../../src/main.js';
import { officialTextsAreHere, officialPath, withoutOfficialTexts } from '../support/official.js';
import { SNAPSHOT_VERSION } from '../../src/domain/ports/snapshot.js';
import { runCommand } from '../support/run-command.js';

let folder = '';
let workspace: Workspace = BUILT_IN;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-'));
  workspace = { ...BUILT_IN, out: join(folder, 'out') };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (words: string, input?: string) =>
  runCommand(words.split(' '), input === undefined ? { workspace } : { workspace, input });

describe('the built-in corpus', () => {
  it('builds, and every kind of instrument and all recommendations are in it', async () => {
    const { status, output } = await run('build --json');
    const report = JSON.parse(output) as {
      instruments: number;
      provisions: number;
      nodes: number;
      edges: number;
      diagnostics: unknown[];
    };
    expect(status).toBe(0);
    expect(report.instruments).toBeGreaterThanOrEqual(40);
    expect(report.provisions).toBeGreaterThan(report.instruments);
    expect(report.edges).toBeGreaterThan(report.nodes);
  });

  it('tells what it holds, by kind, status and jurisdiction', async () => {
    const { output } = await run('stats --json');
    const report = JSON.parse(output) as Record<string, Record<string, number>> & { asOf: string; instruments: number };
    expect(report.asOf).toBe('2026-11-21');
    for (const kind of ['nom', 'law', 'regulation', 'decree', 'treaty', 'state-law', 'guideline'])
      expect(report.byKind?.[kind]).toBeGreaterThan(0);
    expect(report.nodes).toMatchObject({ Recommendation: 28, Instrument: report.instruments });
    const total = Object.values(report.byStatus ?? {}).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(report.instruments);
  });

  it.each([
    ['artículo 31 LGPGIR', 'lgpgir#art-31'],
    ['NOM-052-SEMARNAT-2005', 'nom-052-semarnat-2005'],
    ['lgpgir', 'lgpgir'],
  ])('finds for "%s" first %s', async (query, expected) => {
    const { output } = await runCommand(['search', query, '--json', '--first', '3'], { workspace });
    const { hits, asOf, total } = JSON.parse(output) as {
      hits: { instrument: string; provision: string | null }[];
      asOf: string;
      total: number;
    };
    expect(asOf).toBe('2026-11-21');
    expect(total).toBeGreaterThan(0);
    expect(hits[0]?.provision ?? hits[0]?.instrument).toBe(expected);
  });

  it('resolves the citations of a text from standard input', async () => {
    const { status, output } = await run('cite - --json', 'Conforme al artículo 28, fracción II, de la LGPGIR.');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject([
      {
        target: { key: 'lgpgir' },
        locators: ['art-28/fr-ii'],
        relation: 'cites',
        reference: 'dynamic',
        resolved: true,
        self: false,
        reason: null,
      },
    ]);
  });

  it('is served until the process is asked to end', async () => {
    const answers: unknown[] = [];
    const { status } = await runCommand(['serve', '--port', '0'], {
      workspace,
      untilAskedToEnd: async (output) => {
        const url = /http:\S+/.exec(output())?.[0] ?? '';
        const body = JSON.stringify({ query: '{ instrument(key: "lgpgir") { key } }' });
        const answer = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        answers.push(await answer.json());
      },
    });
    expect(status).toBe(0);
    expect(answers).toMatchObject([{ data: { instrument: { key: 'lgpgir' } } }]);
  });
});

/** The folder of the parts of a snapshot. */
const PARTS = `normapa.snapshot.parts-${String(SNAPSHOT_VERSION)}`;

describe('a snapshot', () => {
  const fresh = async (name: string): Promise<Workspace> => {
    const corpus = join(folder, name, 'corpus');
    await cp(join(BUILT_IN.corpus[0] ?? '', 'treaty'), join(corpus, 'treaty'), { recursive: true });
    return { ...BUILT_IN, corpus: [corpus], out: join(folder, name, 'out') };
  };

  it('is made when it is missing, kept while its sources stay, and made anew when they change', async () => {
    const own = await fresh('stale');
    const first = await runCommand(['stats'], { workspace: own });
    expect(first.messages).not.toBe('');
    expect((await runCommand(['stats'], { workspace: own })).messages).toBe('');
    await rm(join(own.corpus[0] ?? '', 'treaty', (await readdir(join(own.corpus[0] ?? '', 'treaty')))[0] ?? ''));
    expect((await runCommand(['stats'], { workspace: own })).messages).toContain('changed');
  });

  it('that is damaged is named and made anew', async () => {
    const own = await fresh('damaged');
    await runCommand(['build'], { workspace: own });
    const path = join(own.out, 'normapa.snapshot');
    const bytes = await readFile(path);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const { status, messages } = await runCommand(['stats'], { workspace: own });
    expect(status).toBe(0);
    expect(messages).toContain('made anew');
    // Beside it only the parts of its graph, the words of the texts and what is kept of the readings.
    expect((await readdir(own.out)).sort()).toEqual(['normapa.snapshot', PARTS, 'normapa.words', 'read']);
    expect((await runCommand(['stats'], { workspace: own })).messages).toBe('');
  });

  it('is the same, byte for byte, from the same sources', async () => {
    const [one, two] = [await fresh('one'), await fresh('two')];
    await runCommand(['build'], { workspace: one });
    await runCommand(['build'], { workspace: two });
    const read = async ({ out }: Workspace) => readFile(join(out, 'normapa.snapshot'));
    expect((await read(one)).equals(await read(two))).toBe(true);
    const parts = async ({ out }: Workspace) => (await readdir(join(out, PARTS))).sort();
    expect(await parts(one)).toEqual(await parts(two));
  });
});

describe('wrong words', () => {
  it.each([
    ['an unknown command', ['bild'], 2, 'build'],
    ['an unknown option', ['build', '--fast'], 2, '--fast'],
    ['a port that is none', ['serve', '--port', '70000'], 2, '65535'],
    ['a day that does not exist', ['stats', '--as-of', '2026-02-30'], 2, 'YYYY-MM-DD'],
    ['a page that is too large', ['search', 'agua', '--first', '101'], 2, '100'],
    ['an empty query', ['search', ''], 2, ''],
    ['a corpus folder that is not there', ['build', '--corpus', '/no/such/folder'], 1, '/no/such/folder'],
    ['an instrument that is not known', ['cite', '-', '--instrument', 'no-such'], 1, 'no-such'],
    ['a text that is not there', ['cite', '/no/such/file'], 1, '/no/such/file'],
    ['a place that the system refuses', ['check', '-', '--html', '/no/such/folder/a.html'], 1, 'ENOENT'],
  ])('%s are answered with what was found and expected', async (_, words, expected, named) => {
    const { status, messages, output } = await runCommand(words, { workspace });
    expect(status).toBe(expected);
    expect(messages).toContain(named);
    expect(messages.length).toBeGreaterThan(0);
    expect(output).toBe('');
  });

  it('a strict build fails on a corpus at fault, and builds the rest', async () => {
    const corpus = join(folder, 'faulty', 'corpus');
    await cp(join(BUILT_IN.corpus[0] ?? '', 'treaty'), join(corpus, 'treaty'), { recursive: true });
    await writeFile(join(corpus, 'treaty', 'broken.md'), '---\nkey: broken\n---\n');
    const words = ['build', '--json', '--corpus', corpus, '--out', join(folder, 'faulty', 'out')];
    const loose = await runCommand(words);
    expect(loose.status).toBe(0);
    expect((JSON.parse(loose.output) as { instruments: number }).instruments).toBeGreaterThan(0);
    expect((await runCommand([...words, '--strict'])).status).toBe(1);
  });
});

describe.skipIf(!officialTextsAreHere)(`an official text${withoutOfficialTexts}`, () => {
  it('goes the whole way: file to Markdown, Markdown to graph, beside its summary', async () => {
    const texts = join(folder, 'texts');
    const files = [officialPath('laws/lgpgir.pdf'), officialPath('noms/nom-052-semarnat-2005.txt')];
    const imported = await runCommand(['import', ...files, '/no/such.pdf', '--out', texts, '--json']);
    expect(imported.status).toBe(1);
    const reports = JSON.parse(imported.output) as { key?: string; articles?: string[]; error?: { code: string } }[];
    expect(reports.map(({ key, error }) => key ?? error?.code)).toEqual([
      'lgpgir',
      'nom-052-semarnat-2005',
      'unreadable-file',
    ]);
    const own: Workspace = { ...BUILT_IN, corpus: [...BUILT_IN.corpus, texts], out: join(folder, 'both') };
    const { output } = await runCommand(['search', 'artículo 35 LGPGIR', '--json'], { workspace: own });
    const { hits } = JSON.parse(output) as { hits: { provision: string }[] };
    expect(hits[0]?.provision).toBe('lgpgir#art-35');
  });
});
