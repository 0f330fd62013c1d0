import type { Day } from '../../domain/day.js';
import type { GraphNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { inForceOn } from '../../domain/in-force.js';
import type { LoadedGraph } from './loaded-graph.js';
import { perDay } from './per-day.js';

/** The instruments that are in force on a day, as far as their records tell. */
export const inForceSet = perDay(
  (graph: LoadedGraph, asOf: Day): ReadonlySet<NodeId> =>
    new Set(
      graph
        .all('Instrument')
        .filter(({ properties }) => inForceOn(properties, asOf).value === true)
        .map(({ id }) => id),
    ),
);

/** The instrument of a node: itself, or that of a provision; null for any other node. */
export function instrumentAt(graph: LoadedGraph, id: NodeId): GraphNode<'Instrument'> | null {
  const node = graph.node(id);
  if (node?.label === 'Instrument') return node;
  if (node?.label !== 'Provision') return null;
  return graph.nodeOf('Instrument', nodeId('Instrument', node.properties.instrument));
}

/** True for a text of Mexico or one of its states, or a treaty that binds it: what a forum here can ask to change. */
export function isMexican({ properties }: GraphNode<'Instrument'>): boolean {
  return properties.jurisdictions.some((place) => place === 'MX' || place.startsWith('MX-'));
}
