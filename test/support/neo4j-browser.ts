import neo4j from 'neo4j-driver';
import type { Neo4jSettings } from '../../src/graph/neo4j-store.js';

/** Someone else at the same database, with queries of their own. */
export interface Browser {
  /** The rows that a query gives, integers as plain numbers. */
  ask(text: string): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

export function openBrowser({ uri, user, password }: Neo4jSettings): Browser {
  const auth = password === null ? undefined : neo4j.auth.basic(user, password);
  // The driver declares its options as a class that nobody can make.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  return {
    ask: async (text) => {
      const { records } = await driver.executeQuery(text);
      return records.map((record) => record.keys.map((key): unknown => record.get(key)));
    },
    close: () => driver.close(),
  };
}
