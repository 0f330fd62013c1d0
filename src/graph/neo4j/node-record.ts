import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import { parseNodeId, type NodeId, type NodeLabel } from '../../domain/graph/node-id.js';
import { nativeOf, wholeNumber } from './native-value.js';

/** Every node of ours carries this label besides its own. */
export const NODE_MARK = 'Normapa';

/** Properties as Neo4j takes them. */
export type NodeRecord = Readonly<Record<string, unknown>>;

/**
 * A node as it is written. Each property that Neo4j can hold stands under its name, to be looked up and explored by; what it cannot (nulls, nested
 * values) and the whole again stand in `record` as JSON, which is read twenty times as fast as thirty properties. Official words, which are long, stand
 * once. `place` is the node's place among all by id, by which equal ones are ordered; `displayName` is what Neo4j's own tools write into its circle.
 */
export function toNodeRecord({ id, properties }: AnyNode, generation: string, place: number): NodeRecord {
  const record: Record<string, unknown> = { id, generation, place: wholeNumber(place) };
  for (const [name, value] of Object.entries(properties)) {
    const native = nativeOf(value);
    if (native !== undefined) record[name] = native;
  }
  record.displayName = NAMES.map((name) => record[name]).find((value) => typeof value === 'string') ?? id;
  const once = typeof record[LONG_TEXT] === 'string' ? { [LONG_TEXT]: null } : {};
  record.record = JSON.stringify({ ...properties, ...once });
  return record;
}

const LONG_TEXT = 'official';

/** The properties that a node may be called by, the best known first. */
const NAMES = ['name', 'designation', 'acronym', 'nameEs', 'heading', 'termEs', 'titleEs'] as const;

/** What of a node is read, in Cypher: an argument of fromNodeRow. */
export const nodeRow = (name: string): string => `[${name}.id, ${name}.record, ${name}.${LONG_TEXT}]`;

/** A node as it was given to the load. */
export function fromNodeRow(row: unknown): AnyNode {
  const [id, record, long] = row as readonly [NodeId, string, string | null];
  const properties = JSON.parse(record) as Record<string, unknown>;
  if (long !== null) properties[LONG_TEXT] = long;
  // Written by toNodeRecord from a node.
  return { id, label: parseNodeId(id)?.label, properties } as unknown as AnyNode;
}

/** The same, of a label that is known. */
export function fromNodeRows<L extends NodeLabel>(rows: readonly unknown[]): readonly GraphNode<L>[] {
  return rows.map((row) => fromNodeRow(row) as GraphNode<L>);
}

/** By label, the properties that hold lists: Neo4j's queries must tell a value from a list of one. */
export function listsOf(nodes: readonly AnyNode[]): Readonly<Partial<Record<NodeLabel, readonly string[]>>> {
  const lists: Partial<Record<NodeLabel, Set<string>>> = {};
  for (const { label, properties } of nodes) {
    const known = (lists[label] ??= new Set());
    for (const [name, value] of Object.entries(properties)) if (Array.isArray(value)) known.add(name);
  }
  return Object.fromEntries(Object.entries(lists).map(([label, names]) => [label, [...names].sort()]));
}
