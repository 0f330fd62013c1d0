import type { AnyNode } from '../../domain/graph/node.js';
import { valuesOf, type PropertyValue } from '../property-values.js';
import type { LabelIndex, Order } from './label-index.js';
import { mergePlaces } from './merge-places.js';

/** A test as the store checks it: passes when any value of the property is in the set; null stands for "no value". */
export interface Test {
  readonly property: string;
  readonly in: ReadonlySet<PropertyValue | null>;
}

/** Places in an order of the nodes that pass every test, ascending. There must be a test. */
export function matchPlaces(index: LabelIndex, tests: readonly Test[], order: Order): Uint32Array {
  const candidates = tests
    .map((test) => ({ test, lists: listsOf(index, test, order) }))
    .sort((a, b) => sizeOf(a.lists) - sizeOf(b.lists));
  const [narrowest, ...others] = candidates;
  if (!narrowest) return new Uint32Array();
  const places = mergePlaces(narrowest.lists);
  if (others.length === 0) return places;
  const nodes = index.ordered(order);
  return places.filter((place) => {
    const node = nodes[place];
    return node !== undefined && others.every(({ test }) => passes(node, test));
  });
}

const listsOf = (index: LabelIndex, test: Test, order: Order): readonly Uint32Array[] => {
  const groups = index.groups(test.property, order);
  return [...test.in].flatMap((value) => groups.get(value) ?? []);
};

const sizeOf = (lists: readonly Uint32Array[]): number => lists.reduce((size, list) => size + list.length, 0);

const passes = (node: AnyNode, test: Test): boolean => {
  const values = valuesOf(node, test.property);
  return values.length === 0 ? test.in.has(null) : values.some((value) => test.in.has(value));
};
