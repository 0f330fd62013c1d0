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

/**
 * What is written of an edge, in this order. `nth` is its id without what the edge itself says, `id` the whole of one that is of no such form. `rank` is
 * its place among the edges of its type by order and id.
 */
export const EDGE_FIELDS = ['nth', 'id', 'order', 'rank', ...EVIDENCE_FIELDS, ...PROPERTY_FIELDS] as const;

/** An edge as it is written: the values of EDGE_FIELDS. A row of values is half the size of a map. */
export function toEdgeRow(edge: GraphEdge, rank: number): readonly unknown[] {
  const { id, order, properties, evidence } = edge;
  const nth = nthOf(edge);
  const { start, end } = evidence;
  const places = { start: wholeNumber(start), end: wholeNumber(end) };
  const read = { ...evidence, ...places };
  return [
    nth,
    nth === null ? id : null,
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
  const [nth, whole, order] = values;
  const evidence = pick(EVIDENCE_FIELDS, values, BEFORE_EVIDENCE);
  const properties = pick(PROPERTY_FIELDS, values, BEFORE_EVIDENCE + EVIDENCE_FIELDS.length);
  const id = typeof nth === 'string' ? idOf(nth, type, from, to) : whole;
  // Written by toEdgeRow from an edge.
  return { id, type, from, to, order, properties, evidence } as GraphEdge;
}

/** A loop, since this is done for every edge of an answer: a list of pairs takes several times as long. */
const pick = (fields: readonly string[], values: readonly unknown[], start: number): object => {
  const picked: Record<string, unknown> = {};
  for (const [index, field] of fields.entries()) picked[field] = values[start + index];
  return picked;
};

const BEFORE_EVIDENCE = EDGE_FIELDS.indexOf(EVIDENCE_FIELDS[0] ?? 'rank');

/**
 * Of an id made of type, start, end and a number, with a sign after each of the first three, the signs and the number: `|||0`. Ids name both ends, and
 * would be the longest words on most edges. Null for any other id.
 */
const nthOf = ({ id, type, from, to }: GraphEdge): string | null => {
  const [first, second] = [type.length, type.length + 1 + from.length];
  const third = second + 1 + to.length;
  const nth = `${id.charAt(first)}${id.charAt(second)}${id.slice(third)}`;
  return SIGNS_AND_NUMBER.test(nth) && idOf(nth, type, from, to) === id ? nth : null;
};

const SIGNS_AND_NUMBER = /^[!-~]{3}[0-9]{1,9}$/;

const idOf = (nth: string, type: EdgeType, from: NodeId, to: NodeId): string =>
  `${type}${nth.charAt(0)}${from}${nth.charAt(1)}${to}${nth.slice(2)}`;
