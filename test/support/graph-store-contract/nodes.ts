import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../src/domain/graph/node-id.js';
import { type GraphStore } from '../../../src/domain/ports/graph-store.js';
import { GRAPH } from './sample.js';

/** What the port says of nodes by id. */
export function describeNodes(store: () => GraphStore): void {
  describe('nodes', () => {
    it('come in the order asked, null for an id that is not there, twice where asked twice', async () => {
      const [a, b] = [GRAPH.nodes[5]!, GRAPH.nodes[90]!];
      const missing = 'instrument:nowhere' as NodeId;
      expect(await store().nodes([b.id, missing, a.id, b.id])).toEqual([b, null, a, b]);
    });

    it('are none where none are asked', async () => {
      expect(await store().nodes([])).toEqual([]);
    });

    it('keep every property of every node', async () => {
      expect(await store().nodes(GRAPH.nodes.map(({ id }) => id))).toEqual(GRAPH.nodes);
    });
  });
}
