import { NormapaError } from '../../domain/errors.js';
import { nodeId, parseNodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { parseProvisionId } from '../../domain/locator/provision-id.js';
import { nearestTo } from '../../domain/nearest.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** The node that a text names: key of an instrument, id of a provision, or id of any node. Errors: `bad-input` with the nearest that exist. */
export function findStart(graph: LoadedGraph, id: string): AnyNode {
  const ids = [nodeId('Instrument', id), nodeId('Provision', id), ...(parseNodeId(id) ? [id as NodeId] : [])];
  for (const candidate of ids) {
    const node = graph.node(candidate);
    if (node) return node;
  }
  throw new NormapaError('bad-input', `There is nothing under ${id}`, {
    found: id,
    expected: 'the key of an instrument, the id of a provision (key#locator), or the id of a node',
    nearest: nearestTo(id, nearCandidates(graph, id), 5),
  });
}

/** Where the instrument exists its parts are near; else the instruments. */
const nearCandidates = (graph: LoadedGraph, id: string): readonly string[] => {
  const key = parseProvisionId(id)?.key ?? id.split('#')[0] ?? id;
  const parts = graph.out(nodeId('Instrument', key), 'HAS_PROVISION');
  if (parts.length > 0) return parts.map(({ to }) => to.slice(to.indexOf(':') + 1));
  return graph.all('Instrument').map(({ properties }) => properties.key);
};
