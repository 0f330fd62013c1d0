import type { Day } from '../../domain/day.js';
import type { GraphEdge } from '../../domain/graph/edge.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Actor, Signal } from '../../domain/ports/questions/docket.js';
import { authorityOn, isRegulator } from '../graph/authorities.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

type Role = Actor['role'];

/** One reason to sit at the table. */
interface Seat {
  readonly role: Role;
  readonly body: NodeId;
  readonly edge: GraphEdge;
  readonly instrument: InstrumentKey | null;
}

/** Who must sit at the table: those that the recommendation calls on, as they are today, and those that issue or enforce the texts it names. */
export function actorsOf(
  graph: LoadedGraph,
  recommendation: NodeId,
  signals: readonly Signal[],
  asOf: Day,
): readonly Actor[] {
  const actors = new Map<string, Actor>();
  for (const seat of [...called(graph, recommendation), ...responsible(graph, signals)]) {
    const actor = actorOf(graph, seat, asOf);
    if (actor === null) continue;
    const known = actors.get(actor.key);
    actors.set(actor.key, known ? joined(known, actor) : actor);
  }
  return [...actors.values()].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.key < b.key ? -1 : 1));
}

const ROLES: readonly Role[] = ['named', 'issues', 'enforces'];

/** Those that the report names as actors or asks to act. */
const called = (graph: LoadedGraph, recommendation: NodeId): readonly Seat[] => [
  ...graph
    .into(recommendation, 'ACTOR_IN')
    .map((edge) => ({ role: 'named' as const, body: edge.from, edge, instrument: null })),
  ...graph.out(recommendation, 'ASKS').flatMap((edge) => {
    const addressee = graph.nodeOf('Ask', edge.to)?.properties.addressee ?? null;
    const body = addressee === null ? null : nodeId('Authority', addressee);
    return body === null ? [] : [{ role: 'named' as const, body, edge, instrument: null }];
  }),
];

/** Those that could change the texts of the docket, or apply them. */
const responsible = (graph: LoadedGraph, signals: readonly Signal[]): readonly Seat[] => {
  const texts = new Set(signals.flatMap(({ instrument }) => instrument ?? []));
  return [...texts].flatMap((instrument) => {
    const id = nodeId('Instrument', instrument);
    const issuing = graph
      .out(id, 'ISSUED_BY')
      .map((edge) => ({ role: 'issues' as const, body: edge.to, edge, instrument }));
    const enforcing = graph
      .out(id, 'ENFORCED_BY')
      .map((edge) => ({ role: 'enforces' as const, body: edge.to, edge, instrument }));
    return [...issuing, ...enforcing];
  });
};

const actorOf = (graph: LoadedGraph, { role, body, edge, instrument }: Seat, asOf: Day): Actor | null => {
  const named = graph.nodeOf('Authority', body);
  const today = authorityOn(graph, body, asOf) ?? named;
  if (named === null || today === null || (role !== 'named' && !isRegulator(today))) return null;
  const { key, nameEs, nameEn } = today.properties;
  const namedAs = named.id === today.id ? null : named.properties.key;
  return {
    key,
    nameEs,
    nameEn,
    namedAs,
    role,
    instruments: instrument === null ? [] : [instrument],
    evidence: [edge.evidence],
  };
};

/** The first reason counts; texts and their evidence add up, each text once. */
const joined = (known: Actor, more: Actor): Actor => {
  const added = more.instruments.filter((key) => !known.instruments.includes(key));
  if (added.length === 0) return known;
  return { ...known, instruments: [...known.instruments, ...added], evidence: [...known.evidence, ...more.evidence] };
};
