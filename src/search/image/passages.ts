import type { GraphEdge } from '../../domain/graph/edge.js';
import type { Graph } from '../../domain/graph/graph.js';
import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';

/** What is searched: an instrument, or one provision of it, with the nodes it is linked to. */
export interface Passage {
  /** Index of the instrument in `instruments`. */
  readonly instrument: number;
  readonly node: GraphNode<'Instrument'> | GraphNode<'Provision'>;
  /** Topics, authorities, activities and recommendations at the other end of its edges, each once, in the order of the graph. */
  readonly links: readonly AnyNode[];
}

export interface Library {
  readonly instruments: readonly GraphNode<'Instrument'>[];
  /** Each instrument before its provisions, these in the order of the text. */
  readonly passages: readonly Passage[];
  /** By passage, its instrument: what loops over many passages read. */
  readonly instrumentOf: Uint32Array;
}

/** Everything in a graph that has words of the law. A provision whose instrument is not in the graph is left out. */
export function collectPassages(graph: Graph): Library {
  const instruments = graph.nodes.filter((node) => node.label === 'Instrument');
  const links = collectLinks(graph);
  const provisions = groupProvisions(graph);
  const passages = instruments.flatMap((node, instrument) =>
    [node, ...(provisions.get(node.properties.key) ?? [])].map((member) => ({
      instrument,
      node: member,
      links: links.get(member.id) ?? [],
    })),
  );
  return { instruments, passages, instrumentOf: Uint32Array.from(passages, ({ instrument }) => instrument) };
}

const LINKED = new Set<AnyNode['label']>(['Topic', 'Authority', 'Activity', 'Recommendation']);

const collectLinks = ({ nodes, edges }: Graph): ReadonlyMap<NodeId, readonly AnyNode[]> => {
  const linked = new Map(nodes.filter(({ label }) => LINKED.has(label)).map((node) => [node.id, node]));
  const links = new Map<NodeId, Set<AnyNode>>();
  for (const edge of edges) {
    for (const [near, far] of endsOf(edge)) {
      const node = linked.get(far);
      if (!node) continue;
      const known = links.get(near);
      if (known) known.add(node);
      else links.set(near, new Set([node]));
    }
  }
  return new Map([...links].map(([id, found]) => [id, [...found]]));
};

/** A link counts whichever way it reads: a recommendation names an instrument, a provision regulates a topic. */
const endsOf = ({ from, to }: GraphEdge): readonly (readonly [NodeId, NodeId])[] => [
  [from, to],
  [to, from],
];

const groupProvisions = ({ nodes }: Graph): ReadonlyMap<InstrumentKey, readonly GraphNode<'Provision'>[]> => {
  const groups = new Map<InstrumentKey, GraphNode<'Provision'>[]>();
  for (const node of nodes) {
    if (node.label !== 'Provision') continue;
    const group = groups.get(node.properties.instrument);
    if (group) group.push(node);
    else groups.set(node.properties.instrument, [node]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.properties.order - b.properties.order);
  return groups;
};
