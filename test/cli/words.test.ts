import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import { openMemory } from '../../src/main.js';
import { SAMPLE, SAMPLE_GLOSSARY } from '../support/search-sample.js';

const snapshot = { version: 0, sources: 'sources', graph: SAMPLE, glossary: SAMPLE_GLOSSARY, versions: [] } as never;
let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'normapa-words-'))));
afterAll(async () => rm(folder, { recursive: true }));

const totalOf = async (): Promise<number> => {
  const { search, store } = await openMemory(snapshot, folder);
  const { total } = await search.search({ text: 'residuos', first: 5, after: null, asOf: '2026-07-31' as Day });
  await store.close();
  return total;
};

describe('The words kept beside a snapshot', () => {
  it('are made where they are missing or damaged, and read where they are whole, to the same answers', async () => {
    const file = join(folder, 'normapa.words');
    const fresh = await totalOf();
    const made = await readFile(file);
    expect(await totalOf()).toBe(fresh);
    expect(await readFile(file)).toEqual(made);
    for (const damaged of [made.subarray(0, 100), Buffer.from('no words'), Buffer.alloc(0)]) {
      await writeFile(file, damaged);
      expect(await totalOf()).toBe(fresh);
      expect(await readFile(file)).toEqual(made);
    }
  });
});
