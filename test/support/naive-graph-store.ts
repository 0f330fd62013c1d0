import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import type { NodeId, NodeLabel } from '../../src/domain/graph/node-id.js';
import type { Expansion, Neighbour, NodeOrder, NodeTest } from '../../src/domain/ports/graph-store.js';

type Value = string | number | boolean;

/** The values of a property as a list: null and the empty list are both "not known". */
const valuesOf = (node: AnyNode, property: string): readonly Value[] => {
  const value = (node.properties as unknown as Record<string, Value | readonly Value[] | null>)[property] ?? [];
  return typeof value === 'object' ? value : [value];
};

const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whole lists, by plain filter and sort: slow, obvious, and the judge of every store. */
export function listNaively(
  graph: Graph,
  label: NodeLabel,
  tests: readonly NodeTest[],
  order: NodeOrder,
): readonly AnyNode[] {
  return graph.nodes
    .filter((node) => node.label === label && tests.every((test) => passes(node, test)))
    .sort((a, b) => compareNodes(a, b, order));
}

const passes = (node: AnyNode, test: NodeTest): boolean => {
  const values = valuesOf(node, test.property);
  return values.length === 0 ? test.in.includes(null) : values.some((value) => test.in.includes(value));
};

const compareNodes = (a: AnyNode, b: AnyNode, { property, direction }: NodeOrder): number => {
  const [first, second] = [valuesOf(a, property), valuesOf(b, property)];
  if (first.length === 0 || second.length === 0) {
    return Number(first.length === 0) - Number(second.length === 0) || compare(a.id, b.id);
  }
  const sign = direction === 'ascending' ? 1 : -1;
  for (let index = 0; index < Math.min(first.length, second.length); index++) {
    const order = compare(first[index]!, second[index]!);
    if (order !== 0) return sign * order;
  }
  return sign * (first.length - second.length) || compare(a.id, b.id);
};

/** All neighbours of one node along an expansion. */
export function expandNaively(graph: Graph, id: NodeId, { types, direction, labels }: Expansion): readonly Neighbour[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return [...new Set(types)].flatMap((type) =>
    graph.edges
      .filter((edge) => edge.type === type && edge[near] === id)
      .sort((a, b) => a.order - b.order || compare(a.id, b.id))
      .map((edge) => ({ edge, node: nodes.get(edge[far])! }))
      .filter(({ node }) => labels === undefined || labels.includes(node.label)),
  );
}
