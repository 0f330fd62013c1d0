import type { Graph } from '../../domain/graph/graph.js';
import type { NodeId, NodeLabel } from '../../domain/graph/node-id.js';

/** How much a graph holds. */
export interface GraphSize {
  readonly instruments: number;
  readonly provisions: number;
  readonly nodes: number;
  readonly edges: number;
}

/** How much a part of a graph holds; ids of nodes that other parts may hold too are told, so that none is counted twice. */
export interface PartSize extends GraphSize {
  readonly shared: readonly NodeId[];
}

/** Labels of nodes that only the part of one instrument, or that of the seeds, holds. */
const OWN = new Set<NodeLabel>(['Instrument', 'Provision', 'Term', 'Reform']);

/** Counts a part of a graph. */
export function sizeOfPart({ nodes, edges }: Graph): PartSize {
  const count = (label: NodeLabel): number => nodes.filter((node) => node.label === label).length;
  const shared = nodes.flatMap(({ id, label }) => (OWN.has(label) ? [] : [id]));
  return {
    instruments: count('Instrument'),
    provisions: count('Provision'),
    nodes: nodes.length - shared.length,
    edges: edges.length,
    shared,
  };
}

/** The size of the graph that parts make together. */
export function sizeOfParts(parts: readonly PartSize[]): GraphSize {
  const sum = (field: keyof GraphSize): number => parts.reduce((total, part) => total + part[field], 0);
  const shared = new Set(parts.flatMap((part) => part.shared));
  return {
    instruments: sum('instruments'),
    provisions: sum('provisions'),
    nodes: sum('nodes') + shared.size,
    edges: sum('edges'),
  };
}
