/** Joins the rooms where the graph lies in Neo4j. Its driver is loaded when it is asked for. */
import { listAll } from '../analysis/list-all.js';
import { createQuestions } from '../analysis/questions.js';
import { createCitationReader } from '../citations/citation-reader.js';
import { catalogueOf } from '../domain/graph/catalogue-of.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import type { GraphStats, GraphStore } from '../domain/ports/graph-store.js';
import type { Questions } from '../domain/ports/questions.js';
import type { Snapshot } from '../domain/ports/snapshot.js';
import { readNeo4jSettings, type Neo4jSettings } from '../graph/neo4j/settings.js';
import type { Neo4jGraph } from '../graph/neo4j-store.js';
import type { Opened } from './open.js';

export { readNeo4jSettings, type Neo4jSettings };

/** The graph, and the search, of a Neo4j. A program that serves it follows every load made there. Errors: NormapaError `unavailable`. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Opened> {
  const { openNeo4j: open } = await import('../graph/neo4j-store.js');
  const { createQueryReading } = await import('../search/query-reading.js');
  const graph = await open(settings);
  try {
    const search = await graph.search(createQueryReading);
    const { store, citations, questions } = await followLoads(graph);
    const { openCompletions } = await import('../search/completions.js');
    return { store, search, citations, questions, completions: openCompletions(store) };
  } catch (error) {
    await graph.store.close();
    throw error;
  }
}

/** What is asked of a graph, with what of it this process holds: the names of its instruments and its older texts, known anew after each load. */
const followLoads = async (graph: Neo4jGraph): Promise<Pick<Opened, 'store' | 'citations' | 'questions'>> => {
  const catalogue = async (): Promise<CitationReader> =>
    createCitationReader(catalogueOf({ nodes: await listAll(graph.store, 'Instrument', 'key'), edges: [] }));
  let known = (await graph.store.stats()).digest;
  let [reader, versions] = [await catalogue(), await graph.versions()];
  const stats = async (): Promise<GraphStats> => {
    const now = await graph.store.stats();
    if (now.digest !== known) {
      reader = await catalogue();
      known = now.digest;
    }
    const newest = await graph.versions();
    if (newest !== versions) {
      versions = newest;
      questions = createQuestions(store, citations, versions);
    }
    return now;
  };
  const store: GraphStore = { ...graph.store, stats };
  const citations: CitationReader = { read: (text, context) => reader.read(text, context) };
  let questions = createQuestions(store, citations, versions);
  const followed: Pick<Questions, 'diff' | 'pastWords'> = {
    diff: (request) => questions.diff(request),
    pastWords: (...asked) => questions.pastWords(...asked),
  };
  return { store, citations, questions: { ...questions, ...followed } };
};

/** Replaces the graph of a Neo4j by that of a snapshot, and gives what it then holds. Errors: NormapaError `unavailable`. */
export async function loadNeo4j({ graph, glossary, versions }: Snapshot, settings: Neo4jSettings): Promise<GraphStats> {
  const { openNeo4j: open } = await import('../graph/neo4j-store.js');
  const { noteForSearch } = await import('../search/note-for-search.js');
  const { store } = await open(settings, { noteForSearch, glossary, versions });
  try {
    await store.load(graph);
    return await store.stats();
  } finally {
    await store.close();
  }
}
