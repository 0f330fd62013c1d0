import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, PROJECT } from '../support/copy-project.js';
import { addressOf, NOBODY, runProgram, type Ended } from '../support/run-program.js';

let folder = '';
let consumer = '';
let packed: readonly string[] = [];
const installed = (...path: string[]): string => join(consumer, 'node_modules', 'normapa', ...path);
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') });

/** Runs the installed command as somebody who can write to the cache folder alone. */
const normapa = (words: readonly string[], input = ''): Promise<Ended> =>
  runProgram(process.execPath, [installed('dist/cli/normapa.js'), ...words], {
    cwd: consumer,
    env: environment(),
    input,
    ...NOBODY,
  });

const must = async (program: string, words: readonly string[], cwd: string): Promise<string> => {
  const { status, output, messages } = await runProgram(program, words, { cwd });
  if (status !== 0)
    throw new Error(`${program} ${words.join(' ')} ended with ${String(status)}\n${output}\n${messages}`);
  return output;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-'));
  await chmod(folder, 0o755);
  const project = join(folder, 'project');
  consumer = join(folder, 'consumer');
  await mkdir(project);
  await mkdir(consumer);
  await mkdir(join(folder, 'cache'), { mode: 0o777 });
  await chmod(join(folder, 'cache'), 0o777);
  await copyProject(project, true);
  // Builds anew, as for a publication.
  const report = await must('npm', ['pack', '--json', '--pack-destination', folder], project);
  const [tarball] = JSON.parse(report.slice(report.indexOf('[\n'))) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  packed = tarball.files.map(({ path }) => path);
  await writeFile(join(consumer, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
  const quick = ['--prefer-offline', '--no-audit', '--no-fund'];
  await must('npm', ['install', ...quick, join(folder, tarball.filename)], consumer);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  it('holds what runs and what it reads, and nothing else', () => {
    const tops = new Set(packed.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'corpus', 'dist', 'package.json', 'schema', 'seeds']);
    expect(packed.filter((path) => path.endsWith('.map') || path.includes('.test.'))).toEqual([]);
    for (const needed of [
      'dist/cli/normapa.js',
      'dist/main/library.d.ts',
      'dist/web/index.html',
      'corpus/law/lgpgir.md',
    ])
      expect(packed).toContain(needed);
  });

  it('is as publint asks', async () => {
    const { messages } = await publint({ pkgDir: installed(), pack: false, strict: true });
    expect(messages).toEqual([]);
  });
});

describe('the installed command', () => {
  it('answers from the built-in corpus and keeps its snapshot in the cache folder of the user', async () => {
    const { status, output, messages } = await normapa(['stats', '--json']);
    expect({ status, messages }).toMatchObject({ status: 0 });
    expect((JSON.parse(output) as { instruments: number }).instruments).toBeGreaterThan(40);
    expect(await readdir(join(folder, 'cache', 'normapa'))).toContain('normapa.snapshot');
    expect(await readdir(consumer)).toEqual(['node_modules', 'package-lock.json', 'package.json']);
    expect((await normapa(['stats', '--json'])).messages).toBe('');
  });

  it('is there under its name', async () => {
    const { status, output } = await runProgram(join(consumer, 'node_modules/.bin/normapa'), ['--help'], {
      cwd: consumer,
    });
    expect(status).toBe(0);
    expect(output).toContain('mcp');
  });

  it('finds citations', async () => {
    const { output } = await normapa(['cite', '-', '--json'], 'conforme al artículo 28 de la LGPGIR');
    expect(JSON.parse(output)).toMatchObject([{ target: { key: 'lgpgir' }, locators: ['art-28'] }]);
  });

  it('serves API, explorer and schema', async () => {
    const child = spawn(process.execPath, [installed('dist/cli/normapa.js'), 'serve', '--port', '0'], {
      cwd: consumer,
      env: environment(),
      ...NOBODY,
    });
    try {
      const url = await addressOf(child);
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      expect(await (await fetch(url, { headers: { accept: 'text/html' } })).text()).toContain('<script type="module"');
      const asked = await fetch(`${url}/graphql?query={stats{instruments}}`, {
        headers: { accept: 'application/json' },
      });
      expect(await asked.json()).toMatchObject({ data: { stats: { instruments: expect.any(Number) as unknown } } });
    } finally {
      child.kill();
    }
  });

  it('answers assistants over standard input and output', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const command = { command: process.execPath, args: [installed('dist/cli/normapa.js'), 'mcp'], cwd: consumer };
    await client.connect(new StdioClientTransport({ ...command, env: environment() as Record<string, string> }));
    const { isError, structuredContent } = await client.callTool({ name: 'search', arguments: { query: 'baterías' } });
    expect(isError).toBeUndefined();
    expect(structuredContent).toMatchObject({ asOf: expect.stringMatching(/^\d{4}-/) as unknown });
    await client.close();
  });
});

describe('the installed library', () => {
  it('has types that a strict project accepts, libraries checked too', async () => {
    for (const name of ['client.ts', 'library.ts']) {
      await cp(join(PROJECT, 'test/examples', name), join(consumer, name));
    }
    const strict = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--target',
      'es2022',
    ];
    const types = ['--typeRoots', join(PROJECT, 'node_modules/@types'), '--types', 'node'];
    for (const resolution of [
      ['--module', 'nodenext'],
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ]) {
      const words = [join(PROJECT, 'node_modules/typescript/bin/tsc'), ...strict, ...types, ...resolution];
      await must(process.execPath, [...words, 'client.ts', 'library.ts'], consumer);
    }
  });

  it('runs as the example says', async () => {
    const words = ['--import', join(PROJECT, 'node_modules/tsx/dist/loader.mjs'), 'library.ts'];
    const { status, output } = await runProgram(process.execPath, words, {
      cwd: consumer,
      env: environment(),
      ...NOBODY,
    });
    expect(status).toBe(0);
    expect(output).toContain('artículo 46 de la LGPGIR -> lgpgir art-46');
  });

  it('gives browsers the citation reader and the client, without a module of Node', async () => {
    const entry = join(consumer, 'page.js');
    await writeFile(entry, "export * from 'normapa/citations';\nexport { createClient } from 'normapa/client';\n");
    const lib = { entry, name: 'normapa', formats: ['es' as const] };
    await build({
      configFile: false,
      root: consumer,
      logLevel: 'error',
      build: { lib, outDir: join(consumer, 'built') },
    });
    const [script] = (await readdir(join(consumer, 'built'))).filter((name) => name.endsWith('js'));
    expect((await stat(join(consumer, 'built', script ?? ''))).size).toBeLessThan(400_000);
  });
});
