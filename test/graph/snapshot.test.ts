import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NormapaError } from '../../src/domain/errors.js';
import { SNAPSHOT_VERSION } from '../../src/domain/ports/snapshot.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { readSnapshot } from '../../src/graph/snapshot.js';
import { generateGraph } from '../support/generate-graph.js';
import '../support/seed.js';
import { partsOf, SMALL, snapshotOf, writeWhole } from '../support/snapshots.js';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-snapshot-'));
  path = join(folder, 'graph.snapshot');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('A snapshot', () => {
  it('reads back as what was written', async () => {
    await writeWhole(path, SMALL);
    expect(await readSnapshot(path)).toEqual(SMALL);
  });

  it('of any generated graph reads back as what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(60), fc.nat(120), async (seed, nodes, edges) => {
        const snapshot = snapshotOf(generateGraph({ seed, nodes, edges }));
        await writeWhole(path, snapshot);
        expect(await readSnapshot(path)).toEqual(snapshot);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same to the byte for the same graph, whatever the order of its lists and of its keys', async () => {
    const snapshot = snapshotOf(generateGraph({ seed: 3, nodes: 120, edges: 300 }));
    const { nodes, edges } = snapshot.graph;
    await writeWhole(path, snapshot);
    const bytes = await readFile(path);
    const turned = { nodes: [...nodes].reverse(), edges: [...edges].reverse().map(turnKeys) };
    await writeWhole(path, turnKeys(snapshotOf(turned)));
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  it('gives a store the digest that the store itself would work out', async () => {
    const { graph } = snapshotOf(generateGraph({ seed: 4, nodes: 80, edges: 200 }));
    await writeWhole(path, snapshotOf(graph));
    const [read, built] = [createMemoryStore(), createMemoryStore()];
    await read.load((await readSnapshot(path)).graph);
    await built.load({ ...graph });
    expect((await read.stats()).digest).toBe((await built.stats()).digest);
  });

  it('lets a new field of the snapshot through', async () => {
    const wider = { ...SMALL, facts: { workers: { kind: 'number' } } };
    await writeWhole(path, wider);
    expect(await readSnapshot(path)).toEqual(wider);
  });
});

describe('A damaged snapshot', () => {
  let whole: Buffer;
  beforeAll(async () => {
    await writeWhole(path, SMALL);
    whole = await readFile(path);
  });
  const expectDamage = async (bytes: Uint8Array, found = /./): Promise<void> => {
    const broken = join(folder, 'broken.snapshot');
    await writeFile(broken, bytes);
    const error: unknown = await readSnapshot(broken).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'NormapaError', code: 'snapshot-damaged' });
    expect((error as NormapaError).found).toMatch(found);
  };

  it('is refused when it was cut short, wherever', async () => {
    for (let length = 0; length < whole.length; length += 41) await expectDamage(whole.subarray(0, length));
    await expectDamage(whole.subarray(0, -1), /bytes after the first line where it announces/);
  });

  it('is refused when something was added', async () => {
    await expectDamage(Buffer.concat([whole, Buffer.from('\n')]), /announces/);
  });

  it('is refused when one bit was turned, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const turned = Buffer.from(whole);
        turned[at] = turned[at]! ^ (1 << bit);
        await expectDamage(turned);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when it is not ours', async () => {
    await expectDamage(Buffer.from('{"nodes": []}\n'), /does not begin as a snapshot does/);
    await expectDamage(Buffer.alloc(100_000, 'x'), /does not begin/);
    await expectDamage(Buffer.alloc(0), /does not begin/);
  });

  it('is refused when its checksums hold and its lines are none', async () => {
    const body = Buffer.from('["none",{}]\n');
    const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const [rest, graph] = [body, body.subarray(body.length)];
    const text = `normapa-snapshot ${String(SNAPSHOT_VERSION)} ${String(rest.length)} ${digest(rest)} ${String(graph.length)} ${digest(graph)}`;
    await expectDamage(
      Buffer.concat([Buffer.from(`${text} ${digest(Buffer.from(text)).slice(0, 16)}\n`), body]),
      /lines/,
    );
  });

  it('is told from one of another version', async () => {
    const [head = ''] = whole.toString('latin1').split('\n', 1);
    const text = head.split(' ').slice(0, -1).join(' ').replace(/^(\S+) \d+/, '$1 999'); // prettier-ignore
    const check = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const other = join(folder, 'other.snapshot');
    await writeFile(other, Buffer.concat([Buffer.from(`${text} ${check}`), whole.subarray(head.length)]));
    await expect(readSnapshot(other)).rejects.toMatchObject({ code: 'snapshot-version', found: '999' });
  });
});

describe('Writing a snapshot', () => {
  it('makes the folder it is wanted in', async () => {
    const deep = join(folder, 'a', 'b', 'graph.snapshot');
    await writeWhole(deep, SMALL);
    expect(await readSnapshot(deep)).toEqual(SMALL);
  });

  it('leaves the old file and nothing else where it fails', async () => {
    const place = await mkdtemp(join(folder, 'failing-'));
    const file = join(place, 'graph.snapshot');
    await writeWhole(file, SMALL);
    // A folder of the file's name lets the temporary file be written and the rename fail.
    await expect(writeWhole(place, SMALL)).rejects.toThrow();
    expect((await readdir(place)).sort()).toEqual(['graph.snapshot', basename(partsOf(file))]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
    expect(await readSnapshot(file)).toEqual(SMALL);
  });

  it('removes what a killed writer left once it is old, and nothing that may still be written', async () => {
    const left = (name: string): string => join(folder, `.${basename(path)}.${name}.partial`);
    await Promise.all(['old', 'new'].map((name) => writeFile(left(name), 'half')));
    const long = new Date(Date.now() - 2 * 3_600_000);
    await utimes(left('old'), long, long);
    await writeWhole(path, SMALL);
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([basename(left('new'))]);
    await rm(left('new'));
  });

  it('at the same time as others leaves one whole file', async () => {
    const others = Array.from({ length: 5 }, (_, seed) => snapshotOf(generateGraph({ seed, nodes: 40, edges: 40 })));
    await Promise.all(others.map(async (snapshot) => writeWhole(path, snapshot)));
    expect(others).toContainEqual(await readSnapshot(path));
  });

  it('and reading one that is not there says so', async () => {
    await expect(readSnapshot(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(readSnapshot(folder)).rejects.toMatchObject({ code: 'unreadable-file', found: 'EISDIR' });
  });
});

/** The same object with its keys the other way round. */
const turnKeys = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
