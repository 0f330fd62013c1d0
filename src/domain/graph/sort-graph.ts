import type { EdgeType, GraphEdge } from './edge.js';
import type { Graph } from './graph.js';
import type { AnyNode } from './node.js';

/** A graph in the one order of graphs: nodes by id, edges by type, start, order. Lists that are in order by stretches are sorted soonest. */
export function sortGraph(nodes: AnyNode[], edges: readonly GraphEdge[]): Graph {
  const byType = new Map<EdgeType, GraphEdge[]>();
  for (const edge of edges) {
    const list = byType.get(edge.type);
    if (list) list.push(edge);
    else byType.set(edge.type, [edge]);
  }
  const sorted = [...byType.keys()].sort(compare).map((type) => (byType.get(type) ?? []).sort(compareAtStart));
  return { nodes: nodes.sort((a, b) => compare(a.id, b.id)), edges: sorted.flat() };
}

const compareAtStart = (a: GraphEdge, b: GraphEdge): number => compare(a.from, b.from) || a.order - b.order;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
