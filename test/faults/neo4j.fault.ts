import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { NEO4J } from '../support/neo4j.js';
import { note } from './fault.js';
import { runNormapa, startServer } from './program.js';
import { createSmallWorkspace } from './small-workspace.js';

const { NEO4J_PID_FILE: pidFile, NEO4J_RESTART: restart } = process.env;
const isKillable = NEO4J !== null && pidFile !== undefined && restart !== undefined;
const reason = isKillable ? '' : ' (skipped: NEO4J_URI, NEO4J_PID_FILE and NEO4J_RESTART do not all name a server)';

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

const ask = async (url: string): Promise<{ readonly status: number; readonly text: string }> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ instruments(first: 1) { nodes { key } } }' });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
};

describe.skipIf(!isKillable)(`a server over a Neo4j${reason}`, () => {
  it('kill -9 of Neo4j under `serve`, asked all the while', async (context) => {
    const workspace = await createSmallWorkspace('De los residuos.');
    await runNormapa(['load', '--store', 'neo4j', ...workspace.options]);
    const server = await startServer(['--store', 'neo4j']);
    expect(await statusOf(`${server.url}/ready`)).toBe(200);
    const statuses: number[] = [];
    const asking = setInterval(() => void ask(server.url).then(({ status }) => statuses.push(status)), 50);
    process.kill(Number(readFileSync(pidFile ?? '', 'utf8')), 'SIGKILL');
    await expect.poll(() => statusOf(`${server.url}/ready`), { timeout: 60_000 }).toBe(503);
    expect(await statusOf(`${server.url}/health`)).toBe(200);
    await expect.poll(async () => (await ask(server.url)).text, { timeout: 60_000 }).toContain('UNAVAILABLE');
    const [program = '', ...words] = (restart ?? '').split(' ');
    await promisify(execFile)(program, words);
    await expect.poll(() => statusOf(`${server.url}/ready`), { timeout: 120_000 }).toBe(200);
    // The first answers may be that more waits than can be answered at once.
    await expect.poll(async () => (await ask(server.url)).text, { timeout: 60_000 }).toContain('"ley"');
    clearInterval(asking);
    await server.end();
    await workspace.remove();
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    note(
      context,
      `once, ${statuses.length} questions meanwhile`,
      'health answers, ready says 503, questions are told UNAVAILABLE; all back by itself',
    );
  });
});
