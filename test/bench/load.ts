import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { PROGRAM_FOLDER } from '../../src/main.js';
import { createRandom, type Random } from '../support/random.js';
import { addressOf } from '../support/run-program.js';
import { percentile, type BenchOptions, type Figure } from './figure.js';
import { readKnown } from './load-known.js';
import { LOAD_QUESTIONS, type Known } from './load-questions.js';
import { MemoryWatch } from './memory-watch.js';
import { driveOpenLoop, send, type Asked, type Outcome } from './open-loop.js';

const PROGRAM = join(PROGRAM_FOLDER, 'dist/cli/normapa.js');

/** Requests per second that the server is held to, on any machine where the run is short, and how many times the first overloads it. */
const RATE = 400;
const SHORT_RATE = 100;
const OVERLOAD = 3;
/** Seconds of it where the run is short. */
const SHORT_OVERLOAD = 10;

/** Minutes from which on memory must be flat: shorter runs end while what is kept still fills up. */
const FLAT_FROM = 10;

const WATCH_HEALTH = fileURLToPath(new URL('watch-health.ts', import.meta.url));

/**
 * The built server on one core under mixed questions at a constant rate, then under three times what it holds. `minutes` is how long the first takes; half a
 * minute where it is short. Errors: where any question goes without an answer at the first rate, memory grows in a run of ten minutes or more, or health does
 * not answer at the second.
 */
export async function benchLoad({ short, minutes, rate: given }: BenchOptions): Promise<readonly Figure[]> {
  const rate = given ?? (short ? SHORT_RATE : RATE);
  const folder = await mkdtemp(join(tmpdir(), 'normapa-load-'));
  const server = startServer(folder);
  try {
    const url = await addressOf(server);
    const next = questionsOf(createRandom(12), await readKnown(url));
    await warmUp(url, rate, next);
    const steady = await underLoad(url, server, rate, (minutes ?? (short ? 0.5 : 2)) * 60, next);
    const over = await overload(url, (given ?? RATE) * OVERLOAD, rate, short ? SHORT_OVERLOAD : 30, next);
    return [...steady, ...over];
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** On one core where the system can hold it there. */
const startServer = (out: string): ChildProcess => {
  const words = [process.execPath, PROGRAM, 'serve', '--port', '0', '--out', out];
  const [program = '', ...rest] = existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0', ...words] : words;
  return spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
};

/** Questions of every sort, each as often as its share says. */
const questionsOf = (random: Random, known: Known): (() => Asked) => {
  const names = Object.entries(LOAD_QUESTIONS).flatMap(([name, { share }]) => Array<string>(share).fill(name));
  return () => {
    const name = random.pick(names);
    const question = LOAD_QUESTIONS[name];
    if (!question) throw new Error(`no question is named ${name}`);
    return { name, ...question.ask(random, known) };
  };
};

/** What a server that has run for a while has behind it: each sort of question once, and some load. */
const warmUp = async (url: string, rate: number, next: () => Asked): Promise<void> => {
  const agent = new Agent();
  const missing = new Set(Object.keys(LOAD_QUESTIONS));
  while (missing.size > 0) {
    const asked = next();
    if (!missing.delete(asked.name)) continue;
    const { status, isAnswer } = await send(url, agent, asked, 0);
    if (!isAnswer) throw new Error(`${asked.name} is answered with ${status}: ${asked.path} ${asked.body ?? ''}`);
  }
  await driveOpenLoop(url, rate / 4, 5, next);
};

const underLoad = async (
  url: string,
  server: ChildProcess,
  rate: number,
  seconds: number,
  next: () => Asked,
): Promise<readonly Figure[]> => {
  const before = await readUse(url);
  const memory = new MemoryWatch(server);
  const outcomes = await driveOpenLoop(url, rate, seconds, next);
  memory.stop();
  const after = await readUse(url);
  const failed = outcomes.filter(({ isAnswer }) => !isAnswer);
  if (failed.length > 0) throw new Error(tellFailed(failed, outcomes.length));
  const mustBeFlat = seconds >= FLAT_FROM * 60;
  if (mustBeFlat && !memory.isFlat()) throw new Error(`memory grew: ${memory.minutes().map(Math.round).join(', ')} MB`);
  const title = `${rate} mixed questions a second for ${Math.round(seconds)} s`;
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(outcomes.map(waited), share));
  const cores = (after - before) / seconds;
  return [
    { name: `${title}: asked`, value: outcomes.length, unit: 'requests' },
    { name: `${title}: errors`, value: failed.length, unit: 'requests' },
    { name: `${title}: p50`, value: p50 ?? NaN, unit: 'ms' },
    { name: `${title}: p99`, value: p99 ?? NaN, unit: 'ms' },
    { name: `${title}: processor`, value: cores, unit: 'cores' },
    ...memory.minutes().map((value, at) => ({ name: `${title}: memory, minute ${at + 1}`, value, unit: 'MB' })),
    {
      name: `${title}: memory, last third by the middle one`,
      value: memory.growth(),
      unit: mustBeFlat ? 'flat' : 'not judged',
      row: {
        what: `mixed questions at a constant rate of ${rate}/s on one core`,
        often: `${outcomes.length.toLocaleString('en')} in ${Math.round(seconds)} s`,
        result: `0 errors, p50 ${tell(p50)} ms, p99 ${tell(p99)} ms, ${cores.toFixed(2)} cores; memory of the last third ${memory.growth().toFixed(2)} times that of the middle one`,
        command: `npm run bench -- --only load --minutes ${seconds / 60} --rate ${rate}`,
      },
    },
  ];
};

const tell = (milliseconds = NaN): string => milliseconds.toFixed(0);

const waited = ({ due, ended }: Outcome): number => ended - due;

const tellFailed = (failed: readonly Outcome[], all: number): string => {
  const counts = new Map<string, number>();
  for (const { name, status } of failed) counts.set(`${name} ${status}`, (counts.get(`${name} ${status}`) ?? 0) + 1);
  const told = [...counts].map(([what, count]) => `${what}: ${count}`).join(', ');
  return `${failed.length} of ${all} questions went without an answer: ${told}`;
};

/** Seconds of processor that the server has used, as its own metrics tell. */
const readUse = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1] ?? NaN);
};

/** Far more than it is held to, then the rate again: what is shed, that health answers, and how soon all is answered again. */
const overload = async (
  url: string,
  flood: number,
  rate: number,
  seconds: number,
  next: () => Asked,
): Promise<readonly Figure[]> => {
  const watching = watchHealth(url, seconds);
  const outcomes = await driveOpenLoop(url, flood, seconds, next);
  const healths = await watching;
  const sent = Math.max(...outcomes.map(({ due }) => due));
  const afterwards = await driveOpenLoop(url, rate, 5, next);
  const shed = outcomes.filter(({ status }) => status === 503);
  const answered = outcomes.filter(({ isAnswer }) => isAnswer);
  const broken = outcomes.filter(({ status, isAnswer, retryAfter }) => !isAnswer && !(status === 503 && retryAfter));
  const told = healths.filter((milliseconds) => milliseconds !== null);
  if (broken.length > 0) throw new Error(tellFailed(broken, outcomes.length));
  if (told.length < healths.length) throw new Error(`health answered ${told.length} of ${healths.length} times`);
  const lastShed = Math.max(0, ...afterwards.filter(({ isAnswer }) => !isAnswer).map(({ ended }) => ended - sent));
  const title = `${flood} a second for ${seconds} s`;
  const share = (100 * shed.length) / outcomes.length;
  const health = percentile(told, 0.99);
  return [
    { name: `${title}: answered`, value: answered.length / seconds, unit: 'requests/s' },
    { name: `${title}: shed with 503`, value: share, unit: '%' },
    { name: `${title}: answered, p99`, value: percentile(answered.map(waited), 0.99), unit: 'ms' },
    { name: `${title}: shed, p50`, value: percentile(shed.map(waited), 0.5), unit: 'ms' },
    { name: `${title}: shed, p99`, value: percentile(shed.map(waited), 0.99), unit: 'ms' },
    { name: `${title}: health asked, all answered`, value: healths.length, unit: 'requests' },
    { name: `${title}: health, p99`, value: health, unit: 'ms' },
    {
      name: `${title}: last refusal after its end`,
      value: lastShed,
      unit: 'ms',
      row: {
        what: `${flood.toLocaleString('en')}/s, far more than one core answers`,
        often: `${seconds} s`,
        result: `${(answered.length / seconds).toFixed(0)}/s answered, ${share.toFixed(1)} % shed with 503, health answered ${told.length} of ${healths.length} times, p99 ${tell(health)} ms; last refusal ${tell(lastShed)} ms after its end`,
        command: `npm run bench -- --only load${seconds === SHORT_OVERLOAD ? ' --short' : ''}`,
      },
    },
  ];
};

/** Milliseconds until each answer of health, null for none, asked by a process of its own: the one that floods has no time. */
const watchHealth = async (url: string, seconds: number): Promise<readonly (number | null)[]> => {
  const words = ['--import', 'tsx', WATCH_HEALTH, url, String(seconds)];
  const watcher = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  return (await json(watcher.stdout)) as readonly (number | null)[];
};
