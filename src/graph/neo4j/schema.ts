import { INDEXED_PROPERTIES } from '../../domain/graph/indexed-properties.js';
import { NODE_LABELS } from '../../domain/graph/node-id.js';
import type { Connection } from './connection.js';
import { NODE_MARK } from './node-record.js';
import { TEXT_INDEX, TEXT_PROPERTIES } from './search/text-index.js';

/** A constraint or an index, by the name that it has in the database. */
export interface SchemaItem {
  readonly name: string;
  readonly statement: string;
}

const textIndex: SchemaItem = {
  name: TEXT_INDEX,
  statement: `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (node:Instrument|Provision)
ON EACH [${TEXT_PROPERTIES.map((property) => `node.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'spanish'}}`,
};

/** Everything that a database needs before a load: what makes a node one of its kind, and what it is looked up by. */
export const SCHEMA: readonly SchemaItem[] = [
  {
    name: 'normapa_graph',
    statement:
      'CREATE CONSTRAINT normapa_graph IF NOT EXISTS FOR (pointer:NormapaGraph) REQUIRE pointer.name IS UNIQUE',
  },
  {
    name: 'normapa_id',
    statement: `CREATE CONSTRAINT normapa_id IF NOT EXISTS FOR (node:${NODE_MARK}) REQUIRE (node.generation, node.id) IS UNIQUE`,
  },
  ...NODE_LABELS.flatMap((label) =>
    INDEXED_PROPERTIES[label].map((property): SchemaItem => {
      const name = `normapa_${label}_${property}`.replace(/\B[A-Z]/g, '_$&').toLowerCase();
      return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON (node.\`${property}\`)` };
    }),
  ),
  textIndex,
];

/** The schema as a file that any client of Neo4j can run. */
export function printSchema(): string {
  const head = [
    '// What Normapa asks of a Neo4j before it loads a graph; `normapa load` runs the same. Printed from src/graph/neo4j/schema.ts.',
    '// Every node carries the label Normapa, the id of its node and the name of its generation: see schema/SCALE.md.',
  ];
  return `${[...head, '', ...SCHEMA.map(({ statement }) => `${statement};`)].join('\n')}\n`;
}

/** Makes what is missing of the schema, and waits until it can be used. An index that is there with other properties is made anew. */
export async function ensureSchema(connection: Connection): Promise<void> {
  const rows = await connection.command({ text: 'SHOW INDEXES YIELD name, properties RETURN name, properties' });
  const known = new Map(rows.map(([name, properties]) => [String(name), properties as readonly string[] | null]));
  const stale = known.get(TEXT_INDEX);
  if (stale && stale.join() !== TEXT_PROPERTIES.join()) {
    await connection.command({ text: `DROP INDEX ${TEXT_INDEX} IF EXISTS` });
    known.delete(TEXT_INDEX);
  }
  const missing = SCHEMA.filter(({ name }) => !known.has(name));
  for (const { statement } of missing) await connection.command({ text: statement });
  if (missing.length > 0) await connection.command({ text: 'CALL db.awaitIndexes(300)' });
}
