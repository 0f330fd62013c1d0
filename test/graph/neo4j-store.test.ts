import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { describeGraphStore } from '../support/graph-store-contract.js';
import { describeWithNeo4j } from '../support/neo4j.js';

describeWithNeo4j('On a Neo4j', (settings) => {
  describeGraphStore('the Neo4j store', () => openNeo4jStore(settings));
});
