import neo4j, { type Driver } from 'neo4j-driver';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { neo4jCsv } from '../../../src/export/graph/neo4j-csv.js';
import { openNeo4jStore } from '../../../src/graph/neo4j-store.js';
import { generateGraph } from '../../support/generate-graph.js';
import { describeWithNeo4j } from '../../support/neo4j.js';

/** What `load` adds for its own readers, and what no import could know. */
const OF_THE_LOAD = new Set([
  'id',
  'generation',
  'place',
  'record',
  'displayName',
  'searchNames',
  'searchMarks',
  'rank',
  'nth',
]);

/** The id of an edge, of which `load` leaves out what the edge itself says. */
const EDGE_ID =
  'coalesce(edge.id, type(edge) + left(edge.nth, 1) + a.id + substring(edge.nth, 1, 1) + b.id + substring(edge.nth, 2))';

const ROWS: Readonly<Record<string, (name: string) => string>> = {
  long: (name) => `toInteger(${name})`,
  double: (name) => `toFloat(${name})`,
  boolean: (name) => `toBoolean(${name})`,
  'string[]': (name) => `split(${name}, '\u001f')`,
  'long[]': (name) => `[each IN split(${name}, '\u001f') | toInteger(each)]`,
};

describeWithNeo4j('the CSV files, imported into a real Neo4j', (settings) => {
  const graph = generateGraph({ seed: 11, nodes: 400, edges: 1_200 });
  const files = new Map(neo4jCsv(graph).map(({ name, pieces }) => [name, [...(pieces as Iterable<string>)].join('')]));
  let driver: Driver;
  let server: Server;
  let address = '';

  const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    const session = driver.session();
    try {
      return (await session.run(text)).records.map((record) => plain(record.toObject()) as Record<string, unknown>);
    } finally {
      await session.close();
    }
  };

  beforeAll(async () => {
    const { uri, user, password } = settings;
    driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password));
    server = createServer((request, response) => response.end(files.get((request.url ?? '').slice(1)) ?? ''));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await ask('CREATE INDEX csv_import IF NOT EXISTS FOR (node:CsvImport) ON (node.id)');
  }, 120_000);

  afterAll(async () => {
    await ask('MATCH (node:CsvImport) DETACH DELETE node');
    await ask('DROP INDEX csv_import IF EXISTS');
    await driver.close();
    server.close();
  });

  const properties = (head: string): string =>
    head
      .trim()
      .split(',')
      .filter((name) => !/^(?:id:ID|:[A-Z_]+)$/.test(name))
      .map((column) => {
        const [name = '', type = ''] = column.split(':');
        return `\`${name}\`: ${(ROWS[type] ?? ((value) => value))(`row.\`${column}\``)}`;
      })
      .join(', ');

  it('give the nodes and the edges that load writes', async () => {
    for (const [name, text] of files) {
      const head = text.slice(0, text.indexOf('\n'));
      const from = `LOAD CSV WITH HEADERS FROM '${address}/${name}' AS row `;
      const [, sort, word = ''] = /^(nodes|edges)-(\w+)\.csv$/.exec(name) ?? [];
      if (sort === 'nodes') await ask(`${from} CREATE (:CsvImport:${word} {id: row.\`id:ID\`, ${properties(head)}})`);
    }
    for (const [name, text] of files) {
      const head = text.slice(0, text.indexOf('\n'));
      const [, sort, word = ''] = /^(nodes|edges)-(\w+)\.csv$/.exec(name) ?? [];
      if (sort !== 'edges') continue;
      await ask(
        `LOAD CSV WITH HEADERS FROM '${address}/${name}' AS row MATCH (a:CsvImport {id: row.\`:START_ID\`}) MATCH (b:CsvImport {id: row.\`:END_ID\`}) CREATE (a)-[:${word} {${properties(head)}}]->(b)`,
      );
    }
    const store = await openNeo4jStore(settings);
    await store.load(graph);
    await store.close();
    const nodes = (mark: string): Promise<readonly Record<string, unknown>[]> =>
      ask(
        `MATCH (node:${mark}) RETURN node.id AS id, [label IN labels(node) WHERE NOT label IN ['CsvImport', 'Normapa']] AS labels, properties(node) AS told ORDER BY id`,
      );
    const edges = (mark: string): Promise<readonly Record<string, unknown>[]> =>
      ask(
        `MATCH (a:${mark})-[edge]->(b:${mark}) RETURN ${EDGE_ID} AS id, a.id AS start, b.id AS end, type(edge) AS type, properties(edge) AS told ORDER BY id`,
      );
    const [imported, loaded] = [await nodes('CsvImport'), await nodes('Normapa')];
    expect(imported.length).toBe(graph.nodes.length);
    expect(imported.map(comparable(loaded))).toEqual(loaded.map(comparable(loaded)));
    const [importedEdges, loadedEdges] = [await edges('CsvImport'), await edges('Normapa')];
    expect(importedEdges.length).toBe(graph.edges.length);
    expect(importedEdges.map(comparable(loadedEdges))).toEqual(loadedEdges.map(comparable(loadedEdges)));
  }, 180_000);
});

/** Whole numbers as ours. */
const plain = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
};

/** A record with the properties that `load` writes too; nested values, which it does not, and what is empty left out. */
const comparable = (loaded: readonly Record<string, unknown>[]): ((record: Record<string, unknown>) => object) => {
  const written = new Set(loaded.flatMap(({ told }) => Object.keys(told as object)));
  return ({ told, ...rest }) => ({
    ...rest,
    told: Object.fromEntries(
      Object.entries(told as Record<string, unknown>)
        .filter(
          ([name, value]) =>
            written.has(name) &&
            !OF_THE_LOAD.has(name) &&
            value !== '' &&
            !(typeof value === 'string' && value.startsWith('[{')) &&
            !(Array.isArray(value) && value.length === 0),
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  });
};
