import type { GraphEdge } from '../../domain/graph/edge.js';
import type { CanonicalPart } from '../canonical-graph.js';
import { columnLines } from './column-lines.js';

/**
 * A graph, or a part of one, as lines of JSON, each ended by a line feed, the same for the same part to the byte. A run of nodes of one label, or of
 * edges of one type, is a line `[label or type, how many]` and the columns of its table; `[]` ends the nodes, and the edges. Between them stand the
 * ids of the nodes of other parts. Edges name their ends by place, counted over both.
 */
export function* serialisePart(graph: CanonicalPart): Generator<string> {
  for (const [start, end, label] of runsOf(graph.nodes, ({ label }) => label)) {
    yield line([label, end - start]);
    yield* columnLines(graph.nodes.slice(start, end).map(({ id, properties }) => ({ id, properties })));
  }
  yield line([]);
  yield line(graph.outside);
  for (const [start, end, type] of runsOf(graph.edges, ({ type }) => type)) {
    yield line([type, end - start]);
    yield* columnLines(graph.edges.slice(start, end).map((edge, index) => rowOf(graph, edge, start + index)));
  }
  yield line([]);
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const rowOf = (graph: CanonicalPart, { id, order, properties, evidence }: GraphEdge, index: number): object => ({
  id,
  order,
  properties,
  evidence,
  from: graph.from[index],
  to: graph.to[index],
});

/** Stretches of a list whose members have one name: start, end (exclusive), name. */
function* runsOf<T>(list: readonly T[], name: (item: T) => string): Generator<[number, number, string]> {
  let start = 0;
  let current: string | null = null;
  for (const [index, item] of list.entries()) {
    const next = name(item);
    if (current !== null && next !== current) {
      yield [start, index, current];
      start = index;
    }
    current = next;
  }
  if (current !== null) yield [start, list.length, current];
}
