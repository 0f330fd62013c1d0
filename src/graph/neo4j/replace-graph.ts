import { NormapaError } from '../../domain/errors.js';
import type { Graph } from '../../domain/graph/graph.js';
import { canonicalGraph } from '../canonical-graph.js';
import { statsOf } from '../graph-stats.js';
import { carryForeign } from './carry-foreign.js';
import type { Connection } from './connection.js';
import { descriptionOf, POINTER, readGeneration, type Generation } from './generation.js';
import { wholeNumber } from './native-value.js';
import { NODE_MARK, shapesOf } from './node-record.js';
import { ensureSchema } from './schema.js';
import { stageGraph } from './stage-graph.js';

/**
 * Replaces the graph that readers see. The new one is written beside it under a name of its own, then one property of one node turns readers to it,
 * then the old one is removed. Whenever this is killed, readers see one of the two whole; what is left lying is removed by the next load. The same
 * graph again changes nothing. Errors: `bad-input` as canonicalGraph, before anything is written; `unavailable`.
 */
export async function replaceGraph(connection: Connection, graph: Graph): Promise<void> {
  const canonical = canonicalGraph(graph);
  const next = { stats: statsOf(graph, canonical), shapes: shapesOf(canonical.nodes) };
  await ensureSchema(connection);
  const current = await readGeneration(connection);
  if (current.name !== '' && current.stats.digest === next.stats.digest && (await isWhole(connection, current))) {
    await sweep(connection, current.name);
    return;
  }
  const generation = await begin(connection);
  await sweep(connection, current.name);
  await stageGraph(connection, generation, canonical);
  await turnTo(connection, generation, current.name, descriptionOf(next));
  await sweep(connection, generation);
}

/** Takes the next name, and ends whatever other load is under way at its next step. */
const begin = async (connection: Connection): Promise<string> => {
  const [[generation] = []] = await connection.write((run) => run({ text: BEGIN }));
  return String(generation);
};

const BEGIN = `MERGE ${POINTER}
SET pointer.loads = coalesce(pointer.loads, 0) + 1, pointer.done = 0
SET pointer.loading = 'g' + toString(pointer.loads)
RETURN pointer.loading`;

const turnTo = async (connection: Connection, to: string, from: string, description: string): Promise<void> => {
  await connection.write(async (run) => {
    // Written first, so that the pointer is held while what others have tied to the old graph moves over.
    const rows = await run({ text: TURN, parameters: { to, description } });
    if (rows.length === 0) {
      throw new NormapaError('unavailable', 'The load was overtaken by another; nothing of it was kept', {
        expected: 'one load at a time',
      });
    }
    if (from !== '') await carryForeign(run, from, to);
  });
};

const TURN = `MATCH ${POINTER} WHERE pointer.loading = $to OR (pointer.generation = $to AND pointer.loading IS NULL)
SET pointer.generation = $to, pointer.description = $description
REMOVE pointer.loading, pointer.done
RETURN pointer.generation`;

/** Nodes removed in one transaction, with their edges. */
const SWEPT = 5_000;

/** Removes every generation but one. */
const sweep = async (connection: Connection, kept: string): Promise<void> => {
  for (;;) {
    const [[removed] = []] = await connection.write((run) =>
      run({ text: SWEEP, parameters: { kept, limit: wholeNumber(SWEPT) } }),
    );
    if (Number(removed) < SWEPT) return;
  }
};

const SWEEP = `MATCH (node:${NODE_MARK}) WHERE node.generation <> $kept
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*)`;

/** True where the database still holds as many nodes and edges of the current graph as were loaded: anyone may have removed some. */
const isWhole = async (connection: Connection, { name, stats }: Generation): Promise<boolean> => {
  const [[nodes, edges] = []] = await connection.read({ text: COUNT, parameters: { name } });
  const total = (counts: Readonly<Partial<Record<string, number>>>): number =>
    Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);
  return nodes === total(stats.nodes) && edges === total(stats.edges);
};

const COUNT = `CALL () { MATCH (node:${NODE_MARK}) WHERE node.generation = $name RETURN count(node) AS nodes }
CALL () { MATCH (node:${NODE_MARK})-[edge]->() WHERE node.generation = $name AND edge.rank IS NOT NULL RETURN count(edge) AS edges }
RETURN nodes, edges`;
