/** Loads a generated graph, in a process that can be killed: `load-graph-script.ts {"settings": …, "size": …}`. Prints a line before it begins. */
import { openNeo4jStore, type Neo4jSettings } from '../../src/graph/neo4j-store.js';
import { generateGraph, type GraphSize } from './generate-graph.js';

const { settings, size } = JSON.parse(process.argv[2] ?? '{}') as { settings: Neo4jSettings; size: GraphSize };
const graph = generateGraph(size);
const store = await openNeo4jStore(settings);
process.stdout.write('begin\n');
await store.load(graph);
await store.close();
