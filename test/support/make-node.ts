import type { AnyNode, GraphNode, NodeProperties } from '../../src/domain/graph/node.js';
import { nodeId } from '../../src/domain/graph/node-id.js';
import { DEFAULTS, type Made } from './node-defaults.js';

/** A node of a label and key, whole, with the properties a test wants. The key of a provision is its id: `lgpgir#art-31`. */
export function makeNode<L extends Made>(
  label: L,
  key: string,
  wanted: Partial<NodeProperties[L]> = {},
): GraphNode<L> & AnyNode {
  const properties = { ...DEFAULTS[label](key), ...wanted };
  // The table gives each label its own properties, which the type of a generic label cannot say.
  return { id: nodeId(label, key), label, properties } as unknown as GraphNode<L> & AnyNode;
}
