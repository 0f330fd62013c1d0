import type { Evidence } from '../../domain/evidence.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from './loaded-graph.js';

/** Where the record of an instrument stands, for what its front matter says of days: one line of it, or none where nothing but words was read. */
export function recordEvidence(graph: LoadedGraph, instrument: NodeId): readonly Evidence[] {
  const [edge] = graph.out(instrument, 'PART_OF', 'ISSUED_BY', 'APPLIES_IN');
  return edge ? [edge.evidence] : [];
}
