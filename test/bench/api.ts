// Requests per second of a nested question, ours beside plain graphql-js in the same run: node test/bench/run.js test/bench/api.ts [seconds]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Measured, measure } from './api-client.js';

const SECONDS = Number(process.argv[3] ?? 4);
const QUERY = `query Nested($instruments: Int!, $provisions: Int!, $asOf: Date) {
  instruments(first: $instruments, asOf: $asOf) {
    edges { node { key acronym published provisions(first: $provisions) { edges { node { locator heading order } } } } }
  }
}`;

/** The nth question: another day each time, so that no two are alike; the same one where `day` says so. */
const body =
  (day: (nth: number) => number) =>
  (nth: number): string => {
    const asOf = new Date(Date.UTC(1900, 0, 1) + day(nth) * 86_400_000).toISOString().slice(0, 10);
    return JSON.stringify({ query: QUERY, variables: { instruments: 20, provisions: 12, asOf } });
  };

async function withServer<T>(mode: string, run: (port: number) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, ['test/bench/run.js', 'test/bench/api-server.ts', mode], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  try {
    return await run(Number(line.toString()));
  } finally {
    child.stdin.end();
    await once(child, 'exit');
  }
}

async function warmAndMeasure(port: number, bodyOf: (nth: number) => string): Promise<Measured> {
  // Questions of the warm-up are not asked again.
  await measure(port, 1_500, (nth) => bodyOf(nth + 400_000));
  return measure(port, SECONDS * 1000, bodyOf);
}

const fresh = body((nth) => nth);
const same = body(() => 7);
const plain = await withServer('plain', (port) => warmAndMeasure(port, fresh));
const cold = await withServer('normapa', (port) => warmAndMeasure(port, fresh));
const cached = await withServer('normapa', (port) => warmAndMeasure(port, same));

const row = (name: string, { perSecond, p50, p99, bytes }: Measured): string =>
  [
    name.padEnd(28),
    perSecond.toFixed(0).padStart(7),
    (perSecond / plain.perSecond).toFixed(2).padStart(7),
    p50.toFixed(2).padStart(8),
    p99.toFixed(2).padStart(8),
    String(bytes).padStart(8),
  ].join(' ');

process.stdout.write(
  [
    `${'260 nodes over HTTP'.padEnd(28)}   req/s   ratio   p50 ms   p99 ms    bytes`,
    row('plain graphql-js', plain),
    row('ours, new variables', cold),
    row('ours, asked before', cached),
    '',
  ].join('\n'),
);
