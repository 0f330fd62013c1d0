import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM_FOLDER } from '../../src/main.js';
import { median, type BenchOptions, type Figure } from './figure.js';

const PROGRAM = join(PROGRAM_FOLDER, 'dist/cli/normapa.js');
const QUESTION = JSON.stringify({ query: '{ instrument(key: "lgpgir") { key provisions(first: 5) { totalCount } } }' });

/** From the start of the process to the first answer, with and without a snapshot, and what the server holds in memory then. */
export async function benchStart({ short }: BenchOptions): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'normapa-bench-'));
  try {
    const first = await startOnce(folder);
    const again: Started[] = [];
    for (let run = 0; run < (short ? 1 : 7); run++) again.push(await startOnce(folder));
    return [
      { name: 'start to first answer, no snapshot yet', value: first.milliseconds, unit: 'ms' },
      { name: 'start to first answer', value: median(again.map(({ milliseconds }) => milliseconds)), unit: 'ms' },
      { name: 'resident memory after it', value: median(again.map(({ megabytes }) => megabytes)), unit: 'MB' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Started {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const startOnce = async (out: string): Promise<Started> => {
  const begin = performance.now();
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--out', out], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const url = await addressOf(server.stdout);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUESTION,
    });
    if (!(await answer.text()).includes('"lgpgir"')) throw new Error('the first answer is not the one expected');
    return { milliseconds: performance.now() - begin, megabytes: await residentMegabytes(server.pid ?? 0) };
  } finally {
    server.kill();
    await ended;
  }
};

const addressOf = async (output: NodeJS.ReadableStream): Promise<string> => {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const url = /http:\/\/\S+/.exec(text)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error('the server ended before it listened');
};

/** Linux tells it in /proc; 0 where there is none. */
const residentMegabytes = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000;
};
