import neo4j from 'neo4j-driver';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import type { Neo4jSettings } from '../../src/graph/neo4j-store.js';

const BATCH = 10_000;

/** What a plain script does with the same graph: nodes by a unique key, edges between them, one batch after the other; readers see it grow. Gives the milliseconds, and cleans up. */
export async function loadPlainly({ uri, user, password }: Neo4jSettings, { nodes, edges }: Graph): Promise<number> {
  const auth = password === null ? undefined : neo4j.auth.basic(user, password);
  const driver = neo4j.driver(uri, auth);
  const session = driver.session();
  const write = (text: string, rows: readonly unknown[]) => session.executeWrite((run) => run.run(text, { rows }));
  await session.run('CREATE CONSTRAINT plain_id IF NOT EXISTS FOR (n:Plain) REQUIRE n.id IS UNIQUE');
  await session.run("CREATE FULLTEXT INDEX plain_texts IF NOT EXISTS FOR (n:Plain) ON EACH [n.titleEs, n.summaryEs, n.summaryEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'spanish'}}"); // prettier-ignore
  await session.run('CALL db.awaitIndexes(60)');
  const began = performance.now();
  for (const batch of batchesOf(nodes)) {
    await write('UNWIND $rows AS row CREATE (n:Plain) SET n = row', batch.map(flat));
  }
  for (const [type, members] of groupByType(edges)) {
    for (const batch of batchesOf(members)) {
      await write(`UNWIND $rows AS row MATCH (a:Plain {id: row.from}) MATCH (b:Plain {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`, batch.map(({ from, to, properties, evidence }) => ({ from, to, properties: { ...properties, ...evidence } }))); // prettier-ignore
    }
  }
  const taken = performance.now() - began;
  // Edges first: a node that much points at has more of them than a transaction can hold.
  await session.run('MATCH (:Plain)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('MATCH (n:Plain) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('DROP CONSTRAINT plain_id');
  await session.run('DROP INDEX plain_texts');
  await session.close();
  await driver.close();
  return taken;
}

const groupByType = (edges: Graph['edges']): ReadonlyMap<string, Graph['edges']> => {
  const groups = new Map<string, Graph['edges'][number][]>();
  for (const edge of edges) {
    const group = groups.get(edge.type);
    if (group) group.push(edge);
    else groups.set(edge.type, [edge]);
  }
  return groups;
};

const flat = ({ id, label, properties }: AnyNode): object => ({
  ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, isNested(value) ? JSON.stringify(value) : (value as unknown)])), // prettier-ignore
  id,
  label,
});

const isNested = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || typeof value[0] === 'object');

const batchesOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) => list.slice(index * BATCH, (index + 1) * BATCH));
