import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Measured, measure } from './api-client.js';
import { type BenchOptions, type Figure, median } from './figure.js';

const SERVER = fileURLToPath(new URL('api-server.ts', import.meta.url));
const QUERY = `query Nested($instruments: Int!, $provisions: Int!, $asOf: Date) {
  instruments(first: $instruments, asOf: $asOf) {
    edges { node { key acronym published provisions(first: $provisions) { edges { node { locator heading order } } } } }
  }
}`;

type Question = () => string;

/** The question of a day, by its number; 20 instruments with 12 provisions each and three fields of each. */
const questionOf = (day: number): string => {
  const asOf = new Date(Date.UTC(1900, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
  return JSON.stringify({ query: QUERY, variables: { instruments: 20, provisions: 12, asOf } });
};

/** Rounds in which plain and ours take turns, so that what else the machine does falls on both. */
const ROUNDS = 5;

/**
 * Requests per second of a nested question of 260 nodes over HTTP, with all limits on, from one process: variables never seen and a question asked
 * before, each beside graphql-js as a user would serve it, in the same run.
 */
export async function benchApi({ short }: BenchOptions): Promise<readonly Figure[]> {
  const milliseconds = short ? 200 : 1_500;
  const plain = await startServer('plain');
  const ours = await startServer('normapa');
  let day = 0;
  const fresh: Question = () => questionOf(day++);
  const again: Question = () => questionOf(0);
  const contests = [
    { name: 'new variables', rounds: await contest([plain, fresh], [ours, fresh], milliseconds) },
    { name: 'asked before', rounds: await contest([plain, again], [ours, again], milliseconds) },
  ];
  await Promise.all([plain.stop(), ours.stop()]);
  return contests.flatMap(({ name, rounds }) => figuresOf(`GraphQL, 260 nodes, ${name}`, rounds));
}

/** What plain and ours gave in one round. */
type Round = readonly [Measured, Measured];

async function contest(
  plain: readonly [Server, Question],
  ours: readonly [Server, Question],
  milliseconds: number,
): Promise<readonly Round[]> {
  const turn = ([{ port }, question]: readonly [Server, Question]): Promise<Measured> =>
    measure(port, milliseconds, question);
  await turn(plain);
  await turn(ours);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push([await turn(plain), await turn(ours)]);
  return rounds;
}

function figuresOf(name: string, rounds: readonly Round[]): readonly Figure[] {
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  const beside = {
    name: 'graphql-js behind node',
    value: middle(([plain]) => plain.perSecond),
    ratio: middle(([plain, ours]) => ours.perSecond / plain.perSecond),
  };
  return [
    { name, value: middle(([, ours]) => ours.perSecond), unit: 'requests/s', beside },
    { name: `${name}, p50`, value: middle(([, ours]) => ours.p50), unit: 'ms' },
    { name: `${name}, p99`, value: middle(([, ours]) => ours.p99), unit: 'ms' },
  ];
}

interface Server {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function startServer(mode: string): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVER, mode], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const ended = once(child, 'exit');
  return {
    port: Number(line.toString()),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
