import type { NodeId } from '../../../src/domain/graph/node-id.js';
import { generateGraph } from '../generate-graph.js';

/** The graph that most cases ask of: small enough for the naive twin, large enough for pages. */
export const GRAPH = generateGraph({ seed: 7, nodes: 400, edges: 1_500 });

/** The node at which most edges end. */
export const HUB: NodeId = ((): NodeId => {
  const counts = new Map<NodeId, number>();
  for (const { to } of GRAPH.edges) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
})();

export const BY_KEY = { property: 'key', direction: 'ascending' } as const;
export const FIRST_TEN = { first: 10, after: null } as const;
