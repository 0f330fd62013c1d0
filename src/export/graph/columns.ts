import type { GraphEdge } from '../../domain/graph/edge.js';
import type { AnyNode } from '../../domain/graph/node.js';

/** What the values of a property are. `nested` values are written as JSON. */
export type ColumnSort = 'text' | 'whole' | 'number' | 'truth' | 'texts' | 'wholes' | 'nested';

/** One property of the nodes of a label, or of the edges of a type. */
export interface Column {
  readonly name: string;
  readonly sort: ColumnSort;
}

/** What is told of a node or an edge besides its id and its ends. */
export type FlatRecord = Readonly<Record<string, unknown>>;

/** The nodes as flat records: their label, and their properties. */
export function* nodeRecords(nodes: Iterable<AnyNode>): Generator<FlatRecord> {
  for (const { label, properties } of nodes) yield { label, ...properties };
}

/** The edges as flat records: their type, their properties, and those of their evidence: `start` and `end` are places in `file`. */
export function* edgeRecords(edges: Iterable<GraphEdge>): Generator<FlatRecord> {
  for (const { type, order, properties, evidence } of edges) yield { type, order, ...properties, ...evidence };
}

/** The columns that hold every property of some records, in the order of their names. A property that is null everywhere is text. */
export function columnsOf(records: Iterable<FlatRecord>): readonly Column[] {
  const sorts = new Map<string, ColumnSort | null>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      const sort = sortOf(value);
      const earlier = sorts.get(name) ?? null;
      sorts.set(name, earlier === null || sort === null || earlier === sort ? (sort ?? earlier) : joint(earlier, sort));
    }
  }
  return [...sorts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sort]) => ({ name, sort: sort ?? 'text' }));
}

const joint = (one: ColumnSort, other: ColumnSort): ColumnSort =>
  NUMBERS.has(one) && NUMBERS.has(other) ? 'number' : 'nested';

const NUMBERS: ReadonlySet<ColumnSort> = new Set(['whole', 'number']);

const SORT_OF_TYPE: Readonly<Record<string, ColumnSort>> = { string: 'text', boolean: 'truth' };

/** Null where the value does not tell: null, and an empty list. */
const sortOf = (value: unknown): ColumnSort | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'whole' : 'number';
  if (!Array.isArray(value)) return SORT_OF_TYPE[typeof value] ?? 'nested';
  if (value.length === 0) return null;
  if (value.every((member) => typeof member === 'string')) return 'texts';
  return value.every((member) => Number.isSafeInteger(member)) ? 'wholes' : 'nested';
};
