import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILE_SIZE_LIMIT, readFolder } from '../../../src/ingestion/source/read-folder.js';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'normapa-')), 'corpus');
  await mkdir(join(folder, 'law'), { recursive: true });
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('a folder of sources', () => {
  it('gives its files by path, whatever the order in which they were written', async () => {
    await writeFile(join(folder, 'law/b.md'), 'dos');
    await writeFile(join(folder, 'law/a.md'), 'uno\r\ndos');
    await writeFile(join(folder, 'law/notes.txt'), 'no');
    await writeFile(join(folder, '.hidden.md'), 'no');
    const { files, diagnostics } = await readFolder(folder, ['.md']);
    expect(files).toEqual([
      { path: 'corpus/law/a.md', text: 'uno\ndos' },
      { path: 'corpus/law/b.md', text: 'dos' },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('has another digest when a word, a name or nothing but the name changes', async () => {
    await writeFile(join(folder, 'law/a.md'), 'uno');
    const { digest } = await readFolder(folder, ['.md']);
    expect((await readFolder(folder, ['.md'])).digest).toBe(digest);
    await writeFile(join(folder, 'law/a.md'), 'dos');
    expect((await readFolder(folder, ['.md'])).digest).not.toBe(digest);
  });

  it('that is not there is an error of the caller', async () => {
    await expect(readFolder(join(folder, 'none'), ['.md'])).rejects.toMatchObject({ code: 'corpus-missing' });
    await writeFile(join(folder, 'law/a.md'), 'uno');
    await expect(readFolder(join(folder, 'law/a.md'), ['.md'])).rejects.toMatchObject({ code: 'corpus-missing' });
  });

  it('tells the byte at which a file stops being UTF-8, and reads the others', async () => {
    await writeFile(join(folder, 'law/a.md'), Buffer.concat([Buffer.from('año '), Buffer.from([0xf1, 0x20])]));
    await writeFile(join(folder, 'law/b.md'), 'dos');
    const { files, diagnostics } = await readFolder(folder, ['.md']);
    expect(files.map(({ path }) => path)).toEqual(['corpus/law/b.md']);
    expect(diagnostics).toMatchObject([
      { file: 'corpus/law/a.md', code: 'invalid-utf8', message: 'Byte 5 is not UTF-8' },
    ]);
  });

  it('names a file of 200 MB without reading it', async () => {
    const path = join(folder, 'law/a.md');
    await writeFile(path, '');
    await truncate(path, 200 * 1024 * 1024);
    const { files, diagnostics } = await readFolder(folder, ['.md']);
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'file-too-large', grade: 'error' }]);
    expect(diagnostics[0]?.expected).toContain(String(FILE_SIZE_LIMIT));
  });

  it('does not follow links out of itself', async () => {
    await writeFile(join(folder, '..', 'secret.md'), 'secret');
    await symlink(join(folder, '..', 'secret.md'), join(folder, 'law/link.md'));
    expect((await readFolder(folder, ['.md'])).files).toEqual([]);
  });
});
