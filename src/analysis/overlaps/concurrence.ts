import { fold } from '../../domain/fold.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { Concurrence } from '../../domain/ports/questions/overlaps.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { HeldMandate } from './held-mandates.js';

/** What makes two mandates planned, with the places that say so. */
export interface Planned {
  readonly concurrence: Concurrence;
  readonly places: readonly HeldMandate[];
}

/** Tells whether the law foresaw that both bodies act. */
export function concurrenceOf(
  graph: LoadedGraph,
  first: readonly HeldMandate[],
  second: readonly HeldMandate[],
): Planned {
  const others = new Set(second.map(({ provision }) => provision.id));
  const shared = first.filter(({ provision }) => others.has(provision.id));
  const exercised = shared.filter(({ source }) => source === 'exercised');
  if (shared.length > exercised.length) {
    return { concurrence: 'joint-provision', places: shared.filter(({ source }) => source !== 'exercised') };
  }
  if (exercised.length > 0) return { concurrence: 'joint-instrument', places: exercised };
  const calling = [...callsIn(graph, first, second), ...callsIn(graph, second, first)];
  return { concurrence: calling.length > 0 ? 'coordination-clause' : 'unplanned', places: calling };
}

/** Words by which a law has one body act with another. */
const JOINT_WORDS =
  /\b(en coordinacion con|coordinad[oa]mente con|coordinacion entre|de manera conjunta|conjuntamente|en conjunto con|previa opinion|con la opinion|con opinion|oyendo la opinion|con la participacion|con la intervencion|con el visto bueno|de comun acuerdo|en concurrencia|coadyuva|convenios? de coordinacion|dar(a|an) aviso a|vista a la)\b/g;

/** How far after such words the other body may stand, in characters: one enumeration of bodies. */
const CLAUSE = 220;

const callsIn = (
  graph: LoadedGraph,
  own: readonly HeldMandate[],
  others: readonly HeldMandate[],
): readonly HeldMandate[] => {
  const [other] = others;
  if (other === undefined) return [];
  const names = namesOf(graph, other.holder);
  return own.filter(({ provision }) =>
    clausesOf(graph, provision).some((clause) => names.some((name) => clause.includes(name))),
  );
};

/** What follows such words in a provision, without case; found once for each, since a provision stands in many cells. */
const clausesOf = (graph: LoadedGraph, { id, properties }: GraphNode<'Provision'>): readonly string[] => {
  const known = graph.index(clauses);
  const found = known.get(id) ?? findClauses(fold(properties.official ?? properties.summaryEs ?? ''));
  known.set(id, found);
  return found;
};

const clauses = (): Map<NodeId, readonly string[]> => new Map();

const findClauses = (words: string): readonly string[] =>
  [...words.matchAll(JOINT_WORDS)].map(({ index }) => words.slice(index, index + CLAUSE));

/** Names of a body and of those before it, without case; short acronyms are left out, since they stand inside other words. */
const namesOf = (graph: LoadedGraph, { id, properties }: GraphNode<'Authority'>): readonly string[] => {
  const before = graph.into(id, 'SUCCEEDED_BY').map(({ from }) => graph.nodeOf('Authority', from)?.properties);
  return [properties, ...before]
    .flatMap((body) => (body === undefined ? [] : [body.nameEs, ...body.aliases, body.acronym ?? '']))
    .map(fold)
    .filter((name) => name.length > 3);
};
