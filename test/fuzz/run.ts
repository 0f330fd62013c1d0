/**
 * Feeds made-up inputs to everything that reads: `npm run fuzz [-- --seconds 60 | --inputs 1000000] [--only TARGET] [--seed N] [--from N]
 * [--replay FILE]`. Prints the lines of RELIABILITY.md; what was found lies in the folder named. Exit status 1 where anything was.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printRow } from '../support/reliability-row.js';
import { Findings } from './findings.js';
import { readFixture } from './fixture.js';
import { TARGETS } from './targets.js';
import { addFed, NOTHING_FED, rowOf, type Tally } from './tally.js';
import { WatchedThread } from './watched-thread.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    inputs: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: '20261121' },
    from: { type: 'string', default: '0' },
    replay: { type: 'string' },
  },
});
const names = Object.keys(TARGETS).filter((name) => values.only === undefined || values.only === name);
if (names.length === 0) throw new Error(`--only takes one of ${Object.keys(TARGETS).join(', ')}`);

/** Asked to end, it finishes the turn it is in and prints what it has. */
let isAskedToEnd = false;
process.once('SIGINT', () => (isAskedToEnd = true)).once('SIGTERM', () => (isAskedToEnd = true));

/** Seconds of one turn of a target, where a number of inputs is asked for. */
const TURN = 5;

const run = async (): Promise<boolean> => {
  const findings = new Findings(await mkdtemp(join(tmpdir(), 'normapa-fuzz-')));
  const tallies = new Map<string, Tally>(names.map((name) => [name, { ...NOTHING_FED, next: Number(values.from) }]));
  const threads = Math.min(availableParallelism(), names.length);
  const wanted = values.inputs === undefined ? Infinity : Number(values.inputs);
  const seconds = values.inputs === undefined ? (Number(values.seconds ?? 60) * threads) / names.length : TURN;
  const fed = (): number => [...tallies.values()].reduce((sum, { inputs }) => sum + inputs, 0);
  const turns = async (own: readonly string[]): Promise<void> => {
    const thread = new WatchedThread();
    do {
      for (const name of own) {
        const ends = performance.now() + seconds * 1_000;
        for (
          let left = ends - performance.now();
          left > 0 && fed() < wanted && !isAskedToEnd;
          left = ends - performance.now()
        ) {
          const before = tallies.get(name) ?? NOTHING_FED;
          const order = { target: name, seed: Number(values.seed), from: before.next, milliseconds: left };
          const began = performance.now();
          const got = await thread.feed({ ...order, count: Math.ceil(wanted - fed()) });
          tallies.set(name, addFed(before, got, performance.now() - began));
          for (const fault of got.faults) await findings.keep(name, fault);
        }
      }
    } while (fed() < wanted && wanted !== Infinity && !isAskedToEnd);
    await thread.close();
  };
  await Promise.all(Array.from({ length: threads }, (_, at) => turns(names.filter((_, i) => i % threads === at))));
  for (const name of names)
    process.stdout.write(`${printRow(rowOf(name, tallies.get(name) ?? NOTHING_FED, findings))}\n`);
  process.stdout.write(`${fed().toLocaleString('en')} inputs, ${findings.count} findings\n`);
  for (const line of findings.lines()) process.stdout.write(`${line}\n`);
  return findings.count === 0;
};

const replay = async (file: string, name: string): Promise<boolean> => {
  const subject = await TARGETS[name]?.open();
  await subject?.check(readFixture(file, await readFile(file)));
  process.stdout.write(`${file}: ${name} reads it and holds what it promises\n`);
  return true;
};

if (values.replay !== undefined && values.only === undefined) throw new Error('--replay needs --only TARGET');
const isWell = values.replay === undefined ? await run() : await replay(values.replay, values.only ?? '');
process.exit(isWell ? 0 : 1);
