/** Joins the rooms where the graph lies in Neo4j. Its driver is loaded when it is asked for. */
import { listAll } from '../analysis/list-all.js';
import { createQuestions } from '../analysis/questions.js';
import { createCitationReader } from '../citations/citation-reader.js';
import { catalogueOf } from '../domain/graph/catalogue-of.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import type { GraphStats, GraphStore } from '../domain/ports/graph-store.js';
import type { Snapshot } from '../domain/ports/snapshot.js';
import { readNeo4jSettings, type Neo4jSettings } from '../graph/neo4j/settings.js';
import type { Opened } from './open.js';

export { readNeo4jSettings, type Neo4jSettings };

/** The graph, and the search, of a Neo4j. A program that serves it follows every load made there. Errors: NormapaError `unavailable`. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Opened> {
  const { openNeo4j: open } = await import('../graph/neo4j-store.js');
  const { createQueryReading } = await import('../search/query-reading.js');
  const graph = await open(settings);
  try {
    const search = await graph.search(createQueryReading);
    const { store, citations } = await followCatalogue(graph.store);
    const { openCompletions } = await import('../search/completions.js');
    return {
      store,
      search,
      citations,
      questions: createQuestions(store, citations),
      completions: openCompletions(store),
    };
  } catch (error) {
    await graph.store.close();
    throw error;
  }
}

/** Reads citations against the instruments that a store holds: those of now, known anew when its digest has changed. */
const followCatalogue = async (store: GraphStore): Promise<Pick<Opened, 'store' | 'citations'>> => {
  const readerOf = async (): Promise<CitationReader> =>
    createCitationReader(catalogueOf({ nodes: await listAll(store, 'Instrument', 'key'), edges: [] }));
  let known = (await store.stats()).digest;
  let reader = await readerOf();
  const stats = async (): Promise<GraphStats> => {
    const now = await store.stats();
    if (now.digest !== known) {
      reader = await readerOf();
      known = now.digest;
    }
    return now;
  };
  return { store: { ...store, stats }, citations: { read: (text, context) => reader.read(text, context) } };
};

/** Replaces the graph of a Neo4j by that of a snapshot, and gives what it then holds. Errors: NormapaError `unavailable`. */
export async function loadNeo4j({ graph, glossary }: Snapshot, settings: Neo4jSettings): Promise<GraphStats> {
  const { openNeo4j: open } = await import('../graph/neo4j-store.js');
  const { noteForSearch } = await import('../search/note-for-search.js');
  const { store } = await open(settings, { noteForSearch, glossary });
  try {
    await store.load(graph);
    return await store.stats();
  } finally {
    await store.close();
  }
}
