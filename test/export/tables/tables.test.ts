import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { tablesOf } from '../../../src/export/tables/tables.js';
import { builtInGraph } from '../../support/built-in.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: string;
  };
}

let graph: Graph;
let files: ReadonlyMap<string, string>;
let resources: readonly Resource[];

beforeAll(async () => {
  graph = await builtInGraph();
  files = new Map(tablesOf(graph).map(({ name, pieces }) => [name, [...(pieces as Iterable<string>)].join('')]));
  resources = (JSON.parse(files.get('datapackage.json')!) as { resources: readonly Resource[] }).resources;
}, 180_000);

const VALUES: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  integer: Number,
  number: Number,
  boolean: (text) => text === 'true',
  array: (text) => JSON.parse(text) as unknown,
  any: (text) => JSON.parse(text) as unknown,
};

const read = ({ path, schema }: Resource): readonly Record<string, unknown>[] => {
  const rows: readonly Record<string, string>[] = parse(files.get(path)!, { columns: true });
  return rows.map((row) =>
    Object.fromEntries(
      schema.fields.map(({ name, type }) => [name, row[name] === '' ? null : VALUES[type]!(row[name]!)]),
    ),
  );
};

describe('the tables', () => {
  it('are described: every file, every column in its order, every key', () => {
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((name) => name.endsWith('.csv')).sort(),
    );
    for (const resource of resources) {
      const [head]: readonly (readonly string[])[] = parse(files.get(resource.path)!, { to: 1 });
      expect(head).toEqual(resource.schema.fields.map(({ name }) => name));
      const keys = read(resource).map((row) => row[resource.schema.primaryKey]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('come back as the graph, value by value', () => {
    for (const resource of resources) {
      if (resource.name === 'link') continue;
      for (const { id, ...row } of read(resource)) {
        const node = graph.nodes.find((each) => each.id === id)!;
        const known = Object.fromEntries(
          Object.entries(node.properties).map(([name, value]) => [name, value === '' ? null : (value as unknown)]),
        );
        expect(row).toEqual(known);
      }
    }
    const links = read(resources.find(({ name }) => name === 'link')!);
    expect(links).toHaveLength(graph.edges.length);
    for (const [index, link] of links.entries()) {
      const { id, from, to, type, evidence } = graph.edges[index]!;
      expect(link).toMatchObject({
        id,
        from,
        to,
        type,
        quote: evidence.quote === '' ? null : evidence.quote,
        start: evidence.start,
      });
    }
  }, 120_000);
});
