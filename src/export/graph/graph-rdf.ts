import { EDGE_TYPES, type GraphEdge } from '../../domain/graph/edge.js';
import type { Graph } from '../../domain/graph/graph.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { NODE_LABELS, type NodeId } from '../../domain/graph/node-id.js';
import { nodeIri } from '../linked/addresses.js';
import { printRdf, type RdfNotation } from '../linked/print-rdf.js';
import type { LinkedName, LinkedResource, LinkedValue, WholeName } from '../linked/resource.js';
import { edgeRecords, nodeRecords, type FlatRecord } from './columns.js';

/**
 * A graph as RDF with nothing left out: each node with its properties, each edge as a triple and, since two edges may say the same of the same nodes, as a
 * statement of its own with where it was read. Labels, types and properties are names below `…/def#`, which the file itself declares.
 */
export function graphRdf(graph: Graph, base: string, notation: RdfNotation): Generator<string> {
  return printRdf(resources(graph, base), notation);
}

function* resources(graph: Graph, base: string): Generator<LinkedResource> {
  const instruments = new Map<string, InstrumentProperties>();
  for (const node of graph.nodes)
    if (node.label === 'Instrument') instruments.set(node.properties.key, node.properties);
  const iriOf = (node: AnyNode): string => nodeIri(base, node, (key) => instruments.get(key));
  const iris = new Map<NodeId, string>(graph.nodes.map((node) => [node.id, iriOf(node)]));
  yield* declarations(graph, base);
  const outgoing = new Map<NodeId, GraphEdge[]>();
  for (const edge of graph.edges) {
    const known = outgoing.get(edge.from);
    if (known) known.push(edge);
    else outgoing.set(edge.from, [edge]);
  }
  for (const node of graph.nodes) yield describeNode(node, outgoing.get(node.id) ?? [], iris, base);
  for (const edge of graph.edges) yield describeEdge(edge, iris, base);
}

/** The names that the file speaks with, each of them declared. */
function* declarations({ nodes, edges }: Graph, base: string): Generator<LinkedResource> {
  const properties = new Set<string>(EDGE_TYPES);
  for (const record of nodeRecords(nodes)) for (const name of Object.keys(record)) properties.add(name);
  for (const record of edgeRecords(edges)) for (const name of Object.keys(record)) properties.add(name);
  for (const name of NODE_LABELS) yield declaration(name, 'rdfs:Class', base);
  for (const name of [...properties].sort()) yield declaration(name, 'rdf:Property', base);
}

const declaration = (name: string, type: LinkedName, base: string): LinkedResource => ({
  iri: nameIri(name, base),
  types: [type],
  properties: [['rdfs:label', [{ text: name }]]],
});

const nameIri = (name: string, base: string): WholeName => `${base}/def#${name}`;

const describeNode = (
  { id, label, properties }: AnyNode,
  edges: readonly GraphEdge[],
  iris: ReadonlyMap<NodeId, string>,
  base: string,
): LinkedResource => ({
  iri: iris.get(id) ?? id,
  types: [],
  properties: [
    ['rdf:type', [{ iri: nameIri(label, base) }]],
    ...flatProperties({ ...properties }, base),
    ...groupByType(edges, iris, base),
  ],
});

const groupByType = (
  edges: readonly GraphEdge[],
  iris: ReadonlyMap<NodeId, string>,
  base: string,
): LinkedResource['properties'] => {
  const targets = new Map<string, Set<string>>();
  for (const { type, to } of edges) targets.set(type, (targets.get(type) ?? new Set()).add(iris.get(to) ?? to));
  return [...targets].map(([type, found]) => [nameIri(type, base), [...found].map((iri) => ({ iri }))] as const);
};

const describeEdge = (edge: GraphEdge, iris: ReadonlyMap<NodeId, string>, base: string): LinkedResource => {
  const record = { order: edge.order, ...edge.properties, ...edge.evidence };
  return {
    iri: `${base}/id/edge/${encodeURIComponent(edge.id)}`,
    types: ['rdf:Statement'],
    properties: [
      ['rdf:subject', [{ iri: iris.get(edge.from) ?? edge.from }]],
      ['rdf:predicate', [{ iri: nameIri(edge.type, base) }]],
      ['rdf:object', [{ iri: iris.get(edge.to) ?? edge.to }]],
      ...flatProperties(record, base),
    ],
  };
};

const flatProperties = (record: FlatRecord, base: string): LinkedResource['properties'] =>
  Object.keys(record)
    .sort()
    .map((name) => [nameIri(name, base), valuesOf(record[name])] as const)
    .filter(([, values]) => values.length > 0);

const valuesOf = (value: unknown): readonly LinkedValue[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value) && value.every((member) => typeof member !== 'object')) return value.flatMap(valuesOf);
  if (typeof value === 'string') return [{ text: value }];
  const text = JSON.stringify(value);
  if (typeof value === 'boolean') return [{ text, datatype: 'xsd:boolean' }];
  if (typeof value === 'number')
    return [{ text, datatype: Number.isSafeInteger(value) ? 'xsd:integer' : 'xsd:decimal' }];
  return [{ text, datatype: 'rdf:JSON' }];
};
