import type { NodeId } from '../../domain/graph/node-id.js';
import type { Statement } from '../../domain/statement.js';
import type { Act, Modality } from '../../domain/vocabulary.js';
import { isRegulator } from '../graph/authorities.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { evidenceOf } from './exercised.js';
import type { Mandate, MandatePlaceNodes } from './mandate.js';

/** Cross-cutting words of a rule and the act that each means. */
const ACT_OF_WORD: ReadonlyMap<string, Act> = new Map([
  ['permits', 'permit'],
  ['electricity-permits', 'permit'],
  ['certification', 'certify'],
  ['registration', 'register'],
  ['inspection', 'inspect'],
  ['verification', 'inspect'],
  ['sanctions', 'sanction'],
]);

/** What only says what a thing is gives nobody an act. */
const SILENT: ReadonlySet<Modality> = new Set(['definition', 'scope']);

/** How far a conclusion from a rule that names no act, or no body, can be relied on. */
const CONFIDENCE = 0.6;

/** Mandates that a rule leaves to be concluded: its act from a word such as `permits`, its body from who enforces the text first of all. */
export function concluded(graph: LoadedGraph, place: MandatePlaceNodes): readonly Mandate[] {
  return place.provision.properties.statements.flatMap((statement): readonly Mandate[] => {
    const act = statement.act ?? actOf(statement);
    const isWhole = statement.act !== null && statement.authorities.length > 0;
    if (act === null || isWhole || SILENT.has(statement.modality)) return [];
    const evidence = evidenceOf(graph, place.provision.id, statement);
    const authority = bodyOf(graph, place, statement);
    if (evidence === null || authority === null) return [];
    return [
      {
        ...place,
        authority,
        act,
        source: 'concluded',
        leads: true,
        modality: statement.modality,
        slugs: statement.topics,
        activities: statement.binds,
        processes: statement.processes,
        evidence: { ...evidence, basis: 'inferred', confidence: CONFIDENCE },
      },
    ];
  });
}

const actOf = ({ topics }: Statement): Act | null => {
  for (const topic of topics) {
    const act = ACT_OF_WORD.get(topic);
    if (act !== undefined) return act;
  }
  return null;
};

const bodyOf = (graph: LoadedGraph, { instrument, provision }: MandatePlaceNodes, rule: Statement): NodeId | null => {
  const named = graph.out(provision.id, 'MANDATES').find(({ properties }) => properties.modality === rule.modality);
  if (named !== undefined && rule.authorities.length > 0) return named.to;
  const enforcer = graph.out(instrument.id, 'ENFORCED_BY')[0]?.to;
  const body = enforcer === undefined ? null : graph.nodeOf('Authority', enforcer);
  return body !== null && isRegulator(body) ? body.id : null;
};
