import type { Day } from '../../domain/day.js';
import { provisionId, type ProvisionId } from '../../domain/locator/provision-id.js';
import { SIGNAL_CODES, type Signal, type SignalCode } from '../../domain/ports/questions/docket.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { perDay } from '../graph/per-day.js';
import { topicIndex } from '../graph/topics.js';
import type { Detector, Ground } from './ground.js';
import { rankOf, partsOf } from './rank.js';
import { combustionOnly } from './signals/combustion-only.js';
import { deadProvision } from './signals/dead-provision.js';
import { definitionCollision } from './signals/definition-collision.js';
import { expiredIncentive } from './signals/expired-incentive.js';
import { extinctAuthority } from './signals/extinct-authority.js';
import { gap } from './signals/gap.js';
import { named } from './signals/named.js';
import { reviewOverdue } from './signals/review-overdue.js';
import { staleCitation } from './signals/stale-citation.js';

/** What finds each code. */
const DETECTORS: Readonly<Record<SignalCode, Detector>> = {
  named,
  'review-overdue': reviewOverdue,
  'stale-citation': staleCitation,
  'dead-provision': deadProvision,
  'extinct-authority': extinctAuthority,
  'combustion-only': combustionOnly,
  'expired-incentive': expiredIncentive,
  'definition-collision': definitionCollision,
  gap,
};

/** Every signal of a day, by rank. Two places that show one ground are one signal with the evidence of both. */
export const signalsOn = perDay((graph: LoadedGraph, asOf: Day): readonly Signal[] => {
  const signals = new Map<string, Signal>();
  for (const code of SIGNAL_CODES) {
    for (const ground of DETECTORS[code](graph, asOf)) {
      const signal = toSignal(graph, asOf, ground);
      const known = signals.get(signal.id);
      signals.set(signal.id, known ? { ...known, evidence: [...known.evidence, ...signal.evidence] } : signal);
    }
  }
  return [...signals.values()].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
});

const toSignal = (graph: LoadedGraph, asOf: Day, ground: Ground): Signal => {
  const { code, severity, instrument, pair = null, authority = null, activity = null } = ground;
  const namedBy = ground.recommendations ?? (instrument ? recommendationsOf(graph, instrument.id, 'NAMES') : []);
  const tied = concernedBy(graph, ground).filter((number) => !namedBy.includes(number));
  const parts = partsOf(graph, asOf, ground, namedBy.length > 0 ? 1 : tied.length > 0 ? 0.5 : 0);
  return {
    id: idOf(ground),
    code,
    instrument: instrument?.properties.key ?? null,
    provision: placeOf(ground),
    severity,
    recommendations: [...namedBy, ...tied],
    namedBy,
    pair,
    authority,
    ...subjectOf(graph, ground),
    activity,
    comparators: ground.comparators ?? [],
    ground: ground.says[0],
    groundEn: ground.says[1],
    settledBy: ground.settledBy[0],
    settledByEn: ground.settledBy[1],
    day: ground.day,
    evidence: ground.evidence,
    rank: rankOf(parts),
    parts,
    candidate: ground.candidate ?? false,
  };
};

const placeOf = ({ provision }: Ground): ProvisionId | null =>
  provision ? provisionId(provision.properties.instrument, provision.properties.locator) : null;

/** Made of what the signal is about and of nothing that changes with the order of the sources. */
const idOf = (ground: Ground): string => {
  const { code, instrument, pair, authority, topic, activity, recommendations = [] } = ground;
  return [
    code,
    placeOf(ground) ?? instrument?.properties.key,
    ...(code === 'gap' ? [topic?.properties.key, activity] : []),
    ...(code === 'named' ? recommendations.map((number) => `rec-${String(number).padStart(2, '0')}`) : []),
    pair?.[1],
    authority,
  ]
    .filter((word) => word !== undefined)
    .join(' ');
};

const recommendationsOf = (graph: LoadedGraph, id: NodeId, type: 'NAMES' | 'CONCERNS'): readonly number[] => {
  const edges = type === 'NAMES' ? graph.into(id, type) : graph.out(id, type);
  const numbers = edges.flatMap(({ from, to }) => {
    const node = graph.nodeOf('Recommendation', type === 'NAMES' ? from : to);
    return node === null ? [] : [node.properties.number];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
};

/** What our reading ties to the text, or, of a gap, to the texts abroad. */
const concernedBy = (graph: LoadedGraph, { instrument, comparators }: Ground): readonly number[] => {
  const ids = instrument ? [instrument.id] : (comparators ?? []).map((key) => nodeId('Instrument', key));
  const found = ids.flatMap((id) => [
    ...recommendationsOf(graph, id, 'CONCERNS'),
    ...(instrument ? [] : recommendationsOf(graph, id, 'NAMES')),
  ]);
  return [...new Set(found)].sort((a, b) => a - b);
};

type Subject = Pick<Signal, 'topic' | 'topicSlugs' | 'sdg'>;

/** The ground's own topic, else the first of the part or of the text that says what it is about. */
const subjectOf = (graph: LoadedGraph, { topic, provision, instrument }: Ground): Subject => {
  const { isCrossCutting } = graph.index(topicIndex);
  const edges = [provision?.id, instrument?.id].flatMap((id) => (id === undefined ? [] : graph.out(id, 'REGULATES')));
  const first = edges.find(({ to }) => !isCrossCutting(to));
  const found = topic ?? (first ? graph.nodeOf('Topic', first.to) : null);
  if (!found) return { topic: null, topicSlugs: [], sdg: [] };
  const { key, slugs, sdg } = found.properties;
  return { topic: key, topicSlugs: slugs, sdg };
};
