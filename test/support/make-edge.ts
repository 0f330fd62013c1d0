import type { PartialDay } from '../../src/domain/day.js';
import { NO_EDGE_PROPERTIES, type EdgeProperties, type EdgeType, type GraphEdge } from '../../src/domain/graph/edge.js';
import type { NodeId } from '../../src/domain/graph/node-id.js';
import type { Evidence } from '../../src/domain/evidence.js';

/** Evidence of a made-up place, with what a test wants otherwise. */
export function makeEvidence(wanted: Partial<Evidence> = {}): Evidence {
  return {
    file: 'corpus/law/made-up.md',
    locator: null,
    start: 0,
    end: 10,
    quote: 'las palabras leídas',
    basis: 'curated',
    confidence: null,
    seenOn: '2026-07' as PartialDay,
    ...wanted,
  };
}

/** An edge between two nodes, the `nth` of its type between them, with what a test wants otherwise. */
export function makeEdge(
  type: EdgeType,
  from: NodeId,
  to: NodeId,
  wanted: { readonly order?: number; readonly nth?: number; readonly properties?: Partial<EdgeProperties> } = {},
): GraphEdge {
  return {
    id: `${type}:${from}>${to}:${String(wanted.nth ?? 0)}`,
    type,
    from,
    to,
    order: wanted.order ?? 0,
    properties: { ...NO_EDGE_PROPERTIES, ...wanted.properties },
    evidence: makeEvidence(),
  };
}
