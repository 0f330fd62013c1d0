import type { EdgeType, GraphEdge } from '../../domain/graph/edge.js';
import type { Graph } from '../../domain/graph/graph.js';
import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeId, NodeLabel } from '../../domain/graph/node-id.js';
import { readColumns, type NextLine } from './read-column.js';

/** The part of a graph of lines that serialisePart wrote. Inverse of it; throws a plain Error where the lines are not such a part. */
export function parsePart(next: NextLine): Graph {
  const nodes: AnyNode[] = [];
  for (let run = readRun(next); run; run = readRun(next)) readNodes(next, run, nodes);
  const outside = JSON.parse(next()) as readonly NodeId[];
  const ends = [...nodes.map(({ id }) => id), ...outside];
  const edges: GraphEdge[] = [];
  for (let run = readRun(next); run; run = readRun(next)) readEdges(next, run, ends, edges);
  return { nodes, edges };
}

/** So many nodes of a label, or edges of a type, that stand together. */
interface Run {
  readonly name: string;
  readonly count: number;
}

const readRun = (next: NextLine): Run | null => {
  const [name, count] = JSON.parse(next()) as readonly unknown[];
  if (name === undefined) return null;
  if (typeof name !== 'string' || typeof count !== 'number') throw new Error('not the head of a run');
  return { name, count };
};

/** A row of a label's table holds that label's properties, for the writer was given an AnyNode: hence the claims on its columns. */
const readNodes = (next: NextLine, { name, count }: Run, nodes: AnyNode[]): void => {
  const columnOf = columnsOf(next, count);
  const [ids, properties] = [columnOf('id') as AnyNode['id'][], columnOf('properties')];
  const label = name as NodeLabel;
  for (const [index, id] of ids.entries()) nodes.push({ id, label, properties: properties[index] } as AnyNode);
};

const readEdges = (next: NextLine, { name, count }: Run, nodeIds: readonly NodeId[], edges: GraphEdge[]): void => {
  const columnOf = columnsOf(next, count);
  const ids = columnOf('id') as GraphEdge['id'][];
  const [starts, ends] = [columnOf('from') as number[], columnOf('to') as number[]];
  const orders = columnOf('order') as GraphEdge['order'][];
  const [properties, evidence] = [columnOf('properties'), columnOf('evidence')];
  const type = name as EdgeType;
  for (const [index, id] of ids.entries()) {
    const [from, to] = [nodeIds[starts[index] ?? -1], nodeIds[ends[index] ?? -1]];
    if (from === undefined || to === undefined) throw new Error(`edge ${id} has no ends`);
    edges.push({
      id,
      type,
      from,
      to,
      order: orders[index] ?? 0,
      properties: properties[index] as GraphEdge['properties'],
      evidence: evidence[index] as GraphEdge['evidence'],
    });
  }
};

const columnsOf = (next: NextLine, count: number): ((key: string) => readonly unknown[]) => {
  const columns = readColumns(next, count);
  return (key) => {
    const column = columns.get(key);
    if (!column) throw new Error(`no column ${key}`);
    return column;
  };
};
