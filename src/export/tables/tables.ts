import { stringify } from 'csv-stringify/sync';
import type { Graph } from '../../domain/graph/graph.js';
import { NODE_LABELS, NODE_WORDS, type NodeLabel } from '../../domain/graph/node-id.js';
import {
  columnsOf,
  edgeRecords,
  nodeRecords,
  type Column,
  type ColumnSort,
  type FlatRecord,
} from '../graph/columns.js';
import type { OutputFile } from '../graph/output-file.js';

/** How Frictionless names the sorts of values; lists and nested values are JSON in their cell. */
const TYPES: Readonly<Record<ColumnSort, string>> = {
  text: 'string',
  whole: 'integer',
  number: 'number',
  truth: 'boolean',
  texts: 'array',
  wholes: 'array',
  nested: 'any',
};

/** A table before it is written. */
interface Table {
  readonly name: string;
  readonly title: string;
  readonly primaryKey: string;
  readonly columns: readonly Column[];
  readonly records: () => Iterable<FlatRecord>;
}

/** The graph as tables in CSV, one for each label of nodes and one of links, with a `datapackage.json` that describes them (Frictionless Data Package 1.0). */
export function tablesOf(graph: Graph): readonly OutputFile[] {
  const tables = [...NODE_LABELS.flatMap((label) => nodeTable(graph, label)), linkTable(graph)];
  const description = `${JSON.stringify(dataPackage(tables), null, 2)}\n`;
  return [
    { name: 'datapackage.json', pieces: [description] },
    ...tables.map((table) => ({ name: `${table.name}.csv`, pieces: csv(table) })),
  ];
}

const nodeTable = ({ nodes }: Graph, label: NodeLabel): readonly Table[] => {
  const own = nodes.filter((node) => node.label === label);
  const records = function* (): Generator<FlatRecord> {
    let place = 0;
    for (const record of nodeRecords(own)) yield { id: own[place++]?.id, ...record };
  };
  if (own.length === 0) return [];
  return [{ name: NODE_WORDS[label], title: label, primaryKey: 'id', columns: columnsFirst(['id'], records), records }];
};

const linkTable = ({ edges }: Graph): Table => {
  const records = function* (): Generator<FlatRecord> {
    let place = 0;
    for (const record of edgeRecords(edges)) {
      const edge = edges[place++];
      yield { id: edge?.id, from: edge?.from, to: edge?.to, ...record };
    }
  };
  return {
    name: 'link',
    title: 'Link',
    primaryKey: 'id',
    columns: columnsFirst(['id', 'type', 'from', 'to'], records),
    records,
  };
};

/** The columns of some records, those named before the others. */
const columnsFirst = (names: readonly string[], records: () => Iterable<FlatRecord>): readonly Column[] => {
  const columns = columnsOf(records()).filter(({ name }) => name !== 'label');
  const named = names.flatMap((name) => columns.filter((column) => column.name === name));
  return [...named, ...columns.filter(({ name }) => !names.includes(name))];
};

function* csv({ columns, records }: Table): Generator<string> {
  yield stringify([columns.map(({ name }) => name)]);
  for (const record of records())
    yield stringify([columns.map((column) => cellOf(column, record[column.name]))], { cast: { boolean: String } });
}

const cellOf = ({ sort }: Column, value: unknown): string | number | boolean | null => {
  if (value === null || value === undefined) return null;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain && sort !== 'nested' ? value : JSON.stringify(value);
};

const dataPackage = (tables: readonly Table[]): object => ({
  profile: 'tabular-data-package',
  name: 'normapa',
  title: "Normapa: the regulation of Mexico's electric-vehicle industry as a graph",
  licenses: [{ name: 'MIT', path: 'https://opensource.org/licenses/MIT' }],
  resources: tables.map(({ name, title, primaryKey, columns }) => ({
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true },
    schema: {
      fields: columns.map((column) => ({ name: column.name, type: TYPES[column.sort] })),
      primaryKey,
      missingValues: [''],
    },
  })),
});
