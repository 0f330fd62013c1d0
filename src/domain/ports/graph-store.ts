import type { Awaitable } from '../awaitable.js';
import type { EdgeType, GraphEdge } from '../graph/edge.js';
import type { Graph } from '../graph/graph.js';
import type { IndexedProperty } from '../graph/indexed-properties.js';
import type { AnyNode, GraphNode } from '../graph/node.js';
import type { NodeId, NodeLabel } from '../graph/node-id.js';

/** One test on an indexed property; a list property passes when any of its members does. */
export interface NodeTest<L extends NodeLabel = NodeLabel> {
  readonly property: IndexedProperty<L>;
  /** Passes when the value is one of these. An empty list passes nothing; null stands for "not known". */
  readonly in: readonly (string | number | boolean | null)[];
}

export interface NodeOrder<L extends NodeLabel = NodeLabel> {
  readonly property: IndexedProperty<L>;
  /** Nulls come last either way; equal values stand in the order of their ids. */
  readonly direction: 'ascending' | 'descending';
}

/** Which stretch of a list is wanted. */
export interface PageRequest {
  /** 1 to PAGE_LIMIT. */
  readonly first: number;
  /** The cursor of the member after which the stretch begins; null for the beginning. */
  readonly after: string | null;
}

/** Largest page of a store. Callers that face the public set lower limits of their own. */
export const PAGE_LIMIT = 10_000;

export interface PageMember<T> {
  readonly item: T;
  /** Opaque; good for `after` on the same list of the same graph. */
  readonly cursor: string;
}

export interface Page<T> {
  readonly members: readonly PageMember<T>[];
  /** Size of the whole list. */
  readonly total: number;
  readonly hasNext: boolean;
}

/** An edge with the node at its other end. */
export interface Neighbour {
  readonly edge: GraphEdge;
  readonly node: AnyNode;
}

export interface Expansion {
  readonly types: readonly EdgeType[];
  /** `out` follows edges as they read, `in` against it. */
  readonly direction: 'out' | 'in';
  /** Keep only neighbours of these labels; absent for any. */
  readonly labels?: readonly NodeLabel[];
}

export interface GraphStats {
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly edges: Readonly<Partial<Record<EdgeType, number>>>;
  /** Digest of the loaded graph: two stores with the same one answer alike. */
  readonly digest: string;
}

/**
 * The graph as its readers see it. Every call takes many and answers in the order asked, so that each level of a nested
 * question costs one round trip. Errors: NormapaError `page-size` for a page out of bounds, `cursor` for a cursor of another
 * list, `unavailable` when the store cannot be reached.
 */
export interface GraphStore {
  /** The nodes of these ids, null for those that do not exist. */
  nodes(ids: readonly NodeId[]): Awaitable<readonly (AnyNode | null)[]>;
  /** Nodes of one label that pass every test. */
  list<L extends NodeLabel>(
    label: L,
    tests: readonly NodeTest<L>[],
    order: NodeOrder<L>,
    page: PageRequest,
  ): Awaitable<Page<GraphNode<L>>>;
  /** For each id the neighbours along the edges asked, by type in the order asked, then edge order, then edge id. */
  expand(ids: readonly NodeId[], expansion: Expansion, page: PageRequest): Awaitable<readonly Page<Neighbour>[]>;
  count<L extends NodeLabel>(label: L, tests: readonly NodeTest<L>[]): Awaitable<number>;
  /** Replaces the graph. Idempotent; readers see the old graph or the new one. */
  load(graph: Graph): Awaitable<void>;
  stats(): Awaitable<GraphStats>;
  close(): Awaitable<void>;
}
