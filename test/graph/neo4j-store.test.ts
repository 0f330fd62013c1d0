import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { describeGraphStore } from '../support/graph-store-contract.js';
import { describeWithNeo4j } from '../support/neo4j.js';

/** Those of the agreement of both stores, over two larger graphs, come to these. */
const DRAWS = 40;

describeWithNeo4j('On a Neo4j', (settings) => {
  describeGraphStore('the Neo4j store', () => openNeo4jStore(settings), DRAWS);
});
