import { execFileSync } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { note } from './fault.js';
import { runNormapa, startServer, wordsServed } from './program.js';
import { createSmallWorkspace, type SmallWorkspace } from './small-workspace.js';

let made: SmallWorkspace[] = [];
afterEach(async () => {
  await Promise.all(made.map((workspace) => workspace.remove()));
  made = [];
});
const create = async (): Promise<SmallWorkspace> => {
  const workspace = await createSmallWorkspace('De los residuos.');
  made.push(workspace);
  await runNormapa(['build', ...workspace.options]);
  return workspace;
};

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

const YEAR = 365 * 24 * 3_600_000;

describe('a server', () => {
  it('the clock set back by a year under `serve`', async (context) => {
    const { options } = await create();
    const server = await startServer(options, { preload: './shift-clock.ts', env: { CLOCK_BACK: String(YEAR) } });
    const before = await dayOf(server.url);
    expect(await dayOf(server.url)).toBe(before);
    server.child.kill('SIGUSR2');
    await setTimeout(200);
    const after = await dayOf(server.url);
    expect(Number(before.slice(0, 4)) - Number(after.slice(0, 4))).toBeGreaterThanOrEqual(1);
    expect(await wordsServed(server.url)).toContain('residuos');
    expect(await statusOf(`${server.url}/health`)).toBe(200);
    await server.end();
    note(context, 'once', 'answers are for the new day at once, none kept of the old one; health answers');
  });

  it('more connections than file handles under `serve`', async (context) => {
    const { options } = await create();
    const handles = 60;
    const server = await startServer(options);
    execFileSync('prlimit', ['--pid', String(server.child.pid), `--nofile=${handles}`]);
    const { port } = new URL(server.url);
    const sockets = await Promise.all(Array.from({ length: 3 * handles }, () => opened(Number(port))));
    await setTimeout(300);
    for (const socket of sockets) socket?.destroy();
    expect(server.child.exitCode).toBeNull();
    await expect.poll(() => statusOf(`${server.url}/health`).catch(() => 0), { timeout: 20_000 }).toBe(200);
    expect(await wordsServed(server.url)).toContain('residuos');
    await server.end();
    note(
      context,
      `${sockets.length} connections, ${handles} handles`,
      'it lives, and answers as soon as they are let go',
    );
  });
});

/** The day that an answer is for. */
const dayOf = async (url: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ instruments(first: 1) { asOf } }' });
  const answer = (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as {
    readonly data: { readonly instruments: { readonly asOf: string } };
  };
  return answer.data.instruments.asOf;
};

/** A connection that asks for nothing; null where it was refused. */
const opened = (port: number): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(socket);
    });
    socket.on('error', () => {
      resolve(null);
    });
  });
