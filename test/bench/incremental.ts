import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Workspace } from '../../src/main.js';
import type { BenchOptions, Figure } from './figure.js';
import { writeManyLaws } from './many-laws.js';

const LAWS = 300;

/** A build after the words of one law changed, beside as many laws with official text as one country has, and the full build; that takes minutes. */
export async function benchIncremental({ short }: BenchOptions): Promise<readonly Figure[]> {
  const count = short ? 1 : LAWS;
  const { folder, workspace, megabytes } = await writeManyLaws(count);
  const full = await timeBuild(workspace);
  const texts = join(folder, 'texts/law');
  const [name = ''] = (await readdir(texts)).sort();
  const text = await readFile(join(texts, name), 'utf8');
  await writeFile(join(texts, name), `${text}\nUna palabra más.\n`);
  const again = await timeBuild(workspace);
  await rm(folder, { recursive: true, force: true });
  const what = `build after one change among ${count} laws with official text (${megabytes.toFixed(0)} MB)`;
  const beside = (kind: keyof Spent): NonNullable<Figure['beside']> => ({
    name: 'a full one',
    value: full[kind],
    ratio: full[kind] / again[kind],
  });
  return [
    { name: what, value: again.wall, unit: 'ms', beside: beside('wall') },
    { name: 'the same, processor time', value: again.processor, unit: 'ms', beside: beside('processor') },
  ];
}

/** Milliseconds. */
interface Spent {
  readonly wall: number;
  readonly processor: number;
}

const timeBuild = async (workspace: Workspace): Promise<Spent> => {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  await build(workspace);
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - begin, processor: (user + system) / 1000 };
};
