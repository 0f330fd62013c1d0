import type { Graph } from '../domain/graph/graph.js';
import type { GraphStats } from '../domain/ports/graph-store.js';
import type { CanonicalGraph } from './canonical-graph.js';
import { digestOfGraph } from './graph-digest.js';

/** What a graph holds, counted: labels in the order of the nodes, types in that of the edges. */
export function statsOf(graph: Graph, canonical: CanonicalGraph): GraphStats {
  return {
    nodes: countBy(canonical.nodes.map(({ label }) => label)),
    edges: countBy(canonical.edges.map(({ type }) => type)),
    digest: digestOfGraph(graph, canonical),
  };
}

const countBy = (names: readonly string[]): Readonly<Partial<Record<string, number>>> => {
  const counts: Partial<Record<string, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
