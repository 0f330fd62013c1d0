import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import { parseNodeId, type NodeLabel } from '../../domain/graph/node-id.js';
import type { Generation, LabelShape } from './generation.js';
import { addNative, readNative, wholeNumber, type NativeProperties } from './native-value.js';

/** Every node of ours carries this label besides its own, and these properties besides its own. */
export const NODE_MARK = 'Normapa';
export const NODE_MARKS = ['id', 'generation', 'place'] as const;

/** A node as it is written. `place` is its place among all nodes by id, by which equal ones are ordered. */
export function toNodeRecord({ id, properties }: AnyNode, generation: string, place: number): NativeProperties {
  const record: NativeProperties = { id, generation, place: wholeNumber(place) };
  for (const [name, value] of Object.entries(properties)) addNative(record, name, value);
  return record;
}

/** A node as it was given to the load. */
export function fromNodeRecord(record: unknown, { shapes }: Generation): AnyNode {
  const stored = record as NativeProperties;
  const id = String(stored.id);
  const label = parseNodeId(id)?.label;
  const shape = label && shapes[label];
  // Nodes of ours are found by label and generation, and every label of a generation has its shape.
  if (!shape) throw new Error(`No shape is known for the node ${id}`);
  const properties: NativeProperties = {};
  for (const name of shape.properties) properties[name] = readNative(stored, name);
  return { id, label, properties } as unknown as AnyNode;
}

/** The same, of a label that is known. */
export function fromNodeRecords<L extends NodeLabel>(
  records: unknown,
  generation: Generation,
): readonly GraphNode<L>[] {
  return (records as readonly unknown[]).map((record) => fromNodeRecord(record, generation) as GraphNode<L>);
}

/** What the nodes of each label look like. */
export function shapesOf(nodes: readonly AnyNode[]): Generation['shapes'] {
  const shapes: Partial<Record<NodeLabel, { properties: Set<string>; lists: Set<string> }>> = {};
  for (const { label, properties } of nodes) {
    const shape = (shapes[label] ??= { properties: new Set(), lists: new Set() });
    for (const [name, value] of Object.entries(properties)) {
      shape.properties.add(name);
      if (Array.isArray(value)) shape.lists.add(name);
    }
  }
  return Object.fromEntries(
    Object.entries(shapes).map(([label, { properties, lists }]): [string, LabelShape] => [
      label,
      { properties: [...properties], lists: [...lists] },
    ]),
  );
}
