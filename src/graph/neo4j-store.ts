import type { GraphStore } from '../domain/ports/graph-store.js';
import { connect } from './neo4j/connection.js';
import { expandNodes } from './neo4j/expand-nodes.js';
import { findNodes } from './neo4j/find-nodes.js';
import { countNodes, listNodes } from './neo4j/list-nodes.js';
import { createReader } from './neo4j/reader.js';
import { replaceGraph } from './neo4j/replace-graph.js';
import type { Neo4jSettings } from './neo4j/settings.js';

export { readNeo4jSettings, type Neo4jFlags, type Neo4jSettings } from './neo4j/settings.js';

/**
 * A store on a Neo4j server or cluster. It holds nothing of the graph itself, so any number of processes can read, and one load, at the same time.
 * Errors, here and at every call: NormapaError `unavailable`, with what was wrong; a call made after the server came back is answered.
 */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const connection = await connect(settings);
  const reader = createReader(connection);
  return {
    nodes: (ids) => findNodes(reader, ids),
    list: (label, tests, order, page) => listNodes(reader, label, tests, order, page),
    expand: (ids, expansion, page) => expandNodes(reader, ids, expansion, page),
    count: (label, tests) => countNodes(reader, label, tests),
    load: (graph) => replaceGraph(connection, graph),
    stats: async () => (await reader.current()).stats,
    close: () => connection.close(),
  };
}
