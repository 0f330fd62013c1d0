import { EDGE_TYPES, type EdgeType } from '../../domain/graph/edge.js';
import type { CanonicalGraph } from '../canonical-graph.js';
import { compareText } from '../compare-text.js';

/** The edges at each node in one direction: those of a node stand together, by type, then edge order, then edge id. */
export interface Adjacency {
  /** Where the edges of the node at a place begin in `edges`; one more member than there are nodes. */
  readonly starts: Uint32Array;
  /** Indexes of edges of the graph. */
  readonly edges: Uint32Array;
  /** TYPE_CODES of each member of `edges`. */
  readonly types: Uint8Array;
}

/** Codes that rise in the order in which a canonical graph holds its edges. */
export const TYPE_CODES: ReadonlyMap<EdgeType, number> = new Map(
  [...EDGE_TYPES].sort(compareText).map((type, code) => [type, code]),
);

/** Builds the adjacency of a graph along its edges (`out`) or against them (`in`). */
export function buildAdjacency(graph: CanonicalGraph, direction: 'out' | 'in'): Adjacency {
  const nearEnds = direction === 'out' ? graph.from : graph.to;
  const { starts, edges } = groupByNode(nearEnds, graph.nodes.length);
  // Along the edges, the canonical order is the order wanted; against them, orders of different starts are still to be merged.
  if (direction === 'in') sortRuns(graph, starts, edges);
  const types = new Uint8Array(edges.length);
  for (const [place, edge] of edges.entries()) types[place] = codeOf(graph, edge);
  return { starts, edges, types };
}

/** A counting sort: edges keep their order among those of one node. */
const groupByNode = (nearEnds: Uint32Array, nodes: number): Pick<Adjacency, 'starts' | 'edges'> => {
  const starts = new Uint32Array(nodes + 1);
  for (const node of nearEnds) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const edges = new Uint32Array(nearEnds.length);
  for (const [edge, node] of nearEnds.entries()) {
    const place = next[node] ?? 0;
    edges[place] = edge;
    next[node] = place + 1;
  }
  return { starts, edges };
};

const sortRuns = (graph: CanonicalGraph, starts: Uint32Array, edges: Uint32Array): void => {
  for (let node = 0; node + 1 < starts.length; node++) {
    const [start = 0, end = 0] = [starts[node], starts[node + 1]];
    if (end - start > 1) edges.subarray(start, end).sort((a, b) => compareAtNode(graph, a, b));
  }
};

const compareAtNode = (graph: CanonicalGraph, a: number, b: number): number => {
  const [first, second] = [graph.edges[a], graph.edges[b]];
  if (!first || !second) return 0;
  return compareText(first.type, second.type) || first.order - second.order || compareText(first.id, second.id);
};

const codeOf = (graph: CanonicalGraph, edge: number): number => {
  const type = graph.edges[edge]?.type;
  return (type === undefined ? undefined : TYPE_CODES.get(type)) ?? 0;
};
