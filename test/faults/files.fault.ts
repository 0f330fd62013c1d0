import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NOBODY } from '../support/run-program.js';
import { momentsOf, note } from './fault.js';
import { runNormapa, startServer, wordsServed } from './program.js';
import { bytesOf, createSmallWorkspace, type SmallWorkspace } from './small-workspace.js';

let made: SmallWorkspace[] = [];
afterEach(async () => {
  await Promise.all(made.map((workspace) => workspace.remove()));
  made = [];
});
const create = async (): Promise<SmallWorkspace> => {
  const workspace = await createSmallWorkspace('De los residuos, antes.');
  made.push(workspace);
  return workspace;
};

describe('a disk that takes no more', () => {
  it('a full disk under `build`', async (context) => {
    const { out, snapshot, options, write, unfinished } = await create();
    const disk = mountSmallDisk(out);
    try {
      expect((await runNormapa(['build', ...options])).status).toBe(0);
      const old = await bytesOf(snapshot);
      const room = disk.fill();
      await write(`De los residuos, después. ${'Y más palabras. '.repeat(4_000)}`);
      const { status, messages } = await runNormapa(['build', ...options], { bounds: room });
      expect(status).toBe(1);
      expect(messages).toMatch(/cannot be written.*(ENOSPC|EFBIG)/s);
      expect(messages).not.toMatch(/^\s+at /m);
      expect(await bytesOf(snapshot)).toBe(old);
      expect(await unfinished()).toEqual([]);
      disk.clear();
      expect((await runNormapa(['build', ...options])).status).toBe(0);
      expect(await bytesOf(snapshot)).not.toBe(old);
    } finally {
      disk.remove();
    }
    note(context, `once, by ${disk.means}`, 'told with the reason, the old snapshot whole; built once there is room');
  });

  it('a full disk under `import`', async (context) => {
    const { folder } = await create();
    const [file, texts] = [join(folder, 'a.txt'), join(folder, 'texts')];
    await writeFile(file, `LEY DE PRUEBA\n\n${'Artículo 1.- Palabras que siguen.\n\n'.repeat(400)}`);
    const run = ['import', file, '--out', texts, '--json'];
    const { status, output } = await runNormapa(run, { bounds: 'ulimit -f 4' });
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject([{ error: { code: 'unavailable' } }]);
    expect((await runNormapa(run)).status).toBe(0);
    note(
      context,
      'once, by a bound on the size of files',
      'told for the file, nothing half-written; imported once there is room',
    );
  });

  it('a read-only folder', async (context) => {
    const { folder, out, options, write } = await create();
    await mkdir(out);
    const stranger = { ...NOBODY };
    await chmod(out, 0o555);
    const { status, messages } = await runNormapa(['build', ...options], stranger);
    expect([status, messages.includes('cannot be written'), /^\s+at /m.test(messages)]).toEqual([1, true, false]);
    const server = await startServer(options, stranger);
    expect(await wordsServed(server.url)).toContain('antes');
    expect(server.messages()).toMatch(/cannot be written/);
    await server.end();
    await chmod(out, 0o755);
    if (stranger.uid !== undefined) await chown(out, stranger.uid, stranger.gid ?? 0);
    await write('De los residuos, después.');
    expect((await runNormapa(['build', ...options], stranger)).status).toBe(0);
    expect(await bytesOf(join(folder, 'out/normapa.snapshot'))).not.toBeNull();
    note(context, 'once', '`build` tells and ends with 1, `serve` tells and serves; built once it may be written');
  });
});

describe('a snapshot that is damaged', () => {
  it('a snapshot cut short, or with one bit turned', async (context) => {
    const { options, written } = await create();
    await runNormapa(['build', ...options]);
    const whole = await written();
    const places = momentsOf(8, 2).map((part) => (length: number) => Math.floor((length * part) / 9));
    for (const [path, bytes] of whole) {
      for (const place of places) {
        const at = place(bytes.length);
        const turned = Buffer.from(bytes);
        turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
        for (const damaged of [bytes.subarray(0, at), turned]) {
          await writeFile(path, damaged);
          const server = await startServer(options);
          expect(server.messages(), `${path}, ${bytes.length} bytes, damaged at ${at}`).toMatch(/snapshot.*made anew/);
          expect(await wordsServed(server.url)).toContain('antes');
          await server.end();
          expect(await written()).toEqual(whole);
        }
      }
    }
    note(
      context,
      `${places.length} cuts and bits in each of its ${whole.size} files`,
      'told by its checksum, made anew by `serve`, byte for byte the same',
    );
  });
});

describe('sources that change', () => {
  it('builds of one folder at once', async (context) => {
    const { snapshot, options, unfinished } = await create();
    const runs = await Promise.all(momentsOf(8, 3).map(() => runNormapa(['build', ...options])));
    expect(runs.map(({ status, messages }) => [status, messages])).toEqual(runs.map(() => [0, '']));
    const written = await bytesOf(snapshot);
    expect(await unfinished()).toEqual([]);
    await runNormapa(['build', ...options]);
    expect(await bytesOf(snapshot)).toBe(written);
    note(
      context,
      `${runs.length} builds`,
      'all end well, one whole snapshot is left: each is moved into place at once',
    );
  });

  it('a corpus edited during a build', async (context) => {
    const { options, write } = await create();
    let edits = 0;
    const editor = setInterval(() => void write(`De los residuos, edición ${++edits}.`), 20);
    const { status } = await runNormapa(['build', ...options]);
    clearInterval(editor);
    expect(status).toBe(0);
    await write('De los residuos, al final.');
    const server = await startServer(options);
    expect(await wordsServed(server.url)).toContain('al final');
    await server.end();
    note(
      context,
      `once, with ${edits} edits`,
      'the snapshot knows what it was made of; `serve` makes it anew from the last words',
    );
  });
});

interface SmallDisk {
  readonly means: string;
  /** Fills it; what the shell must bound besides, where the disk is none of its own. */
  fill(): string | undefined;
  clear(): void;
  remove(): void;
}

/** A disk of its own in memory where this process may mount one; else a bound on the size of what is written. */
const mountSmallDisk = (folder: string): SmallDisk => {
  try {
    execFileSync('mkdir', ['-p', folder]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return {
      means: 'a bound on the size of files',
      fill: () => 'ulimit -f 1',
      clear: () => undefined,
      remove: () => undefined,
    };
  }
  const ballast = join(folder, 'ballast');
  return {
    means: 'a disk of 512 kB that is full',
    fill: () => {
      execFileSync('bash', ['-c', 'cat /dev/zero > "$0" 2>/dev/null || true', ballast]);
      return undefined;
    },
    clear: () => {
      execFileSync('rm', [ballast]);
    },
    remove: () => {
      execFileSync('umount', [folder]);
    },
  };
};
