import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { openNeo4jStore, type Neo4jSettings } from '../../src/graph/neo4j-store.js';
import { generateGraph } from '../support/generate-graph.js';
import { startLoad, type ChildLoad } from '../support/load-in-child.js';
import { NEO4J } from '../support/neo4j.js';
import type { BenchOptions, Figure } from './figure.js';

const OLD = generateGraph({ seed: 11, nodes: 400, edges: 1_500 });
const NEW = { seed: 12, nodes: 6_000, edges: 60_000 };

/**
 * Kills loads in their middle with kill -9, each at another place, and sees whether the old graph is whole; then kills the server itself while a load
 * is under way, where NEO4J_PID_FILE names the file with its process and NEO4J_RESTART the program, with its arguments, that starts it again.
 */
export async function benchKills({ short }: BenchOptions): Promise<readonly Figure[]> {
  if (!NEO4J) {
    process.stdout.write('neo4j-kills: nothing done, NEO4J_URI names no server\n');
    return [];
  }
  const [loads, servers] = short ? [2, 1] : [20, 3];
  const figures = [await killTimes(NEO4J, 'loads', loads, (child) => child.kill())];
  const { NEO4J_PID_FILE: pidFile, NEO4J_RESTART: restart } = process.env;
  if (pidFile === undefined || restart === undefined) {
    process.stdout.write(
      'neo4j-kills: the server is not killed, NEO4J_PID_FILE and NEO4J_RESTART do not both name it\n',
    );
    return figures;
  }
  const [program = '', ...words] = restart.split(' ');
  const killServer = async (child: ChildLoad): Promise<void> => {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
    await child.kill();
    await promisify(execFile)(program, words);
  };
  return [...figures, await killTimes(NEO4J, 'servers under a load', servers, killServer)];
}

const killTimes = async (
  settings: Neo4jSettings,
  what: string,
  times: number,
  kill: (child: ChildLoad) => Promise<void>,
): Promise<Figure> => {
  await withStore(settings, async (store) => store.load(OLD));
  let whole = 0;
  for (let time = 0; time < times; time++) {
    const child = await startLoad(settings, NEW);
    await child.untilStaged(1 + Math.floor((time * NEW.nodes) / times));
    await setTimeout(time * 40);
    await kill(child);
    if (await withStore(settings, isWhole)) whole++;
  }
  await withStore(settings, async (store) => store.load({ nodes: [], edges: [] }));
  return { name: `Neo4j, old graph whole after ${times} ${what} killed by kill -9`, value: whole, unit: `of ${times}` };
};

/** Every node, its edges counted, under the digest that it was loaded with; and nothing else. */
const isWhole = async (store: GraphStore): Promise<boolean> => {
  const nodes = await store.nodes(OLD.nodes.map(({ id }) => id));
  const { edges } = await store.stats();
  const counted = Object.values(edges).reduce((sum, count) => sum + count, 0);
  const types = [...new Set(OLD.edges.map(({ type }) => type))];
  const first = 25;
  const pages = await store.expand(OLD.nodes.map(({ id }) => id), { types, direction: 'out' }, { first, after: null }); // prettier-ignore
  const found = pages.reduce((sum, { total }) => sum + total, 0);
  return JSON.stringify(nodes) === JSON.stringify(OLD.nodes) && counted === OLD.edges.length && found === counted;
};

const withStore = async <T>(settings: Neo4jSettings, work: (store: GraphStore) => Promise<T>): Promise<T> => {
  const store = await openNeo4jStore(settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
