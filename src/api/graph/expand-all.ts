import type { Awaitable } from '../../domain/awaitable.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import {
  type Expansion,
  type GraphStore,
  PAGE_LIMIT,
  type Neighbour,
  type PageMember,
} from '../../domain/ports/graph-store.js';
import { whenReady } from './when-ready.js';

export type Members = readonly PageMember<Neighbour>[];

/** The far ends of links. */
export function nodesOf(members: Members): readonly Neighbour['node'][] {
  return members.map(({ item }) => item.node);
}

/** Every link of each id along an expansion, in the order of the store; one round trip unless a list is longer than the largest page. */
export function expandAll(
  store: GraphStore,
  ids: readonly NodeId[],
  expansion: Expansion,
  after: string | null = null,
): Awaitable<readonly Members[]> {
  if (ids.length === 0) return [];
  return whenReady(store.expand(ids, expansion, { first: PAGE_LIMIT, after }), (pages) => {
    const whole = pages.map(({ members }) => members);
    if (!pages.some(({ hasNext }) => hasNext)) return whole;
    return readOn(
      store,
      ids,
      expansion,
      pages.map(({ hasNext, members }) => (hasNext ? (members.at(-1)?.cursor ?? null) : null)),
      whole,
    );
  });
}

/** Goes on after the first page of the lists that have more; those are few, so each is read by itself. */
async function readOn(
  store: GraphStore,
  ids: readonly NodeId[],
  expansion: Expansion,
  cursors: readonly (string | null)[],
  whole: readonly Members[],
): Promise<readonly Members[]> {
  const rest: Members[] = [];
  for (const [index, id] of ids.entries()) {
    const cursor = cursors[index] ?? null;
    if (cursor !== null) rest[index] = (await expandAll(store, [id], expansion, cursor))[0] ?? [];
  }
  return whole.map((members, index) => [...members, ...(rest[index] ?? [])]);
}
