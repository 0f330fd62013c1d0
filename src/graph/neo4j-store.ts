import type { GraphStore } from '../domain/ports/graph-store.js';
import type { CreateQueryReading } from '../domain/ports/query-reading.js';
import type { SearchIndex } from '../domain/ports/search-index.js';
import type { InstrumentVersion } from '../domain/version-comparison.js';
import { connect } from './neo4j/connection.js';
import { expandNodes } from './neo4j/expand-nodes.js';
import { findNodes } from './neo4j/find-nodes.js';
import { countNodes, listNodes } from './neo4j/list-nodes.js';
import { createReader } from './neo4j/reader.js';
import { replaceGraph, type LoadNotes } from './neo4j/replace-graph.js';
import { createSearch } from './neo4j/search/create-search.js';
import type { Neo4jSettings } from './neo4j/settings.js';
import { createVersionReader } from './neo4j/text-versions.js';

export { readNeo4jSettings, type Neo4jFlags, type Neo4jSettings } from './neo4j/settings.js';

/** A graph in a Neo4j, its search, and the older texts beside it. */
export interface Neo4jGraph {
  readonly store: GraphStore;
  /** Full-text search by the database's own index; queries are read as everywhere. */
  search(createReading: CreateQueryReading): Promise<SearchIndex>;
  /** The texts of instruments of which several days are known, as they were loaded. The same list again until another graph is. */
  versions(): Promise<readonly InstrumentVersion[]>;
}

/**
 * A graph on a Neo4j server or cluster. Nothing of the graph itself is held here, so any number of processes can read, and one load, at the same time.
 * Errors, here and at every call: NormapaError `unavailable`, with what was wrong; a call made after the server came back is answered. A load writes
 * what searches need where it is told how.
 */
export async function openNeo4j(settings: Neo4jSettings, notes: LoadNotes = {}): Promise<Neo4jGraph> {
  const connection = await connect(settings);
  const reader = createReader(connection);
  return {
    store: {
      nodes: (ids) => findNodes(reader, ids),
      list: (label, tests, order, page) => listNodes(reader, label, tests, order, page),
      expand: (ids, expansion, page) => expandNodes(reader, ids, expansion, page),
      count: (label, tests) => countNodes(reader, label, tests),
      load: (graph) => replaceGraph(connection, graph, notes),
      stats: async () => (await reader.current()).stats,
      close: () => connection.close(),
    },
    search: (createReading) => createSearch(connection, reader, createReading),
    versions: createVersionReader(reader),
  };
}

/** The store alone. */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  return (await openNeo4j(settings)).store;
}
