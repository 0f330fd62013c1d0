import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../src/graph/neo4j-store.js';
import type { GraphSize } from './generate-graph.js';
import { openBrowser } from './neo4j-browser.js';

/** A load in a process of its own, to be killed. */
export interface ChildLoad {
  /** Settles once so many nodes of the new graph lie in the database, or the load has ended. */
  untilStaged(nodes: number): Promise<void>;
  /** kill -9, and waits until the process is gone. */
  kill(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('load-graph-script.ts', import.meta.url));

/** Starts loading a generated graph. */
export async function startLoad(settings: Neo4jSettings, size: GraphSize): Promise<ChildLoad> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, JSON.stringify({ settings, size })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let isOver = false;
  void ended.then(() => (isOver = true));
  await Promise.race([once(child.stdout, 'data'), ended]);
  return {
    untilStaged: (nodes) => waitFor(settings, nodes, () => isOver),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const STAGED = `MATCH (pointer:NormapaGraph {name: 'current'})
MATCH (node:Normapa {generation: pointer.loading}) RETURN count(node)`;

const waitFor = async (settings: Neo4jSettings, nodes: number, isOver: () => boolean): Promise<void> => {
  const browser = openBrowser(settings);
  while (!isOver()) {
    const [[staged] = []] = await browser.ask(STAGED);
    if (Number(staged) >= nodes) break;
    await setTimeout(10);
  }
  await browser.close();
};
