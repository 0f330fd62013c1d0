import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { SanctionPlace } from '../../domain/ports/questions/applicability.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { evidenceOf, judgeRule, judgeScopes } from './judge-rule.js';
import { ruleIndex, type InstrumentRules, type Rule } from './rule-index.js';

/** Most places told of one text: what a breach costs stands in a few articles, and a list of all helps nobody. */
const LIMIT = 6;

/** Finds what follows from a breach of a text. */
export type SanctionFinder = (rules: InstrumentRules) => readonly SanctionPlace[];

/**
 * What follows from a breach: the sanctions of the text itself that reach the profile; where it has none, those of the law that it says it
 * rests on and that a body of its own enforces. Each law is judged once for a profile, however many texts rest on it.
 */
export function sanctionFinder(graph: LoadedGraph, profile: ExpandedProfile): SanctionFinder {
  const judged = new Map<InstrumentRules, readonly Rule[]>();
  const reaching = (rules: InstrumentRules): readonly Rule[] => {
    const known = judged.get(rules) ?? reachingRules(profile, rules);
    judged.set(rules, known);
    return known;
  };
  return (rules) => {
    const own = reaching(rules).map((rule) => placeOf(rule, false));
    if (own.length > 0) return own.slice(0, LIMIT);
    const elsewhere = graph.index(basisIndex).get(rules.instrument.id) ?? [];
    return elsewhere.flatMap((law) => reaching(law).map((rule) => placeOf(rule, true))).slice(0, LIMIT);
  };
}

const reachingRules = (profile: ExpandedProfile, { sanctions, scopes }: InstrumentRules): readonly Rule[] => {
  const scope = sanctions.length > 0 ? judgeScopes(profile, scopes) : null;
  return sanctions.filter((rule) => rule.targets.length === 0 || judgeRule(profile, rule, scope).holds !== false);
};

const placeOf = (rule: Rule, elsewhere: boolean): SanctionPlace => ({
  id: rule.id,
  heading: rule.provision.properties.heading,
  says: rule.demands,
  elsewhere,
  evidence: evidenceOf(rule),
});

/** For each text, the laws that it or a part of it rests on or cites, that have sanctions, and that a body of its own enforces. */
const basisIndex = (graph: LoadedGraph): ReadonlyMap<NodeId, readonly InstrumentRules[]> => {
  const sanctioning = new Map(
    graph
      .index(ruleIndex)
      .filter(({ sanctions, instrument }) => sanctions.length > 0 && LAWS.has(instrument.properties.kind))
      .map((rules) => [rules.instrument.id, rules]),
  );
  return new Map(graph.all('Instrument').map((node) => [node.id, lawsBehind(graph, node, sanctioning)]));
};

const LAWS: ReadonlySet<string> = new Set(['law', 'code', 'regulation', 'state-law']);

const lawsBehind = (
  graph: LoadedGraph,
  node: GraphNode<'Instrument'>,
  sanctioning: ReadonlyMap<NodeId, InstrumentRules>,
): readonly InstrumentRules[] => {
  const parts = [node.id, ...graph.out(node.id, 'HAS_PROVISION').map(({ to }) => to)];
  const ours = new Set(graph.out(node.id, 'ENFORCED_BY').map(({ to }) => to));
  const found = new Map<NodeId, number>();
  for (const { type, to } of parts.flatMap((id) => graph.out(id, 'BASED_ON', 'CITES'))) {
    const law = instrumentOf(graph, to);
    if (law === null || law === node.id || !sanctioning.has(law)) continue;
    if (!graph.out(law, 'ENFORCED_BY').some((edge) => ours.has(edge.to))) continue;
    found.set(law, (found.get(law) ?? 0) + (type === 'BASED_ON' ? 1000 : 1));
  }
  return [...found]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 1)
    .flatMap(([id]) => sanctioning.get(id) ?? []);
};

const instrumentOf = (graph: LoadedGraph, id: NodeId): NodeId | null => {
  const part = graph.nodeOf('Provision', id);
  if (part) return `instrument:${part.properties.instrument}` as NodeId;
  return graph.nodeOf('Instrument', id) ? id : null;
};
