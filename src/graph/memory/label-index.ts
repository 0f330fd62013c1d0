import type { AnyNode } from '../../domain/graph/node.js';
import { compareValues, valuesOf, type PropertyValue } from '../property-values.js';

/** A property and a direction, as a list is ordered by. */
export interface Order {
  readonly property: string;
  readonly direction: 'ascending' | 'descending';
}

/** Nodes of one value each, as places in an order; null is the group of those without a value. */
export type Groups = ReadonlyMap<PropertyValue | null, Uint32Array>;

/** The nodes of one label, with every order and lookup asked of them so far. A place is an index into `ordered`. */
export interface LabelIndex {
  readonly size: number;
  /** The nodes in an order. */
  ordered(order: Order): readonly AnyNode[];
  /** For each value of a property the places in an order of the nodes that have it, ascending. */
  groups(property: string, order: Order): Groups;
}

/**
 * Indexes the nodes of one label, given by id. An order or a lookup is worked out when it is first asked for and kept, so that a program that asks
 * one question starts at once and a server sorts nothing twice. There are at most (properties × 2) orders and (properties² × 2) lookups.
 */
export function indexLabel(nodes: readonly AnyNode[]): LabelIndex {
  const orders = new Map<string, readonly AnyNode[]>();
  const lookups = new Map<string, Groups>();
  const ordered = (order: Order): readonly AnyNode[] =>
    remembered(orders, nameOf(order), () => sortNodes(nodes, order));
  return {
    size: nodes.length,
    ordered,
    groups: (property, order) =>
      remembered(lookups, `${property} ${nameOf(order)}`, () => groupNodes(ordered(order), property)),
  };
}

const nameOf = ({ property, direction }: Order): string => `${property} ${direction}`;

const remembered = <T>(known: Map<string, T>, name: string, make: () => T): T => {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
};

/** Sorting is stable and the nodes come by id, so equal values stay in the order of their ids in both directions. */
const sortNodes = (nodes: readonly AnyNode[], { property, direction }: Order): readonly AnyNode[] => {
  const keyed = nodes.map((node) => ({ node, values: valuesOf(node, property) }));
  const sign = direction === 'ascending' ? 1 : -1;
  keyed.sort(({ values: a }, { values: b }) => compareValues(a, b) * (a.length === 0 || b.length === 0 ? 1 : sign));
  return keyed.map(({ node }) => node);
};

const groupNodes = (nodes: readonly AnyNode[], property: string): Groups => {
  const groups = new Map<PropertyValue | null, number[]>();
  const put = (value: PropertyValue | null, place: number): void => {
    const group = groups.get(value);
    if (!group) groups.set(value, [place]);
    else if (group.at(-1) !== place) group.push(place);
  };
  for (const [place, node] of nodes.entries()) {
    const values = valuesOf(node, property);
    if (values.length === 0) put(null, place);
    for (const value of values) put(value, place);
  }
  return new Map([...groups].map(([value, places]) => [value, Uint32Array.from(places)]));
};
