import type { GraphEdge } from '../domain/graph/edge.js';
import type { Graph } from '../domain/graph/graph.js';
import type { AnyNode } from '../domain/graph/node.js';
import type { NodeId } from '../domain/graph/node-id.js';
import { NormapaError } from '../domain/errors.js';
import { compareText } from './compare-text.js';

/** A part of a graph in its one order. Places are indexes into `nodes`, and beyond them into `outside`. */
export interface CanonicalPart {
  /** By id. */
  readonly nodes: readonly AnyNode[];
  /** By type, start, order, id. */
  readonly edges: readonly GraphEdge[];
  /** Nodes of other parts at which edges of this one start or end, in their order. */
  readonly outside: readonly NodeId[];
  readonly places: ReadonlyMap<NodeId, number>;
  /** Place of the start, and of the end, of each edge. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** A graph in its one order, found to be whole: nothing is outside. */
export type CanonicalGraph = CanonicalPart;

/** Puts a graph in order. Errors: `bad-input` for an id that stands twice, or an edge that starts or ends at no node. */
export function canonicalGraph(graph: Graph): CanonicalGraph {
  const canonical = canonicalPart(graph);
  const { outside, edges, nodes, from, to } = canonical;
  if (outside.length === 0) return canonical;
  const isKnown = (place: number | undefined): boolean => (place ?? 0) < nodes.length;
  const index = edges.findIndex((_, at) => !isKnown(from[at]) || !isKnown(to[at]));
  return refuse(`An edge ${isKnown(from[index]) ? 'ends' : 'starts'} at no node`, edges[index]?.id ?? '');
}

/** Puts a part of a graph in order. Errors: `bad-input` for an id that stands twice. */
export function canonicalPart(graph: Graph): CanonicalPart {
  const nodes = inOrder(graph.nodes, (a, b) => compareText(a.id, b.id));
  const edges = inOrder(graph.edges, compareEdges);
  const places = new Map<NodeId, number>();
  for (const [place, { id }] of nodes.entries()) places.set(id, place);
  if (places.size < nodes.length) refuse('A node id stands twice', repeated(nodes));
  if (new Set(edges.map(({ id }) => id)).size < edges.length) refuse('An edge id stands twice', repeated(edges));
  const from = new Uint32Array(edges.length);
  const to = new Uint32Array(edges.length);
  const outside = nodesOutside(edges, places);
  for (const [index, id] of outside.entries()) places.set(id, nodes.length + index);
  for (const [index, edge] of edges.entries()) {
    from[index] = places.get(edge.from) ?? 0;
    to[index] = places.get(edge.to) ?? 0;
  }
  return { nodes, edges, outside, places, from, to };
}

const nodesOutside = (edges: readonly GraphEdge[], places: ReadonlyMap<NodeId, number>): readonly NodeId[] => {
  const outside = new Set<NodeId>();
  for (const { from, to } of edges) {
    if (!places.has(from)) outside.add(from);
    if (!places.has(to)) outside.add(to);
  }
  return [...outside].sort(compareText);
};

const compareEdges = (a: GraphEdge, b: GraphEdge): number =>
  compareText(a.type, b.type) || compareText(a.from, b.from) || a.order - b.order || compareText(a.id, b.id);

/** The list itself where it is in order already, as a build leaves it. */
const inOrder = <T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] => {
  let last: T | undefined;
  for (const item of list) {
    if (last !== undefined && compare(last, item) > 0) return [...list].sort(compare);
    last = item;
  }
  return list;
};

const repeated = (list: readonly { readonly id: string }[]): string => {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return '';
};

const refuse = (what: string, found: string): never => {
  throw new NormapaError('bad-input', `${what}: ${found}`, { found });
};
