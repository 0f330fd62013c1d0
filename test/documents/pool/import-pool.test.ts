import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepImported } from '../../../src/documents/keep-imported.js';
import { createImportPool } from '../../../src/documents/pool/import-pool.js';
import type { ImportedDocument } from '../../../src/domain/ports/document-importer.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-pool-'));
  for (const name of ['a', 'b', 'c'])
    await writeFile(
      join(folder, `${name}.txt`),
      `NORMA Oficial Mexicana NOM-00${name === 'a' ? 1 : 2}-STPS-2010, Prueba.\n\n1. Objetivo\n\nTexto.\n`,
    );
  await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const reasonOf = (outcome: PromiseSettledResult<unknown>): string =>
  outcome.status === 'rejected' ? String(outcome.reason) : 'done';

describe('a pool of readers', () => {
  it('reads files at once, names those that cannot be read, and goes on', async () => {
    const pool = createImportPool({ workers: 2 });
    const read = await Promise.allSettled(
      ['a.txt', 'empty.txt', 'none.txt', 'b.txt', 'c.txt'].map((name) => pool.importFile(join(folder, name))),
    );
    await pool.close();
    const outcomes = read.map((each) => (each.status === 'fulfilled' ? each.value.report.key : String(each.reason)));
    expect(outcomes[0]).toBe('nom-001-stps-2010');
    expect(outcomes[1]).toContain('empty.txt');
    expect(outcomes[2]).toContain('none.txt');
    expect(outcomes.slice(3)).toEqual(['nom-002-stps-2010', 'nom-002-stps-2010']);
  });

  it('gives a file up that takes longer than it may, and reads the next', async () => {
    const pool = createImportPool({ workers: 1, seconds: 0 });
    const [slow, next] = await Promise.allSettled([
      pool.importFile(join(folder, 'a.txt')),
      pool.importFile(join(folder, 'b.txt')),
    ]);
    await pool.close();
    expect(reasonOf(slow)).toContain('longer than 0 seconds');
    expect(next.status).toBe('rejected');
  });

  it('gives a file up that takes more memory than it may', async () => {
    await writeFile(
      join(folder, 'large.txt'),
      `NORMA Oficial Mexicana NOM-003-STPS-2010, Prueba.\n\n${'1. Objetivo\n\nTexto de la norma.\n\n'.repeat(200_000)}`,
    );
    const pool = createImportPool({ workers: 1, megabytes: 40 });
    const [large, next] = await Promise.allSettled([
      pool.importFile(join(folder, 'large.txt')),
      pool.importFile(join(folder, 'b.txt')),
    ]);
    await pool.close();
    expect(reasonOf(large)).toContain('too much memory');
    expect(next.status).toBe('fulfilled');
  }, 60_000);
});

describe('an imported text', () => {
  const text = (lastReform: string): ImportedDocument =>
    ({
      report: { key: 'ley', kind: 'law', lastReform, published: '2003-10-08' },
      markdown: `---\nkey: ley\npublished: 2003-10-08\nlast_reform: ${lastReform}\n---\n\n# Ley\n`,
      dropped: [],
    }) as unknown as ImportedDocument;

  it('is kept beside its older versions, whichever comes first', async () => {
    const out = join(folder, 'kept');
    for (const day of ['2015-01-01', '2020-01-01', '2010-01-01', '2020-01-01']) await keepImported(out, text(day));
    expect((await readdir(join(out, 'law'))).sort()).toEqual(['ley.md', 'ley@2010-01-01.md', 'ley@2015-01-01.md']);
    expect(await readFile(join(out, 'law/ley.md'), 'utf8')).toContain('last_reform: 2020-01-01');
  });
});
