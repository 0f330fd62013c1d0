import { createEdgeNumbers } from './edge-numbers.js';
import type { GraphEdge } from './edge.js';
import type { Graph } from './graph.js';
import type { AnyNode } from './node.js';
import type { NodeId } from './node-id.js';
import { sortGraph } from './sort-graph.js';

/**
 * The graph that parts of one make together, each numbered as if it were alone. Of a node that several parts hold the first is taken. Edges that start
 * at a node of another part, or at one that several hold, are numbered anew behind those of the part that holds it, in the order of the parts.
 */
export function joinGraphs(parts: readonly Graph[]): Graph {
  const { nodes, holders } = joinNodes(parts);
  const edges: GraphEdge[] = [];
  const loose: GraphEdge[] = [];
  for (const [index, part] of parts.entries()) {
    for (const edge of part.edges) (holders.get(edge.from) === index ? edges : loose).push(edge);
  }
  const starts = new Set(loose.map(({ from }) => from));
  const number = createEdgeNumbers();
  for (const { type, from, to } of edges) if (starts.has(from)) number(type, from, to);
  for (const edge of loose) edges.push({ ...edge, ...number(edge.type, edge.from, edge.to) });
  return sortGraph(nodes, edges);
}

/** A node of several parts is nobody's. */
const SEVERAL = -1;

const joinNodes = (
  parts: readonly Graph[],
): { readonly nodes: AnyNode[]; readonly holders: ReadonlyMap<NodeId, number> } => {
  const nodes: AnyNode[] = [];
  const holders = new Map<NodeId, number>();
  for (const [index, part] of parts.entries()) {
    for (const node of part.nodes) {
      if (holders.has(node.id)) holders.set(node.id, SEVERAL);
      else {
        holders.set(node.id, index);
        nodes.push(node);
      }
    }
  }
  return { nodes, holders };
};
