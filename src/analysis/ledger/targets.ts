import type { Day } from '../../domain/day.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { AskProperties } from '../../domain/graph/record-properties.js';
import { provisionId, parseProvisionId, type ProvisionId } from '../../domain/locator/provision-id.js';
import type { AskTarget } from '../../domain/ports/questions/ledger.js';
import { authorityOn } from '../graph/authorities.js';
import { inForceSet, isMexican } from '../graph/in-force.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { recordEvidence } from '../graph/record-evidence.js';
import { stepOf } from './steps.js';
import { topicsOfAsk } from './subject.js';

/** What an ask is looked at with. */
export interface AskContext {
  readonly recommendation: GraphNode<'Recommendation'>;
  readonly ask: AskProperties;
  /** The text that the ask itself names. */
  readonly own: GraphNode<'Instrument'> | null;
  readonly asOf: Day;
}

const TARGET_PARTS = 5;

/** The texts that an ask would change: the one it names, or its replacement; else those that the recommendation names on the subject of the ask. */
export function targetsOf(graph: LoadedGraph, context: AskContext): readonly AskTarget[] {
  const { recommendation, ask, own, asOf } = context;
  const topics = topicsOfAsk(graph, ask);
  const valid = inForceSet(graph, asOf);
  const named = own === null ? textsOf(graph, recommendation.id) : [own];
  const today = named.flatMap((text) => (valid.has(text.id) ? [text] : replacements(graph, text.id, valid)));
  return [...new Set(today)]
    .filter((text) => isMexican(text) && (own !== null || topics.size === 0 || isOn(graph, text.id, topics)))
    .map((text) => targetOf(graph, context, text, topics));
}

const textsOf = (graph: LoadedGraph, recommendation: NodeId): readonly GraphNode<'Instrument'>[] =>
  graph.out(recommendation, 'NAMES').flatMap(({ to }) => graph.nodeOf('Instrument', to) ?? []);

/** The texts in force that took the place of one, at whatever remove. */
export function replacements(
  graph: LoadedGraph,
  id: NodeId,
  valid: ReadonlySet<NodeId>,
  seen: ReadonlySet<NodeId> = new Set(),
): readonly GraphNode<'Instrument'>[] {
  if (seen.has(id)) return [];
  const next = graph.into(id, 'REPLACES').flatMap(({ from }) => graph.nodeOf('Instrument', from) ?? []);
  return next.flatMap((text) =>
    valid.has(text.id) ? [text] : replacements(graph, text.id, valid, new Set([...seen, id])),
  );
}

const isOn = (graph: LoadedGraph, text: NodeId, topics: ReadonlySet<NodeId>): boolean =>
  graph.out(text, 'REGULATES').some(({ to }) => topics.has(to)) ||
  graph.out(text, 'HAS_PROVISION').some((part) => graph.out(part.to, 'REGULATES').some(({ to }) => topics.has(to)));

const targetOf = (
  graph: LoadedGraph,
  { recommendation, asOf }: AskContext,
  text: GraphNode<'Instrument'>,
  topics: ReadonlySet<NodeId>,
): AskTarget => {
  const { step, bodies } = stepOf(graph, text);
  const naming = graph.out(recommendation.id, 'NAMES').find(({ to }) => to === text.id);
  const rule = step.at === null ? null : graph.nodeOf('Provision', nodeId('Provision', step.at));
  const at = rule === null || step.at === null ? null : parseProvisionId(step.at);
  return {
    instrument: text.properties.key,
    named: naming !== undefined,
    provisions: partsOn(graph, text.id, topics),
    changedBy: [
      ...new Set(
        bodies.flatMap((id) => (authorityOn(graph, id, asOf) ?? graph.nodeOf('Authority', id))?.properties.key ?? []),
      ),
    ],
    step: step.es,
    stepEn: step.en,
    stepAt: at === null ? null : provisionId(at.key, at.locator),
    evidence: [
      ...(naming ? [naming.evidence] : []),
      ...recordEvidence(graph, text.id),
      ...(rule ? [rule.properties.evidence] : []),
    ],
  };
};

const partsOn = (graph: LoadedGraph, text: NodeId, topics: ReadonlySet<NodeId>): readonly ProvisionId[] =>
  graph
    .out(text, 'HAS_PROVISION')
    .flatMap(({ to }) => graph.nodeOf('Provision', to) ?? [])
    .filter(({ id }) => graph.out(id, 'REGULATES').some(({ to }) => topics.has(to)))
    .slice(0, TARGET_PARTS)
    .map(({ properties }) => provisionId(properties.instrument, properties.locator));
