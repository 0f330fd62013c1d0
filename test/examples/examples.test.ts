import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.js';
import { BUILT_IN, serve, type Serving } from '../../src/main.js';
import { openBuiltIn } from '../support/built-in.js';

const run = promisify(execFile);
const example = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const isHere = (program: string): Promise<boolean> =>
  run(program, ['--version']).then(
    () => true,
    () => false,
  );
const absent = async (program: string): Promise<string> =>
  (await isHere(program)) ? '' : ` (skipped: there is no ${program})`;
const [noPython, noCurl] = await Promise.all([absent('python3'), absent('curl')]);

let folder = '';
let serving: Serving;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-'));
  // Where a program that runs in the folder looks for it too.
  const out = join(folder, '.normapa');
  const opened = await openBuiltIn();
  await cp(BUILT_IN.out, out, { recursive: true });
  const options = { host: '127.0.0.1', allowHost: [], introspection: true, logLevel: 'silent' } as const;
  serving = await serve(opened, { ...options, port: 0, today: () => parseDay('2026-11-21')! });
});
afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

/** What an example prints. */
const printed = async (program: string, name: string, ...words: string[]): Promise<string> => {
  const isTypeScript = name.endsWith('.ts');
  const given = [...(isTypeScript ? ['--import', import.meta.resolve('tsx')] : []), example(name), ...words];
  const env = { ...process.env, TSX_TSCONFIG_PATH: example('../../tsconfig.json') };
  return (await run(program, given, { cwd: folder, env, maxBuffer: 10_000_000 })).stdout;
};

describe('the examples', () => {
  it('client.ts tells what binds a plant, why, and where that was read', async () => {
    const output = await printed(process.execPath, 'client.ts', serving.url);
    expect(output).toMatch(/^As of 2026-11-21: \d\d+ texts apply, \d+ wait for a fact\n/);
    expect(output).toMatch(/\n {2}read in corpus\/\S+\.md: ".+"\n/);
  });

  it('library.ts finds citations, opens the graph and searches, without a server', async () => {
    const output = await printed(process.execPath, 'library.ts');
    expect(output).toContain('artículo 46 de la LGPGIR -> lgpgir art-46\n');
    expect(output).toMatch(/\n\d+ found; first: \S+#/);
    expect(output).toContain('NOM-999-PRUEBA-2024: num-1');
  });

  it('assistant.ts lists the tools and asks one', async () => {
    const output = await printed(process.execPath, 'assistant.ts', serving.url);
    expect(output).toMatch(/^Tools: search, provision, /);
    expect(JSON.parse(output.slice(output.indexOf('{')))).toMatchObject({ asOf: '2026-11-21', id: 'lgpgir#art-31' });
  });

  it.skipIf(noPython !== '')(`overlaps.py prints every overlap of a topic${noPython}`, async () => {
    const output = await printed('python3', 'overlaps.py', serving.url, 'water');
    const total = Number(/^As of 2026-11-21: (\d+) overlaps on water\n/.exec(output)?.[1]);
    expect(total).toBeGreaterThan(10);
    expect(output.match(/^\d+\. /gm)).toHaveLength(total);
    expect(output).toMatch(/\n {3}semarnat: \S+#\S+ \(corpus\/\S+\.md\): /);
  });

  it.skipIf(noPython !== '')(`overlaps.py tells near topics where there is none of that name${noPython}`, async () => {
    await expect(printed('python3', 'overlaps.py', serving.url, 'battery-wast')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^BAD_INPUT: .*near: .*battery-waste/) as unknown,
    });
  });

  it.skipIf(noCurl !== '')(`search.sh searches, reads and takes the feed${noCurl}`, async () => {
    const output = await printed('sh', 'search.sh', serving.url);
    expect(output).toContain('"provisionId":"lgpgir#art-31"');
    expect(output).toContain('"textSort":"SUMMARY"');
    expect(output).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  });
});
