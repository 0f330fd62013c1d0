import { fold } from '../../domain/fold.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { FactProperties } from '../../domain/graph/record-properties.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { createProcessLexicon, type ProcessLexicon } from './match-processes.js';

/** What the words of a profile may mean, as the graph knows it. */
export interface ProfileTerms {
  readonly facts: ReadonlyMap<string, FactProperties>;
  readonly processes: ProcessLexicon;
  /** The keys of the activities that a key, an alias, a name or a SCIAN code of any level means. */
  activitiesOf(word: string): readonly string[];
  readonly activityWords: readonly string[];
  /** The key of the place that a code or a name means. */
  placeOf(word: string): string | null;
  readonly placeWords: readonly string[];
  /** A place with all that it is part of. */
  placesAbove(key: string): readonly string[];
}

/** The terms of a graph. */
export function profileTerms(graph: LoadedGraph): ProfileTerms {
  const activities = graph.all('Activity');
  const places = graph.all('Jurisdiction');
  const byWord = activitiesByWord(activities);
  const byPlace = new Map(
    places.flatMap(({ properties: { key, nameEs, nameEn } }) => [key, nameEs, nameEn].map((word) => [fold(word), key])),
  );
  return {
    facts: new Map(graph.all('Fact').map(({ properties }) => [properties.key, properties])),
    processes: createProcessLexicon(graph.all('Process')),
    activitiesOf: (word) =>
      /^\d{2,6}$/.test(word.trim()) ? ofIndustry(activities, word.trim()) : (byWord.get(fold(word.trim())) ?? []),
    activityWords: activities.flatMap(({ properties: { key, aliases } }) => [key, ...aliases]),
    placeOf: (word) => byPlace.get(fold(word.trim())) ?? null,
    placeWords: places.flatMap(({ properties: { key, nameEs } }) => [key, nameEs]),
    placesAbove: (key) => chainOf(graph, key),
  };
}

const activitiesByWord = (activities: readonly GraphNode<'Activity'>[]): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, string[]>();
  for (const { properties } of activities) {
    const { key, aliases, nameEs, nameEn } = properties;
    for (const word of new Set([key, ...aliases, nameEs, nameEn].map(fold))) {
      words.set(word, [...(words.get(word) ?? []), key]);
    }
  }
  // A key names its own activity, whoever else bears it as an alias.
  for (const { properties } of activities) words.set(fold(properties.key), [properties.key]);
  return words;
};

/** A class of SCIAN, or a branch above it: 335910, 3359, 33. */
const ofIndustry = (activities: readonly GraphNode<'Activity'>[], code: string): readonly string[] =>
  activities
    .filter(({ properties }) => properties.scian.some((scian) => scian.startsWith(code)))
    .map(({ properties }) => properties.key);

const chainOf = (graph: LoadedGraph, key: string): readonly string[] => {
  const chain = new Set([key]);
  for (const each of chain) {
    const node = graph.all('Jurisdiction').find(({ properties }) => properties.key === each);
    for (const { to } of node ? graph.out(node.id, 'PART_OF') : []) chain.add(to.slice(to.indexOf(':') + 1));
  }
  return [...chain];
};
