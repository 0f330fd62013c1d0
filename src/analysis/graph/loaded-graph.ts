import { EDGE_TYPES, type EdgeType, type GraphEdge } from '../../domain/graph/edge.js';
import { INDEXED_PROPERTIES, type IndexedProperty } from '../../domain/graph/indexed-properties.js';
import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import { NODE_LABELS, type NodeId, type NodeLabel } from '../../domain/graph/node-id.js';
import { PAGE_LIMIT, type Expansion, type GraphStore } from '../../domain/ports/graph-store.js';
import { listAll } from '../list-all.js';

/** The whole graph of a store, read once for each content: questions that look at all of it walk these maps, whichever store it lies in. */
export interface LoadedGraph {
  /** Names the content: the same digest gives the same answers. */
  readonly digest: string;
  node(id: NodeId): AnyNode | null;
  /** The node of an id where it has that label. */
  nodeOf<L extends NodeLabel>(label: L, id: NodeId): GraphNode<L> | null;
  /** Every node of a label, by its first indexed property (its key; provisions by instrument), then id. */
  all<L extends NodeLabel>(label: L): readonly GraphNode<L>[];
  /** The edges of these types that begin at a node, in the order of the text. */
  out(id: NodeId, ...types: readonly EdgeType[]): readonly GraphEdge[];
  /** The edges of these types that end at a node. */
  into(id: NodeId, ...types: readonly EdgeType[]): readonly GraphEdge[];
  /** Every edge of a type. */
  edges(type: EdgeType): readonly GraphEdge[];
  /** What `make` gives for this graph, made once; the same function names the same index. */
  index<T>(make: (graph: LoadedGraph) => T): T;
}

/** The graph of a store as it is now, read again only when its content has changed. */
export async function loadGraph(store: GraphStore): Promise<LoadedGraph> {
  const { digest } = await store.stats();
  const known = LOADED.get(store);
  if (known?.digest === digest) return known.graph;
  const graph = readGraph(store, digest);
  LOADED.set(store, { digest, graph });
  // A store that failed is asked again next time.
  graph.catch(() => LOADED.delete(store));
  return graph;
}

const LOADED = new WeakMap<GraphStore, { readonly digest: string; readonly graph: Promise<LoadedGraph> }>();

const readGraph = async (store: GraphStore, digest: string): Promise<LoadedGraph> => {
  const nodes = new Map<NodeLabel, readonly AnyNode[]>();
  for (const label of NODE_LABELS) nodes.set(label, await nodesOf(store, label));
  const ids = [...nodes.values()].flatMap((list) => list.map(({ id }) => id));
  return toLoadedGraph(digest, nodes, await readEdges(store, ids));
};

// Every label's first property is its key or, for provisions, their instrument; the compiler cannot tell that it fits the label at hand.
const nodesOf = (store: GraphStore, label: NodeLabel): Promise<readonly AnyNode[]> =>
  listAll(store, label, INDEXED_PROPERTIES[label][0] as IndexedProperty<NodeLabel>) as Promise<readonly AnyNode[]>;

/** Ids asked for in one round trip: small enough for one statement of a database, large enough for few of them. */
const BATCH = 2_000;

const EVERYTHING: Expansion = { types: EDGE_TYPES, direction: 'out' };

const readEdges = async (store: GraphStore, ids: readonly NodeId[]): Promise<readonly GraphEdge[]> => {
  const edges: GraphEdge[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const asked = ids.slice(at, at + BATCH);
    const pages = await store.expand(asked, EVERYTHING, { first: PAGE_LIMIT, after: null });
    for (const [place, id] of asked.entries()) {
      for (let page = pages[place]; page !== undefined;) {
        for (const { item } of page.members) edges.push(item.edge);
        const after = page.members.at(-1)?.cursor ?? null;
        page = page.hasNext ? (await store.expand([id], EVERYTHING, { first: PAGE_LIMIT, after }))[0] : undefined;
      }
    }
  }
  return edges;
};

/** Edges by the node at one end, then by type. */
type Adjacency = ReadonlyMap<NodeId, ReadonlyMap<EdgeType, readonly GraphEdge[]>>;

const NONE: readonly GraphEdge[] = [];

const toLoadedGraph = (
  digest: string,
  byLabel: ReadonlyMap<NodeLabel, readonly AnyNode[]>,
  edges: readonly GraphEdge[],
): LoadedGraph => {
  const byId = new Map([...byLabel.values()].flat().map((node) => [node.id, node]));
  const outward = adjacencyOf(edges, 'from');
  const inward = adjacencyOf(edges, 'to');
  const byType = new Map<EdgeType, GraphEdge[]>(EDGE_TYPES.map((type) => [type, []]));
  for (const edge of edges) byType.get(edge.type)?.push(edge);
  const indexes = new Map<unknown, unknown>();
  const graph: LoadedGraph = {
    digest,
    node: (id) => byId.get(id) ?? null,
    nodeOf: (label, id) => {
      const node = byId.get(id);
      return node?.label === label ? (node as GraphNode<typeof label>) : null;
    },
    all: (label) => (byLabel.get(label) ?? []) as readonly GraphNode<typeof label>[],
    out: (id, ...types) => along(outward, id, types),
    into: (id, ...types) => along(inward, id, types),
    edges: (type) => byType.get(type) ?? NONE,
    index: <T>(make: (graph: LoadedGraph) => T): T => {
      if (!indexes.has(make)) indexes.set(make, make(graph));
      // What stands under a function is what that function gave.
      return indexes.get(make) as T;
    },
  };
  return graph;
};

const adjacencyOf = (edges: readonly GraphEdge[], end: 'from' | 'to'): Adjacency => {
  const lists = new Map<NodeId, Map<EdgeType, GraphEdge[]>>();
  for (const edge of edges) {
    const types = lists.get(edge[end]) ?? new Map<EdgeType, GraphEdge[]>();
    const list = types.get(edge.type);
    if (list) list.push(edge);
    else types.set(edge.type, [edge]);
    lists.set(edge[end], types);
  }
  return lists;
};

const along = (lists: Adjacency, id: NodeId, types: readonly EdgeType[]): readonly GraphEdge[] => {
  const here = lists.get(id);
  if (!here) return NONE;
  const [only] = types;
  return types.length === 1 && only ? (here.get(only) ?? NONE) : types.flatMap((type) => here.get(type) ?? NONE);
};
