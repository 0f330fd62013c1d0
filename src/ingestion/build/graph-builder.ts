import { createEdgeNumbers } from '../../domain/graph/edge-numbers.js';
import { NO_EDGE_PROPERTIES, type EdgeProperties, type EdgeType, type GraphEdge } from '../../domain/graph/edge.js';
import type { Evidence } from '../../domain/evidence.js';
import { slug } from '../../domain/fold.js';
import type { Graph } from '../../domain/graph/graph.js';
import type { AnyNode, GraphNode, NodeProperties } from '../../domain/graph/node.js';
import { nodeId, type NodeId, type NodeLabel } from '../../domain/graph/node-id.js';
import { sortGraph } from '../../domain/graph/sort-graph.js';

/** Collects nodes and edges; the order in which they are added decides the order of edges at their start, nothing else. */
export interface GraphBuilder {
  /** Adds a node; a second one of the same label and key is ignored. */
  node<L extends NodeLabel>(label: L, key: string, properties: NodeProperties[L]): NodeId;
  /** The node for a text or body that is named but has no record. */
  namedText(name: string): NodeId;
  edge(type: EdgeType, from: NodeId, to: NodeId, evidence: Evidence, properties?: Partial<EdgeProperties>): void;
  /** Nodes sorted by id, edges by type, start, order. */
  build(): Graph;
}

/** Longest name kept of a text without a record, in characters; titles of decrees run to some 400. */
const NAME_LIMIT = 500;

/** A builder of an empty graph. */
export function createGraphBuilder(): GraphBuilder {
  const nodes = new Map<NodeId, AnyNode>();
  const edges: GraphEdge[] = [];
  const number = createEdgeNumbers();
  const addNode = <L extends NodeLabel>(label: L, key: string, properties: NodeProperties[L]): NodeId => {
    const id = nodeId(label, key);
    const node: GraphNode<L> = { id, label, properties };
    // A label and the properties of that label: what AnyNode spells out member by member.
    if (!nodes.has(id)) nodes.set(id, node as AnyNode);
    return id;
  };
  return {
    node: addNode,
    namedText: (name) => {
      const words = name.replace(/\s+/g, ' ').trim().slice(0, NAME_LIMIT);
      const key = slug(words);
      return addNode('NamedText', key === '' ? 'sin-nombre' : key, { key, name: words });
    },
    edge: (type, from, to, evidence, properties) => {
      const { id, order } = number(type, from, to);
      edges.push({ id, type, from, to, order, properties: { ...NO_EDGE_PROPERTIES, ...properties }, evidence });
    },
    build: () => sortGraph([...nodes.values()], edges),
  };
}
