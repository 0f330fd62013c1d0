import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import type { NodeOrder, NodeTest, Page, PageRequest } from '../../domain/ports/graph-store.js';
import { checkPageSize, cursorAt, sealOf, startAfter } from '../paging.js';
import { checkIndexed, type PropertyValue } from '../property-values.js';
import type { GraphState } from './graph-state.js';
import type { LabelIndex, Order } from './label-index.js';
import { matchPlaces, type Test } from './match-nodes.js';

/** A page of the nodes of a label that pass every test. Without tests, or with one on one value, it costs what the page costs, not the list. */
export function listNodes<L extends NodeLabel>(
  state: GraphState,
  label: L,
  tests: readonly NodeTest<L>[],
  { property, direction }: NodeOrder<L>,
  page: PageRequest,
): Page<GraphNode<L>> {
  checkPageSize(page);
  for (const { property: tested } of tests) checkIndexed(label, tested);
  checkIndexed(label, property);
  const seal = sealOf(state.stats.digest, [label, tests, property, direction]);
  const list = findList(state.labels.get(label), tests, { property, direction });
  const start = startAfter(seal, page.after, list.total);
  const end = Math.min(start + page.first, list.total);
  const members = [];
  for (let place = start; place < end; place++) {
    // The index of a label holds nodes of that label only.
    members.push({ item: list.at(place) as GraphNode<L>, cursor: cursorAt(seal, place) });
  }
  return { members, total: list.total, hasNext: end < list.total };
}

/** How many nodes of a label pass every test. */
export function countNodes<L extends NodeLabel>(state: GraphState, label: L, tests: readonly NodeTest<L>[]): number {
  for (const { property } of tests) checkIndexed(label, property);
  const [first] = tests;
  if (!first) return state.labels.get(label)?.size ?? 0;
  return findList(state.labels.get(label), tests, { property: first.property, direction: 'ascending' }).total;
}

interface FoundList {
  readonly total: number;
  at(place: number): unknown;
}

const findList = (index: LabelIndex | undefined, tests: readonly NodeTest[], order: Order): FoundList => {
  if (!index) return { total: 0, at: () => undefined };
  const nodes = index.ordered(order);
  if (tests.length === 0) return { total: nodes.length, at: (place) => nodes[place] };
  const places = matchPlaces(index, tests.map(toTest), order);
  return { total: places.length, at: (place) => nodes[places[place] ?? -1] };
};

const toTest = (test: NodeTest): Test => ({
  property: test.property,
  in: new Set<PropertyValue | null>(test.in),
});
