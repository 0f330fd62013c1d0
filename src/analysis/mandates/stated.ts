import type { GraphEdge } from '../../domain/graph/edge.js';
import type { GraphNode } from '../../domain/graph/node.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { Statement } from '../../domain/statement.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { actsIn } from './acts-in-words.js';
import { isRecipient } from './recipients.js';
import type { Mandate, MandatePlaceNodes } from './mandate.js';

/** The mandates that a provision's rules name, and those that the record of a body rests on it. */
export function stated(graph: LoadedGraph, place: MandatePlaceNodes): readonly Mandate[] {
  return graph.out(place.provision.id, 'MANDATES').flatMap((edge): readonly Mandate[] => {
    const { act, modality, topic, note } = edge.properties;
    const slugs = topic?.split(' ') ?? [];
    const base = { ...place, authority: edge.to, modality, slugs, evidence: edge.evidence };
    if (act !== null) {
      const { binds, processes, authorities } = statementOf(place.provision, edge) ?? NOTHING;
      const [first] = authorities;
      const leads = first === undefined || nodeId('Authority', first) === edge.to;
      if (!leads && isRecipient(graph, place.provision, edge.to)) return [];
      return [{ ...base, act, source: 'stated' as const, leads, activities: binds, processes }];
    }
    if (modality !== null || note === null) return [];
    const whole = { source: 'recorded' as const, leads: true, activities: [], processes: [] };
    return actsIn(note).map((named) => ({ ...base, ...whole, act: named }));
  });
}

const NOTHING: Pick<Statement, 'binds' | 'processes' | 'authorities'> = { binds: [], processes: [], authorities: [] };

/** The rule that an edge was read from. */
const statementOf = (
  { properties }: GraphNode<'Provision'>,
  { to, properties: edge }: GraphEdge,
): Statement | undefined =>
  properties.statements.find(
    ({ modality, act, topics, authorities }) =>
      modality === edge.modality &&
      act === edge.act &&
      (topics.join(' ') || null) === edge.topic &&
      authorities.some((key) => nodeId('Authority', key) === to),
  );
