import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import { fromNodeRow, NODE_MARK, nodeRow } from './node-record.js';
import type { Reader } from './reader.js';

/** The nodes of these ids in their order, null for those that do not exist. */
export async function findNodes(reader: Reader, ids: readonly NodeId[]): Promise<readonly (AnyNode | null)[]> {
  if (ids.length === 0) return [];
  const found = await reader.ask(() => ({
    text: FIND,
    parameters: { ids: [...new Set(ids)] },
    read: (answer) => new Map(answer.map(fromNodeRow).map((node) => [node.id, node])),
  }));
  return ids.map((id) => found?.get(id) ?? null);
}

const FIND = `UNWIND $ids AS id
MATCH (node:${NODE_MARK} {generation: $generation, id: id})
WITH collect(${nodeRow('node')}) AS answer`;
