import type { FactProperties } from '../../domain/graph/record-properties.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { createActivityLexicon, type ActivityLexicon } from './match-activities.js';
import { createProcessLexicon, type ProcessLexicon } from './match-processes.js';
import { placeKeys, placeWord } from './place-words.js';

/** What the words of a profile may mean, as the graph knows it. */
export interface ProfileTerms {
  readonly facts: ReadonlyMap<string, FactProperties>;
  readonly processes: ProcessLexicon;
  readonly activities: ActivityLexicon;
  /** The key of the place that a code, a name or an abbreviation means. */
  placeOf(word: string): string | null;
  readonly placeWords: readonly string[];
  /** A place with all that it is part of. */
  placesAbove(key: string): readonly string[];
}

/** The terms of a graph. */
export function profileTerms(graph: LoadedGraph): ProfileTerms {
  const places = graph.all('Jurisdiction').map(({ properties }) => properties);
  const byWord = placeKeys(places);
  return {
    facts: new Map(graph.all('Fact').map(({ properties }) => [properties.key, properties])),
    processes: createProcessLexicon(graph.all('Process')),
    activities: createActivityLexicon(graph.all('Activity')),
    placeOf: (word) => byWord.get(placeWord(word)) ?? null,
    placeWords: places.flatMap(({ key, nameEs }) => [key, nameEs]),
    placesAbove: (key) => chainOf(graph, key),
  };
}

const chainOf = (graph: LoadedGraph, key: string): readonly string[] => {
  const chain = new Set([key]);
  for (const each of chain) {
    const node = graph.all('Jurisdiction').find(({ properties }) => properties.key === each);
    for (const { to } of node ? graph.out(node.id, 'PART_OF') : []) chain.add(to.slice(to.indexOf(':') + 1));
  }
  return [...chain];
};
