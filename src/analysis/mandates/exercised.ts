import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { Evidence } from '../../domain/evidence.js';
import type { Statement } from '../../domain/statement.js';
import type { InstrumentKind, Modality } from '../../domain/vocabulary.js';
import { isRegulator } from '../graph/authorities.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { Mandate, MandatePlaceNodes } from './mandate.js';

/** Texts by which a body sets standards; a regulation is the President's, and its ministry's that signs beside him. */
const STANDARD_KINDS: ReadonlySet<InstrumentKind> = new Set(['nom', 'nom-em', 'guideline', 'agreement', 'regulation']);

/** What a standard does when it regulates; powers and sanctions in it are something else. */
const RULING_MODALITIES: ReadonlySet<Modality> = new Set(['obligation', 'prohibition', 'limit', 'scope', 'procedure']);

/** The standards that a body has set, provision by provision. */
export function exercised(graph: LoadedGraph, place: MandatePlaceNodes): readonly Mandate[] {
  if (!STANDARD_KINDS.has(place.instrument.properties.kind)) return [];
  const issuers = graph.out(place.instrument.id, 'ISSUED_BY').filter(({ to }) => {
    const body = graph.nodeOf('Authority', to);
    return body !== null && isRegulator(body);
  });
  if (issuers.length === 0 || !graph.index(rulingTexts).has(place.instrument.id)) return [];
  return place.provision.properties.statements.flatMap((statement) => {
    const { modality, topics, binds, processes } = statement;
    if (!isRuling(statement)) return [];
    const evidence = evidenceOf(graph, place.provision.id, statement);
    if (evidence === null) return [];
    return issuers.map(({ to }, rank) => ({
      ...place,
      authority: to,
      act: 'set-standards' as const,
      source: 'exercised' as const,
      leads: rank === 0,
      modality,
      slugs: topics,
      activities: binds,
      processes,
      evidence,
    }));
  });
}

const isRuling = ({ modality, act }: Statement): boolean =>
  RULING_MODALITIES.has(modality) && (act === null || act === 'set-standards');

/** Texts that lay down more than whom they are for: a scope alone sets no standard. */
const rulingTexts = (graph: LoadedGraph): ReadonlySet<NodeId> =>
  new Set(
    graph
      .all('Provision')
      .filter(({ properties }) => properties.statements.some((rule) => rule.modality !== 'scope' && isRuling(rule)))
      .map(({ properties }) => nodeId('Instrument', properties.instrument)),
  );

/** Where a rule was read: the evidence of a topic that it regulates; null for a rule on none. */
export function evidenceOf(
  graph: LoadedGraph,
  provision: NodeId,
  { modality, act, topics }: Statement,
): Evidence | null {
  const edge = graph.out(provision, 'REGULATES').find(({ properties }) => {
    const { topic } = properties;
    return properties.modality === modality && properties.act === act && topic !== null && topics.includes(topic);
  });
  return edge?.evidence ?? null;
}
