import { afterAll } from 'vitest';
import { openNeo4j, type Neo4jGraph } from '../../src/graph/neo4j-store.js';
import { noteForSearch } from '../../src/search/note-for-search.js';
import { createQueryReading } from '../../src/search/query-reading.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { describeSearchIndex } from '../support/search-contract.js';

describeWithNeo4j('Search in Neo4j:', (settings) => {
  let opened: Neo4jGraph | null = null;
  afterAll(async () => {
    await opened?.store.load({ nodes: [], edges: [] });
    await opened?.store.close();
  });
  describeSearchIndex('the index of the database', async (graph, glossary) => {
    opened = await openNeo4j(settings, { noteForSearch, glossary });
    await opened.store.load(graph);
    return opened.search(createQueryReading);
  });
});
