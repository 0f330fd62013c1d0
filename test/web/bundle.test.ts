import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Bytes of script, compressed, that a reader waits for at most. */
const SCRIPT_LIMIT = 60_000;

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

  it('has little script', async () => {
    const scripts = await Promise.all((await assets('.js')).map(read));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(SCRIPT_LIMIT);
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
