import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Bytes of script, compressed: what a reader waits for before the first page, and all pages together. */
const FIRST_LIMIT = 60_000;
const SCRIPT_LIMIT = 200_000;

describe('the built explorer', () => {
  let folder: string;
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const assets = async (ending: string): Promise<readonly string[]> =>
    (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith(ending)).map((name) => `assets/${name}`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normapa-web-'));
    const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
    await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const sizeOf = async (names: readonly string[]): Promise<number> =>
    (await Promise.all(names.map(read))).reduce((sum, script) => sum + gzipSync(script).length, 0);

  it('has little script', async () => {
    const scripts = await assets('.js');
    expect(scripts.length).toBeGreaterThan(1);
    expect(await sizeOf(scripts)).toBeLessThan(SCRIPT_LIMIT);
  });

  it('waits for less of it before the first page: what its own page names', async () => {
    const named = [...(await read('index.html')).matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(0);
    expect(await sizeOf(named)).toBeLessThan(FIRST_LIMIT);
  });

  it('has no script or style in its page, so that a policy may forbid both', async () => {
    const page = await read('index.html');
    const scripts = page.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.every((tag) => tag.includes(' src="/assets/'))).toBe(true);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
  });

  it('takes nothing from another host', async () => {
    const files = await Promise.all(['index.html', ...(await assets('.css'))].map(read));
    expect(files.join('\n').match(/https?:\/\/|url\(|@import/g)).toBeNull();
  });
});
