import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/graph/snapshot.js';
import { momentsOf, note } from './fault.js';
import { runNormapa } from './program.js';
import { bytesOf, createSmallWorkspace, type SmallWorkspace } from './small-workspace.js';

let made: SmallWorkspace[] = [];
afterEach(async () => {
  await Promise.all(made.map((workspace) => workspace.remove()));
  made = [];
});
const create = async (words: string): Promise<SmallWorkspace> => {
  const workspace = await createSmallWorkspace(words);
  made.push(workspace);
  return workspace;
};

/** Runs a command that is killed at a write below a folder; 0 kills nothing. Gives how many writes there were, where it ended by itself. */
const killed = async (words: readonly string[], folder: string, at: number): Promise<number | null> => {
  const env = { KILL_AT_WRITE: String(at), KILL_BELOW: folder };
  const { status, messages } = await runNormapa(words, { preload: './kill-at-write.ts', env });
  if (at > 0 && status !== null) throw new Error(`It was not killed at write ${at}: ${messages}`);
  return at > 0 ? null : Number(/writes: (\d+)/.exec(messages)?.[1]);
};

describe('a process that is killed', () => {
  it('kill -9 of `build` at any of its writes', async (context) => {
    const { folder, out, snapshot, options, write, written } = await create('De los residuos, antes.');
    const build = ['build', ...options];
    await runNormapa(build);
    const old = await bytesOf(snapshot);
    const before = await written();
    await write('De los residuos, después.');
    /** The graph as an earlier build left it, nothing of the new one there yet, and nothing kept of what was read. */
    const restore = async (): Promise<void> => {
      await rm(out, { recursive: true });
      for (const [path, bytes] of before) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      }
    };
    await restore();
    const count = (await killed(build, folder, 0)) ?? 0;
    const next = await bytesOf(snapshot);
    expect(next).not.toBe(old);
    const moments = momentsOf(count, 5);
    for (const at of moments) {
      await restore();
      await killed(build, folder, at);
      expect([old, next], `killed at write ${at}`).toContain(await bytesOf(snapshot));
      expect((await readSnapshot(snapshot)).graph.nodes.length, `read after a kill at write ${at}`).toBeGreaterThan(0);
      expect((await runNormapa(build)).status, `built after a kill at write ${at}`).toBe(0);
      expect(await bytesOf(snapshot)).toBe(next);
    }
    note(
      context,
      `at ${moments.length} of its ${count} writes`,
      'snapshot old or new, never half; the next build is whole',
    );
  });

  it('kill -9 of `import` at any of its writes', async (context) => {
    const { folder } = await create('De los residuos.');
    const texts = join(folder, 'texts');
    const file = join(folder, 'ley.txt');
    const run = ['import', file, '--out', texts];
    const target = join(texts, 'law/ley.md');
    const restore = async (): Promise<void> => {
      await rm(texts, { recursive: true, force: true });
      await writeFile(file, lawOf('2020', 'Uno.'));
      await runNormapa(run);
      await writeFile(file, lawOf('2021', 'Dos.'));
    };
    await restore();
    const old = await bytesOf(target);
    expect(old).toContain('Uno.');
    const count = (await killed(run, texts, 0)) ?? 0;
    const next = await bytesOf(target);
    expect(next).toContain('Dos.');
    const moments = momentsOf(count, 4);
    for (const at of moments) {
      await restore();
      await killed(run, texts, at);
      const kept = [await bytesOf(target), await bytesOf(target.replace('.md', '@2020-05-03.md'))];
      expect(kept, `killed at write ${at}`).toContain(old);
      expect([old, next, null], `killed at write ${at}`).toContain(kept[0]);
      expect((await runNormapa(run)).status).toBe(0);
      expect(await bytesOf(target)).toBe(next);
    }
    note(
      context,
      `at ${moments.length} of its ${count} writes`,
      'no text lost, none half-written; the next import is whole',
    );
  });
});

/** A law whose day stands in its text, so that a newer one takes the place of an older one. */
const lawOf = (year: string, words: string): string =>
  `LEY DE PRUEBA\n\nTEXTO VIGENTE\nÚltima reforma publicada DOF 03-05-${year}\n\nArtículo 1.- ${words}\n\nTRANSITORIOS\n\nPRIMERO.- Entra en vigor.\n`;
