import type { GraphEdge } from './edge.js';
import type { AnyNode } from './node.js';

/** Everything a build found. Nodes sorted by id and edges by type, start, order, so that the same sources give the same bytes. */
export interface Graph {
  readonly nodes: readonly AnyNode[];
  readonly edges: readonly GraphEdge[];
}
