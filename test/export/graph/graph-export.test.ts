import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { Parser } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { graphJsonLines } from '../../../src/export/graph/graph-json-lines.js';
import { graphMl } from '../../../src/export/graph/graph-ml.js';
import { graphRdf } from '../../../src/export/graph/graph-rdf.js';
import { LIST_SEPARATOR, neo4jCsv } from '../../../src/export/graph/neo4j-csv.js';
import { GRAPH_FORMATS, graphFiles, type OutputFile } from '../../../src/main.js';
import { builtInGraph } from '../../support/built-in.js';
import { generateGraph } from '../../support/generate-graph.js';

const BASE = 'https://normas.example';
let graph: Graph;

beforeAll(async () => {
  graph = await builtInGraph();
}, 180_000);

const whole = async ({ pieces }: OutputFile): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

/** What a record tells, what is null or empty left out: CSV does not tell them apart. */
const told = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

describe('a graph', () => {
  it('comes back from JSON Lines as it was', () => {
    const lines = [...graphJsonLines(graph)].map((line) => JSON.parse(line) as Record<string, unknown>);
    const nodes = lines.filter((line) => 'node' in line).map(({ node, ...rest }) => ({ id: node, ...rest }));
    const edges = lines.filter((line) => 'edge' in line).map(({ edge, ...rest }) => ({ id: edge, ...rest }));
    expect(nodes).toEqual(graph.nodes);
    expect(edges).toEqual(graph.edges);
  }, 60_000);

  it('is read from GraphML by a graph library, every node and edge with what they tell', () => {
    const small = generateGraph({ seed: 7, nodes: 400, edges: 2_000 });
    const read = graphml.parse(MultiDirectedGraph, [...graphMl(small)].join(''));
    expect([read.order, read.size]).toEqual([small.nodes.length, small.edges.length]);
    for (const { id, label, properties } of small.nodes) {
      const found = read.getNodeAttributes(id);
      expect(found.label).toBe(label);
      for (const [name, value] of Object.entries(told(properties)))
        expect(String(found[name]), `${id} ${name}`).toBe(
          typeof value === 'object' ? JSON.stringify(value) : String(value),
        );
    }
    for (const { id, type, from, to, evidence } of small.edges) {
      expect([read.source(id), read.target(id)]).toEqual([from, to]);
      expect(read.getEdgeAttributes(id)).toMatchObject({ type, quote: evidence.quote, start: evidence.start });
    }
  }, 120_000);

  it('comes back from the CSV files for Neo4j, values by the types of their headers', () => {
    const files = new Map(
      neo4jCsv(graph).map(({ name, pieces }) => [name, [...(pieces as Iterable<string>)].join('')]),
    );
    const read = (prefix: string): Record<string, unknown>[] =>
      [...files].filter(([name]) => name.startsWith(prefix)).flatMap(([, text]) => readTyped(text));
    const nodes = read('nodes-').map(({ 'id:ID': id, ':LABEL': label, ...properties }) => ({ id, label, properties }));
    const expected = graph.nodes.map(({ id, label, properties }) => ({
      id,
      label: `Normapa${LIST_SEPARATOR}${label}`,
      properties: told(properties),
    }));
    expect(new Set(nodes.map((node) => JSON.stringify(sorted(node))))).toEqual(
      new Set(expected.map((node) => JSON.stringify(sorted(node)))),
    );
    const edges = read('edges-').map(({ ':START_ID': from, ':END_ID': to, ':TYPE': type, ...rest }) => ({
      from,
      to,
      type,
      ...rest,
    }));
    const flat = graph.edges.map(({ properties, evidence, ...rest }) => told({ ...rest, ...properties, ...evidence }));
    expect(new Set(edges.map((edge) => JSON.stringify(sorted(edge))))).toEqual(
      new Set(flat.map((edge) => JSON.stringify(sorted(edge)))),
    );
    for (const name of files.keys()) if (name.endsWith('.csv')) expect(files.get('import.sh')).toContain(`=${name}`);
  }, 120_000);

  it('is read from RDF by a parser, nothing left out', () => {
    const quads = new Parser({ format: 'N-Quads' }).parse([...graphRdf(graph, BASE, 'n-quads')].join(''));
    const count = (predicate: string, object?: string): number =>
      quads.filter(
        (quad) => quad.predicate.value === predicate && (object === undefined || quad.object.value === object),
      ).length;
    const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    expect(count(`${RDF}type`, `${RDF}Statement`)).toBe(graph.edges.length);
    for (const label of ['Instrument', 'Provision', 'Authority', 'Permit'] as const)
      expect(count(`${RDF}type`, `${BASE}/def#${label}`)).toBe(
        graph.nodes.filter((node) => node.label === label).length,
      );
    expect(count(`${BASE}/def#quote`)).toBe(graph.edges.length);
    const declared = new Set(
      quads.filter(({ object }) => object.value === `${RDF}Property`).map(({ subject }) => subject.value),
    );
    const own = new Set(
      quads.map(({ predicate }) => predicate.value).filter((name) => name.startsWith(`${BASE}/def#`)),
    );
    expect([...own].filter((name) => !declared.has(name))).toEqual([]);
  }, 180_000);

  it('gives the same bytes each time, in every form', async () => {
    const small = generateGraph({ seed: 3, nodes: 300, edges: 900 });
    const again = generateGraph({ seed: 3, nodes: 300, edges: 900 });
    for (const format of GRAPH_FORMATS) {
      const [one, other] = await Promise.all(
        [small, again].map(async (each) => Promise.all((await graphFiles(each, format, BASE)).map(whole))),
      );
      expect(one).toEqual(other);
      expect(one!.join('').length).toBeGreaterThan(10_000);
    }
  }, 60_000);
});

const sorted = (record: object): object =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, isPlain(value) ? sorted(value) : (value as unknown)]),
  );

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a file, read by the types that its header names. Text that holds a nested value is told by how it begins. */
const readTyped = (text: string): Record<string, unknown>[] => {
  const rows: readonly Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== '')
        .map(([head, value]) => {
          const [name = '', type] = /^(?:id:ID|:[A-Z_]+)$/.test(head) ? [head] : head.split(':');
          return [name, READ[type ?? 'text']!(value)];
        }),
    ),
  );
};

const READ: Readonly<Record<string, (value: string) => unknown>> = {
  text: (value) => (/^[[{]"?[a-z[{]/.test(value) && isJson(value) ? (JSON.parse(value) as unknown) : value),
  long: Number,
  double: Number,
  boolean: (value) => value === 'true',
  'string[]': (value) => value.split(LIST_SEPARATOR),
  'long[]': (value) => value.split(LIST_SEPARATOR).map(Number),
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
