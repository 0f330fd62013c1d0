import { loadGraph, type LoadedGraph } from '../../src/analysis/graph/loaded-graph.js';
import { createQuestions } from '../../src/analysis/questions.js';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import type { Snapshot } from '../../src/domain/ports/snapshot.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { BUILT_IN, openMemory, openSnapshot, type Opened } from '../../src/main.js';
import { readSources } from '../../src/main/workspace.js';

/** Files of tests that run in one worker share their modules (vitest.config.ts), and so what is made here. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** The snapshot of the built-in corpus, where every program run from this folder keeps it; made anew when anything that it comes from has changed. */
export const builtInSnapshot: () => Promise<Snapshot> = once(() => openSnapshot(BUILT_IN, () => undefined));

/** The graph of the built-in corpus. */
export const builtInGraph = async (): Promise<Graph> => (await builtInSnapshot()).graph;

/** A store that holds it; nobody closes it. */
export const builtInStore: () => Promise<GraphStore> = once(async () => storeOf(await builtInGraph()));

/** The same graph as the questions read it. */
export const builtInLoaded: () => Promise<LoadedGraph> = once(async () => loadGraph(await builtInStore()));

/** The questions over it. */
export const builtInQuestions: () => Promise<Questions> = once(async () => createQuestions(await builtInStore()));

/** Everything that is served of it, opened for one caller, who closes its store. */
export const openBuiltIn = async (): Promise<Opened> => openMemory(await builtInSnapshot(), BUILT_IN.out);

/** The graph made anew from corpus and seeds and kept nowhere, for what must be the same from two builds. */
export async function compileBuiltIn(): Promise<Graph> {
  return compileCorpus(await readSources(BUILT_IN), createCitationReader).graph;
}

/** A store with a graph in it. */
export async function storeOf(graph: Graph): Promise<GraphStore> {
  const store = createMemoryStore();
  await store.load(graph);
  return store;
}
