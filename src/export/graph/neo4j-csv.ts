import { stringify } from 'csv-stringify/sync';
import { EDGE_TYPES } from '../../domain/graph/edge.js';
import type { Graph } from '../../domain/graph/graph.js';
import { NODE_LABELS } from '../../domain/graph/node-id.js';
import { columnsOf, edgeRecords, nodeRecords, type Column, type ColumnSort, type FlatRecord } from './columns.js';
import type { OutputFile } from './output-file.js';

/** What parts the members of a list: a sign made for it, which no text of ours holds. */
export const LIST_SEPARATOR = '\u001f';

/** How a header of neo4j-admin names the sorts of values. Text needs no name; nested values are JSON. */
const TYPES: Readonly<Record<ColumnSort, string>> = {
  text: '',
  whole: ':long',
  number: ':double',
  truth: ':boolean',
  texts: ':string[]',
  wholes: ':long[]',
  nested: '',
};

/** A graph as the files that `neo4j-admin database import` takes, one for each label and type, with the line that imports them. What is empty, a text or a list, is left out, as what is null. */
export function neo4jCsv({ nodes, edges }: Graph): readonly OutputFile[] {
  const nodeFiles = NODE_LABELS.flatMap((label) => {
    const own = nodes.filter((node) => node.label === label);
    const ids = own.map(({ id }) => ({ 'id:ID': id, ':LABEL': `Normapa${LIST_SEPARATOR}${label}` }));
    return own.length === 0 ? [] : [{ name: `nodes-${label}.csv`, pieces: csv(ids, 'label', () => nodeRecords(own)) }];
  });
  const edgeFiles = EDGE_TYPES.flatMap((type) => {
    const own = edges.filter((edge) => edge.type === type);
    const ends = own.map(({ id, from, to }) => ({ ':START_ID': from, ':END_ID': to, ':TYPE': type, id }));
    return own.length === 0 ? [] : [{ name: `edges-${type}.csv`, pieces: csv(ends, 'type', () => edgeRecords(own)) }];
  });
  const command = { name: 'import.sh', pieces: [importCommand(nodeFiles, edgeFiles)] };
  return [...nodeFiles, ...edgeFiles, command];
}

/** A file; `known` is told in a column of Neo4j's own already. */
function* csv(
  heads: readonly Readonly<Record<string, string>>[],
  known: 'label' | 'type',
  records: () => Iterable<FlatRecord>,
): Generator<string> {
  const columns = columnsOf(records()).filter(({ name }) => name !== known);
  yield stringify([[...Object.keys(heads[0] ?? {}), ...columns.map(({ name, sort }) => `${name}${TYPES[sort]}`)]]);
  let place = 0;
  for (const record of records()) {
    const row = [
      ...Object.values(heads[place++] ?? {}),
      ...columns.map((column) => cellOf(column, record[column.name])),
    ];
    yield stringify([row], { quoted_string: true, cast: { boolean: String } });
  }
}

const cellOf = ({ sort }: Column, value: unknown): string | number | boolean | null => {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  if ((sort === 'texts' || sort === 'wholes') && Array.isArray(value)) return value.join(LIST_SEPARATOR);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return sort === 'nested' ? JSON.stringify(value) : value;
  return JSON.stringify(value);
};

const importCommand = (nodeFiles: readonly OutputFile[], edgeFiles: readonly OutputFile[]): string =>
  [
    '#!/bin/sh',
    '# Imports these files into an empty database of Neo4j 5: sh import.sh neo4j',
    'cd "$(dirname "$0")" && exec neo4j-admin database import full "${1:-neo4j}" \\',
    "  --array-delimiter='U+001F' --multiline-fields=true \\",
    ...nodeFiles.map(({ name }) => `  --nodes=${name} \\`),
    ...edgeFiles.map(({ name }, index) => `  --relationships=${name}${index === edgeFiles.length - 1 ? '' : ' \\'}`),
    '',
  ].join('\n');
