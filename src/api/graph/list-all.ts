import type { Awaitable } from '../../domain/awaitable.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import { type GraphStore, type NodeOrder, type NodeTest, PAGE_LIMIT } from '../../domain/ports/graph-store.js';
import { whenReady } from './when-ready.js';

/** Every node of a label that passes the tests, in order; one round trip unless the list is longer than the largest page. */
export function listAll<L extends NodeLabel>(
  store: GraphStore,
  label: L,
  tests: readonly NodeTest<L>[],
  order: NodeOrder<L>,
  after: string | null = null,
): Awaitable<readonly GraphNode<L>[]> {
  return whenReady(store.list(label, tests, order, { first: PAGE_LIMIT, after }), ({ members, hasNext }) => {
    const nodes = members.map(({ item }) => item);
    if (!hasNext) return nodes;
    const rest = listAll(store, label, tests, order, members.at(-1)?.cursor ?? null);
    return whenReady(rest, (more) => [...nodes, ...more]);
  });
}
