import type { NodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { topicIndex } from '../graph/topics.js';
import type { HeldMandate } from './held-mandates.js';

/** How near each mandate of two sides comes to the other side, from 0 to 1. */
export interface Closeness {
  readonly first: ReadonlyMap<HeldMandate, number>;
  readonly second: ReadonlyMap<HeldMandate, number>;
  /** That of the closest two; 0 where none have a subject in common. */
  readonly best: number;
}

/**
 * Compares what the provisions of two sides are about: of the words of both, the share that stands on both, cross-cutting ones left out. Two
 * bodies that merely sign, approve or give an opinion are not compared: one of the two must be the one that acts.
 */
export function closenessOf(
  graph: LoadedGraph,
  topic: NodeId,
  first: readonly HeldMandate[],
  second: readonly HeldMandate[],
): Closeness {
  const topics = graph.index(topicIndex);
  const isBroad = topics.isBroad(topic);
  const subjectOf = ({ slugs }: HeldMandate): readonly string[] =>
    slugs.filter((slug) => {
      const topic = topics.of(slug);
      return topic === null || !topics.isCrossCutting(topic.id);
    });
  const [here, there] = [first.map(subjectOf), second.map(subjectOf)];
  const near = [new Map<HeldMandate, number>(), new Map<HeldMandate, number>()] as const;
  let best = 0;
  for (const [i, one] of first.entries()) {
    for (const [j, two] of second.entries()) {
      const value = mayMeet(one, two) ? overlapOf(here[i] ?? [], there[j] ?? [], isBroad) : 0;
      near[0].set(one, Math.max(near[0].get(one) ?? 0, value));
      near[1].set(two, Math.max(near[1].get(two) ?? 0, value));
      best = Math.max(best, value);
    }
  }
  return { first: near[0], second: near[1], best };
}

/** Those who join an act meet its leader in that very provision, and nobody elsewhere. */
const mayMeet = (one: HeldMandate, two: HeldMandate): boolean =>
  one.provision.id === two.provision.id ? one.leads || two.leads : one.leads && two.leads;

/**
 * Words for a thing, an agent or a whole branch, which several bodies rule each for an end of its own: a boiler by its chimney and by its
 * pressure, noise of a vehicle and of a workplace. Alone they are a shared word and no shared subject.
 */
const THINGS: ReadonlySet<string> = new Set([
  'boilers',
  'noise',
  'labour',
  'fees',
  'insurance',
  'vehicle-sales',
  'machinery',
]);
const THING_SHARE = 0.4;

/** The share of words that both have: of all, and, for a topic of its own, of the shorter list too, so that a part on more subjects may still meet. */
const overlapOf = (a: readonly string[], b: readonly string[], isBroad: boolean): number => {
  const shared = a.filter((slug) => b.includes(slug));
  if (shared.length === 0) return 0;
  const ofAll = shared.length / (a.length + b.length - shared.length);
  const share = isBroad ? ofAll : (ofAll + shared.length / Math.min(a.length, b.length)) / 2;
  return shared.every((slug) => THINGS.has(slug)) ? share * THING_SHARE : share;
};
