import type { NodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { Mandate } from '../mandates/mandate.js';

/** How far a mandate is about an activity: bound by its own rule, concerned as the text as a whole is, or any that the topic is. */
export const REACH = { bound: 1, concerned: 0.6, any: 0.3, none: 0 } as const;

export interface ReachIndex {
  /** One of REACH. */
  readonly reach: (mandate: Mandate, activity: string) => number;
  /** How much more often provisions on a topic bind an activity than provisions do at large. */
  readonly lift: (topic: NodeId, activity: string) => number;
  readonly activities: readonly string[];
}

/** Which activities mandates are about. Made once for each graph: `graph.index(reachIndex)`. */
export function reachIndex(graph: LoadedGraph): ReachIndex {
  const concerned = new Map<NodeId, ReadonlySet<string>>();
  for (const { id } of graph.all('Instrument')) {
    concerned.set(id, new Set(graph.out(id, 'AFFECTS').map(({ to }) => keyOf(to))));
  }
  const onTopic = new Map<string, number>();
  const atLarge = new Map<string, number>();
  for (const { id } of graph.all('Provision')) {
    const topics = new Set(graph.out(id, 'REGULATES').map(({ to }) => to));
    const bound = new Set(graph.out(id, 'BINDS').map(({ to }) => keyOf(to)));
    for (const activity of bound) {
      atLarge.set(activity, (atLarge.get(activity) ?? 0) + 1);
      for (const topic of topics) onTopic.set(`${topic} ${activity}`, (onTopic.get(`${topic} ${activity}`) ?? 0) + 1);
    }
  }
  return {
    reach: ({ activities, instrument, modality }, activity) => {
      if (activities.length > 0) return activities.includes(activity) ? REACH.bound : REACH.none;
      const whole = concerned.get(instrument.id);
      if (whole === undefined || whole.size === 0) return REACH.any;
      if (whole.has(activity)) return REACH.concerned;
      // A power speaks to its body, and reaches whoever does the thing.
      return modality === 'power' ? REACH.any : REACH.none;
    },
    lift: (topic, activity) => (onTopic.get(`${topic} ${activity}`) ?? 0) / (atLarge.get(activity) ?? Infinity),
    activities: graph.all('Activity').map(({ properties }) => properties.key),
  };
}

const keyOf = (id: NodeId): string => id.slice(id.indexOf(':') + 1);
