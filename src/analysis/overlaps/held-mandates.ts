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

/** The mandates in force on a day by topic and act. A mandate on several topics stands in several cells; one on cross-cutting words alone in none. */
export function cellsOn(graph: LoadedGraph, asOf: Day): readonly Cell[] {
  const topics = graph.index(topicIndex);
  const cells = new Map<string, { topic: GraphNode<'Topic'>; act: Act; holders: Map<string, HeldMandate[]> }>();
  for (const held of heldOn(graph, asOf)) {
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

const heldOn = (graph: LoadedGraph, asOf: Day): readonly HeldMandate[] => {
  const valid = inForceSet(graph, asOf);
  return graph.index(readMandates).flatMap((mandate) => {
    const holder = valid.has(mandate.instrument.id) ? authorityOn(graph, mandate.authority, asOf) : null;
    return holder !== null && isRegulator(holder) ? [{ ...mandate, holder }] : [];
  });
};
