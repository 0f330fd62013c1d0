import type { Day } from '../../domain/day.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { Act } from '../../domain/vocabulary.js';
import { authorityOn, isRegulator } from '../graph/authorities.js';
import { inForceSet } from '../graph/in-force.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { topicIndex } from '../graph/topics.js';
import type { Mandate } from '../mandates/mandate.js';
import { readMandates } from '../mandates/read-mandates.js';

/** A mandate in force on a day, with the body that holds it then. */
export interface HeldMandate extends Mandate {
  readonly holder: GraphNode<'Authority'>;
}

/** All mandates on one topic and act, by the key of the body that holds them. */
export interface Cell {
  readonly topic: GraphNode<'Topic'>;
  readonly act: Act;
  readonly holders: ReadonlyMap<string, readonly HeldMandate[]>;
}

/** Mandates by topic and act. A mandate on several topics stands in several cells; one on cross-cutting words alone in none. */
export function cellsOf(graph: LoadedGraph, mandates: readonly HeldMandate[]): readonly Cell[] {
  const topics = graph.index(topicIndex);
  const cells = new Map<string, { topic: GraphNode<'Topic'>; act: Act; holders: Map<string, HeldMandate[]> }>();
  for (const held of mandates) {
    for (const topic of new Set(held.slugs.map((slug) => topics.of(slug)))) {
      if (topic === null || topics.isCrossCutting(topic.id)) continue;
      const id = `${topic.properties.key} ${held.act}`;
      const cell = cells.get(id) ?? { topic, act: held.act, holders: new Map<string, HeldMandate[]>() };
      const { key } = held.holder.properties;
      cell.holders.set(key, [...(cell.holders.get(key) ?? []), held]);
      cells.set(id, cell);
    }
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** The mandates in force on a day, each with who holds it then, and a name that days share on which nobody's mandate differs. */
export function heldOn(
  graph: LoadedGraph,
  asOf: Day,
): { readonly name: string; readonly held: readonly HeldMandate[] } {
  const valid = inForceSet(graph, asOf);
  const holders = graph.index(readMandates).map((mandate): HeldMandate | null => {
    const holder = valid.has(mandate.instrument.id) ? authorityOn(graph, mandate.authority, asOf) : null;
    return holder !== null && isRegulator(holder) ? { ...mandate, holder } : null;
  });
  return {
    name: holders.map((held) => held?.holder.properties.key ?? '').join(' '),
    held: holders.filter((held) => held !== null),
  };
}
