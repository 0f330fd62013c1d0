import type { GraphNode } from '../domain/graph/node.js';
import type { NodeLabel } from '../domain/graph/node-id.js';
import type { IndexedProperty } from '../domain/graph/indexed-properties.js';
import { PAGE_LIMIT, type GraphStore } from '../domain/ports/graph-store.js';

/** Every node of a label, in the order of a property, a page at a time. */
export async function listAll<L extends NodeLabel>(
  store: GraphStore,
  label: L,
  property: IndexedProperty<L>,
): Promise<readonly GraphNode<L>[]> {
  const nodes: GraphNode<L>[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof store.list<L>>> = await store.list(
      label,
      [],
      { property, direction: 'ascending' },
      { first: PAGE_LIMIT, after },
    );
    nodes.push(...page.members.map(({ item }) => item));
    after = page.members.at(-1)?.cursor ?? null;
    if (!page.hasNext || after === null) return nodes;
  }
}
