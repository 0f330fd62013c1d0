import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Awaitable } from '../../../src/domain/awaitable.js';
import type { Graph } from '../../../src/domain/graph/graph.js';
import type { NodeId } from '../../../src/domain/graph/node-id.js';
import { type GraphStore } from '../../../src/domain/ports/graph-store.js';
import { makeEdge } from '../make-edge.js';
import { makeNode } from '../make-node.js';
import { BY_KEY, GRAPH } from './sample.js';
import { expectError } from './expect-error.js';

/** What the port says of loads and statistics. */
export function describeLoads(makeStore: () => Awaitable<GraphStore>): void {
  const small: Graph = {
    nodes: [makeNode('Instrument', 'one'), makeNode('Instrument', 'two'), makeNode('Topic', 'noise')],
    edges: [
      makeEdge('CITES', 'instrument:one' as NodeId, 'instrument:two' as NodeId),
      makeEdge('CITES', 'instrument:one' as NodeId, 'instrument:two' as NodeId, { nth: 1, order: 1 }),
    ],
  };

  describe('loads', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await makeStore();
    });
    afterAll(async () => {
      await store.close();
    });

    it('count nodes and edges by kind', async () => {
      await store.load(small);
      const { nodes, edges } = await store.stats();
      expect(nodes).toEqual({ Instrument: 2, Topic: 1 });
      expect(edges).toEqual({ CITES: 2 });
    });

    it('are idempotent: the same graph again changes nothing, not even a cursor', async () => {
      await store.load(small);
      const before = await store.stats();
      const page = await store.list('Instrument', [], BY_KEY, { first: 1, after: null });
      await store.load({ nodes: [...small.nodes].reverse(), edges: [...small.edges].reverse() });
      expect(await store.stats()).toEqual(before);
      const rest = await store.list('Instrument', [], BY_KEY, { first: 9, after: page.members[0]!.cursor });
      expect(rest.members.map(({ item }) => item.id)).toEqual(['instrument:two']);
    });

    it('give a digest that tells graphs apart by any one property', async () => {
      await store.load(small);
      const { digest } = await store.stats();
      await store.load({ ...small, nodes: [makeNode('Instrument', 'one', { url: 'x' }), ...small.nodes.slice(1)] });
      expect((await store.stats()).digest).not.toBe(digest);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    });

    it('remove what the new graph no longer says', async () => {
      await store.load(small);
      await store.load({ nodes: small.nodes.slice(0, 1), edges: [] });
      expect(await store.nodes(small.nodes.map(({ id }) => id))).toEqual([small.nodes[0], null, null]);
      expect((await store.stats()).edges).toEqual({});
    });

    it.each([
      ['a node id that stands twice', { ...small, nodes: [...small.nodes, small.nodes[0]!] }],
      ['an edge id that stands twice', { ...small, edges: [...small.edges, small.edges[0]!] }],
      ['an edge that ends at no node', { ...small, nodes: small.nodes.slice(0, 1) }],
    ])('refuse %s and leave the graph as it was', async (_, graph) => {
      await store.load(small);
      const before = await store.stats();
      await expectError('bad-input', () => store.load(graph));
      expect(await store.stats()).toEqual(before);
      expect(await store.count('Instrument', [])).toBe(2);
    });

    it('show readers the old graph or the new one, never a mixture', async () => {
      const states = [small, GRAPH].map((graph) => graph.nodes.filter(({ label }) => label === 'Instrument').length);
      await store.load(small);
      const loading = store.load(GRAPH);
      const seen: number[] = [];
      for (let read = 0; read < 20; read++) seen.push(await store.count('Instrument', []));
      await loading;
      expect(await store.count('Instrument', [])).toBe(states[1]);
      expect(seen.every((count) => states.includes(count))).toBe(true);
    });
  });
}
