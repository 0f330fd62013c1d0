import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDGE_TYPES } from '../../../src/domain/graph/edge.js';
import type { NodeId } from '../../../src/domain/graph/node-id.js';
import { type Expansion, type GraphStore } from '../../../src/domain/ports/graph-store.js';
import { expandNaively } from '../naive-graph-store.js';
import { expansions } from './questions.js';
import { FIRST_TEN, GRAPH, HUB } from './sample.js';
import { walkPages } from './walk-pages.js';
import '../seed.js';

/** What the port says of neighbours. */
export function describeExpansions(store: () => GraphStore, draws: number): void {
  describe('expansions', () => {
    it('give each node its neighbours by type as asked, edge order and id, as the naive twin has them', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(GRAPH.nodes.length - 1), { maxLength: 5 }),
          expansions,
          fc.integer({ min: 1, max: 20 }),
          async (places, expansion, first) => {
            const ids = places.map((place) => GRAPH.nodes[place]!.id);
            const pages = await store().expand(ids, expansion, { first, after: null });
            const expected = ids.map((id) => expandNaively(GRAPH, id, expansion));
            expect(pages.map(({ members }) => members.map(({ item }) => item))).toEqual(
              expected.map((list) => list.slice(0, first)),
            );
            expect(pages.map(({ total }) => total)).toEqual(expected.map((list) => list.length));
            expect(pages.map(({ hasNext }) => hasNext)).toEqual(expected.map((list) => list.length > first));
          },
        ),
        { numRuns: draws },
      );
    });

    it('are paged for one node without loss or repetition', async () => {
      const expansion: Expansion = { types: [...EDGE_TYPES].reverse(), direction: 'in' };
      const expected = expandNaively(GRAPH, HUB, expansion);
      expect(expected.length).toBeGreaterThan(30);
      const pages = await walkPages(async (after) => (await store().expand([HUB], expansion, { first: 7, after }))[0]!);
      expect(pages.items).toEqual(expected);
    });

    it('are empty for an id that is not there', async () => {
      const expansion: Expansion = { types: ['CITES'], direction: 'out' };
      const pages = await store().expand(['topic:nowhere' as NodeId], expansion, FIRST_TEN);
      expect(pages).toEqual([{ members: [], total: 0, hasNext: false }]);
    });
  });
}
