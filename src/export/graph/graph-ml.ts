import type { Graph } from '../../domain/graph/graph.js';
import { printXmlStream } from '../xml/print-xml.js';
import { element, type XmlElement } from '../xml/xml-element.js';
import { columnsOf, edgeRecords, nodeRecords, type Column, type ColumnSort } from './columns.js';

/** How GraphML names the sorts of values. It has no lists: these are JSON. */
const TYPES: Readonly<Record<ColumnSort, string>> = {
  text: 'string',
  whole: 'long',
  number: 'double',
  truth: 'boolean',
  texts: 'string',
  wholes: 'string',
  nested: 'string',
};

/** A graph as GraphML, directed; each edge has an id of its own, since several may join the same two nodes. Values that are null are left out. */
export function* graphMl(graph: Graph): Generator<string> {
  const nodeColumns = columnsOf(nodeRecords(graph.nodes));
  const edgeColumns = columnsOf(edgeRecords(graph.edges));
  const keys = [...keyElements('node', nodeColumns), ...keyElements('edge', edgeColumns)];
  yield* printXmlStream(
    [
      element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, ...keys),
      element('graph', { id: 'normapa', edgedefault: 'directed' }),
    ],
    members(graph, nodeColumns, edgeColumns),
  );
}

const keyElements = (sort: 'node' | 'edge', columns: readonly Column[]): readonly XmlElement[] =>
  columns.map(({ name, sort: of }) =>
    element('key', { id: `${sort}-${name}`, for: sort, 'attr.name': name, 'attr.type': TYPES[of] }),
  );

function* members(
  { nodes, edges }: Graph,
  nodeColumns: readonly Column[],
  edgeColumns: readonly Column[],
): Generator<XmlElement> {
  let place = 0;
  for (const record of nodeRecords(nodes))
    yield element('node', { id: nodes[place++]?.id }, ...dataOf('node', nodeColumns, record));
  place = 0;
  for (const record of edgeRecords(edges)) {
    const edge = edges[place++];
    const ends = { id: edge?.id, source: edge?.from, target: edge?.to };
    yield element('edge', ends, ...dataOf('edge', edgeColumns, record));
  }
}

const dataOf = (
  sort: 'node' | 'edge',
  columns: readonly Column[],
  record: Readonly<Record<string, unknown>>,
): readonly XmlElement[] =>
  columns.flatMap(({ name, sort: of }) => {
    const value = record[name];
    if (value === null || value === undefined) return [];
    const text = typeof value === 'string' && of !== 'nested' ? value : JSON.stringify(value);
    return [element('data', { key: `${sort}-${name}` }, text)];
  });
