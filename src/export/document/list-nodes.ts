import type { IndexedProperty } from '../../domain/graph/indexed-properties.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import { PAGE_LIMIT, type GraphStore, type NodeTest } from '../../domain/ports/graph-store.js';

/** The nodes of a label that pass the tests, in the order of a property, read a page at a time. */
export async function* listNodes<L extends NodeLabel>(
  store: GraphStore,
  label: L,
  property: IndexedProperty<L>,
  tests: readonly NodeTest<L>[] = [],
): AsyncGenerator<GraphNode<L>> {
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof store.list<L>>> = await store.list(
      label,
      tests,
      { property, direction: 'ascending' },
      { first: PAGE_LIMIT, after },
    );
    for (const { item } of page.members) yield item;
    after = page.members.at(-1)?.cursor ?? null;
    if (!page.hasNext || after === null) return;
  }
}

/** The parts of an instrument in the order of its text. */
export async function listProvisions(
  store: GraphStore,
  key: InstrumentKey,
): Promise<readonly GraphNode<'Provision'>[]> {
  const parts: GraphNode<'Provision'>[] = [];
  const tests = [{ property: 'instrument', in: [key] }] as const;
  for await (const part of listNodes(store, 'Provision', 'order', tests)) parts.push(part);
  return parts;
}
