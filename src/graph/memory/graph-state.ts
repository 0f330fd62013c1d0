import type { GraphEdge } from '../../domain/graph/edge.js';
import type { Graph } from '../../domain/graph/graph.js';
import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeId, NodeLabel } from '../../domain/graph/node-id.js';
import type { GraphStats } from '../../domain/ports/graph-store.js';
import { canonicalGraph } from '../canonical-graph.js';
import { statsOf } from '../graph-stats.js';
import { buildAdjacency, type Adjacency } from './adjacency.js';
import { indexLabel, type LabelIndex } from './label-index.js';

/** A loaded graph with all that its readers look things up in. Never changed: a load makes another one. */
export interface GraphState {
  readonly nodes: readonly AnyNode[];
  readonly edges: readonly GraphEdge[];
  readonly places: ReadonlyMap<NodeId, number>;
  readonly labels: ReadonlyMap<NodeLabel, LabelIndex>;
  readonly out: Adjacency;
  readonly in: Adjacency;
  readonly stats: GraphStats;
}

/** Indexes a graph. Errors: `bad-input` as canonicalGraph. */
export function buildGraphState(graph: Graph): GraphState {
  const canonical = canonicalGraph(graph);
  const { nodes, edges, places } = canonical;
  const byLabel = groupByLabel(nodes);
  return {
    nodes,
    edges,
    places,
    labels: new Map([...byLabel].map(([label, members]) => [label, indexLabel(members)])),
    out: buildAdjacency(canonical, 'out'),
    in: buildAdjacency(canonical, 'in'),
    stats: statsOf(graph, canonical),
  };
}

const groupByLabel = (nodes: readonly AnyNode[]): ReadonlyMap<NodeLabel, readonly AnyNode[]> => {
  const groups = new Map<NodeLabel, AnyNode[]>();
  for (const node of nodes) {
    const group = groups.get(node.label);
    if (group) group.push(node);
    else groups.set(node.label, [node]);
  }
  return groups;
};
