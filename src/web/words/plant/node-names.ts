import type { PlantLists } from '../../api/use-plant-lists.js';

/** The names of the nodes that reasons end at, by their ids. */
export function nodeNames({ activities, places, processes, topics }: PlantLists): ReadonlyMap<string, string> {
  return new Map([
    ...activities.map(({ key, name }) => [`activity:${key}`, name] as const),
    ...places.map(({ key, name }) => [`jurisdiction:${key}`, name] as const),
    ...processes.map(({ key, name }) => [`process:${key}`, name] as const),
    ...topics.map(({ key, name }) => [`topic:${key}`, name] as const),
  ]);
}
