import { createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { readNeo4jSettings, type Neo4jSettings } from '../../src/graph/neo4j-store.js';

/** The server that suites may load graphs into and empty again; null where the environment names none. */
export const NEO4J: Neo4jSettings | null = process.env.NEO4J_URI ? readNeo4jSettings({}, process.env) : null;

const REASON = 'skipped: NEO4J_URI names no server to load graphs into';

/** Cases that need a server: said to be skipped, and why, where there is none. Suites take turns: there is one database. */
export function describeWithNeo4j(name: string, cases: (settings: Neo4jSettings) => void): void {
  describe.skipIf(NEO4J === null)(NEO4J === null ? `${name} (${REASON})` : name, () => {
    // Plans are made and indexes warmed the first time anything is asked.
    vi.setConfig({ testTimeout: 180_000 });
    let turn: Server | null = null;
    beforeAll(async () => {
      turn = await takeTurn();
    }, 900_000);
    afterAll(() => {
      turn?.close();
    });
    // Cases are not run where there is no server, yet their titles are read.
    cases(NEO4J ?? { uri: 'bolt://nowhere', user: '', password: null, database: null });
  });
}

/** A port that one process can hold at a time; a process that ends, however it ends, lets go of it. */
const TURN_PORT = 47_687;

const takeTurn = async (): Promise<Server> => {
  for (;;) {
    const server = await listen();
    if (server) return server;
    await setTimeout(100);
  }
};

const listen = (): Promise<Server | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen(TURN_PORT, '127.0.0.1', () => {
      resolve(server);
    });
  });
