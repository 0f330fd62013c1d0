import { describe } from 'vitest';
import { readNeo4jSettings, type Neo4jSettings } from '../../src/graph/neo4j-store.js';

/** The server that suites may load graphs into and empty again; null where the environment names none. */
export const NEO4J: Neo4jSettings | null = process.env.NEO4J_URI ? readNeo4jSettings({}, process.env) : null;

const REASON = 'skipped: NEO4J_URI names no server; see schema/SCALE.md';

/** Cases that need a server: said to be skipped, and why, where there is none. */
export function describeWithNeo4j(name: string, cases: (settings: Neo4jSettings) => void): void {
  describe.skipIf(NEO4J === null)(NEO4J === null ? `${name} (${REASON})` : name, () => {
    // Cases are not run where there is no server, yet their titles are read.
    cases(NEO4J ?? { uri: 'bolt://nowhere', user: '', password: null, database: null });
  });
}
