import type { AnyNode } from '../../domain/graph/node.js';
import { parseNodeId, type NodeId } from '../../domain/graph/node-id.js';
import { fromNodeRow, NODE_MARK, nodeRow } from './node-record.js';
import type { Reader } from './reader.js';

/** The nodes of these ids in their order, null for those that do not exist. */
export async function findNodes(reader: Reader, ids: readonly NodeId[]): Promise<readonly (AnyNode | null)[]> {
  // What is no id of a node may be one of what lies beside them.
  const asked = [...new Set(ids)].filter((id) => parseNodeId(id));
  if (asked.length === 0) return ids.map(() => null);
  const found = await reader.ask(() => ({
    text: FIND,
    parameters: { ids: asked },
    read: (answer) => new Map(answer.map(fromNodeRow).map((node) => [node.id, node])),
  }));
  return ids.map((id) => found?.get(id) ?? null);
}

const FIND = `UNWIND $ids AS id
MATCH (node:${NODE_MARK} {generation: $generation, id: id})
WITH collect(${nodeRow('node')}) AS answer`;
