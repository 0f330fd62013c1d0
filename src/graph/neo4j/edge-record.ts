import type { Evidence } from '../../domain/evidence.js';
import { NO_EDGE_PROPERTIES, type EdgeProperties, type EdgeType, type GraphEdge } from '../../domain/graph/edge.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import { wholeNumber } from './native-value.js';

/** The fields of an edge's evidence, which lies flat on the edge beside its properties. */
const EVIDENCE_FIELDS = Object.keys({
  file: true,
  locator: true,
  start: true,
  end: true,
  quote: true,
  basis: true,
  confidence: true,
  seenOn: true,
  // Names every field, or this does not compile.
} satisfies Record<keyof Evidence, true>) as readonly (keyof Evidence)[];

const PROPERTY_FIELDS = Object.keys(NO_EDGE_PROPERTIES) as readonly (keyof EdgeProperties)[];

/** What is written of an edge, in this order. `rank` is its place among the edges of its type by order and id. */
export const EDGE_FIELDS = ['id', 'order', 'rank', ...EVIDENCE_FIELDS, ...PROPERTY_FIELDS] as const;

/** An edge as it is written: the values of EDGE_FIELDS. A row of values is half the size of a map. */
export function toEdgeRow({ id, order, properties, evidence }: GraphEdge, rank: number): readonly unknown[] {
  const { start, end } = evidence;
  const places = { start: wholeNumber(start), end: wholeNumber(end) };
  const read = { ...evidence, ...places };
  return [
    id,
    wholeNumber(order),
    wholeNumber(rank),
    ...EVIDENCE_FIELDS.map((field) => read[field]),
    ...PROPERTY_FIELDS.map((field) => properties[field]),
  ];
}

/** What of an edge is read, in Cypher: an argument of fromEdgeRow. Values without their names are half as long to read. */
export const edgeRow = (name: string): string => `[${EDGE_FIELDS.map((field) => `${name}.\`${field}\``).join(', ')}]`;

/** An edge as it was given to the load. */
export function fromEdgeRow(row: unknown, type: EdgeType, from: NodeId, to: NodeId): GraphEdge {
  const values = row as readonly unknown[];
  const [id, order] = values;
  const pick = (fields: readonly string[], start: number): object =>
    Object.fromEntries(fields.map((field, index) => [field, values[start + index]]));
  const evidence = pick(EVIDENCE_FIELDS, 3);
  const properties = pick(PROPERTY_FIELDS, 3 + EVIDENCE_FIELDS.length);
  // Written by toEdgeRow from an edge.
  return { id, type, from, to, order, properties, evidence } as GraphEdge;
}
