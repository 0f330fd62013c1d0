import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinGraphs } from '../../src/domain/graph/join-graphs.js';
import { openParts, readSnapshot, writeSnapshot } from '../../src/graph/snapshot.js';
import { generateGraph } from '../support/generate-graph.js';
import { partsOf, SMALL, snapshotOf, writeWhole } from '../support/snapshots.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-parts-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('The parts of a snapshot', () => {
  it('are read back joined, edges that cross from one to the other among them', async () => {
    const own = join(folder, 'two.snapshot');
    const whole = generateGraph({ seed: 7, nodes: 60, edges: 150 });
    const middle = whole.nodes[30]?.id ?? '';
    const cut = [
      { nodes: whole.nodes.slice(0, 30), edges: whole.edges.filter(({ from }) => from < middle) },
      { nodes: whole.nodes.slice(30), edges: whole.edges.filter(({ from }) => from >= middle) },
    ];
    const shelf = openParts(own);
    const names = cut.map((part) => shelf.put(part));
    expect(names.every((name) => shelf.has(name))).toBe(true);
    const { graph, ...others } = SMALL;
    await writeSnapshot(own, { ...others, parts: names });
    expect(await readSnapshot(own)).toEqual({ ...others, graph: joinGraphs(cut) });
    expect(joinGraphs(cut)).toEqual(whole);
  });

  it('are refused when one is damaged or missing; what is left of that is removed', async () => {
    const own = join(folder, 'parts.snapshot');
    await writeWhole(own, SMALL);
    const [name = ''] = await readdir(partsOf(own));
    const part = join(partsOf(own), name);
    const bytes = await readFile(part);
    await writeFile(part, bytes.subarray(0, -1));
    await expect(readSnapshot(own)).rejects.toMatchObject({
      code: 'snapshot-damaged',
      found: expect.stringMatching(/is no whole one/) as string,
    });
    await expect(readSnapshot(own)).rejects.toMatchObject({
      code: 'snapshot-damaged',
      found: expect.stringMatching(/cannot be read/) as string,
    });
    await writeWhole(own, SMALL);
    expect(await readFile(part)).toEqual(bytes);
    expect(await readSnapshot(own)).toEqual(SMALL);
  });

  it('are removed when neither the snapshot nor the one before names them, once they are old', async () => {
    const own = join(folder, 'swept.snapshot');
    const long = new Date(Date.now() - 2 * 3_600_000);
    const kept: (readonly string[])[] = [];
    for (const seed of [1, 2, 3]) {
      await writeWhole(own, snapshotOf(generateGraph({ seed, nodes: 5, edges: 5 })));
      kept.push(await readdir(partsOf(own)));
      for (const name of await readdir(partsOf(own))) await utimes(join(partsOf(own), name), long, long);
    }
    expect(kept.map(({ length }) => length)).toEqual([1, 2, 2]);
    expect(kept[2]).not.toContain(kept[0]?.[0]);
  });
});
