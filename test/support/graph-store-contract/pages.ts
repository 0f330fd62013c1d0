import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EdgeType } from '../../../src/domain/graph/edge.js';
import type { NodeId } from '../../../src/domain/graph/node-id.js';
import { PAGE_LIMIT, type GraphStore, type NodeOrder, type NodeTest } from '../../../src/domain/ports/graph-store.js';
import { BY_KEY, GRAPH, HUB } from './sample.js';
import { expectError } from './expect-error.js';
import '../seed.js';

/** What the port says of page sizes and cursors. */
export function describePages(store: () => GraphStore): void {
  const list = async (after: string | null, order: NodeOrder<'Instrument'> = BY_KEY, tests: readonly NodeTest<'Instrument'>[] = []) =>
    store().list('Instrument', tests, order, { first: 5, after }); // prettier-ignore
  const expand = async (id: NodeId, after: string | null, type: EdgeType = 'CITES') =>
    store().expand([id], { types: [type], direction: 'in' }, { first: 1, after });

  describe('pages', () => {
    it.each([0, -1, 1.5, Number.NaN, PAGE_LIMIT + 1, Number.POSITIVE_INFINITY])(
      'of %d members are refused',
      async (first) => {
        await expectError('page-size', () => store().list('Topic', [], BY_KEY, { first, after: null }));
        await expectError('page-size', () =>
          store().expand([], { types: ['CITES'], direction: 'out' }, { first, after: null }),
        );
      },
    );

    it('of the largest size are given', async () => {
      const page = await store().list('Instrument', [], BY_KEY, { first: PAGE_LIMIT, after: null });
      expect(page.members.length).toBe(page.total);
    });

    it('after the last member are empty', async () => {
      const page = await store().list('Instrument', [], BY_KEY, { first: PAGE_LIMIT, after: null });
      const after = page.members.at(-1)!.cursor;
      expect(await list(after)).toEqual({ members: [], total: page.total, hasNext: false });
    });

    it('refuse a cursor of another order, other tests or an expansion', async () => {
      const { cursor } = (await list(null)).members[2]!;
      await expectError('cursor', () => list(cursor, { property: 'key', direction: 'descending' }));
      await expectError('cursor', () => list(cursor, BY_KEY, [{ property: 'status', in: ['in-force'] }]));
      await expectError('cursor', () => expand(HUB, cursor));
    });

    it('refuse a cursor of another node or another type of edge', async () => {
      const [page] = await expand(HUB, null);
      const { cursor } = page!.members[0]!;
      expect((await expand(HUB, cursor))[0]!.total).toBe(page!.total);
      await expectError('cursor', () => expand(GRAPH.nodes[0]!.id, cursor));
      await expectError('cursor', () => expand(HUB, cursor, 'AMENDS'));
    });

    it('refuse what is no cursor, whatever it is', async () => {
      const { cursor } = (await list(null)).members[2]!;
      const nonsense = fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.nat(cursor.length - 1).map((cut) => cursor.slice(0, cut)),
        fc.string({ minLength: 1 }).map((tail) => cursor + tail),
      );
      await fc.assert(
        fc.asyncProperty(nonsense, async (after) => {
          await expectError('cursor', () => list(after));
          await expectError('cursor', () => expand(HUB, after));
        }),
      );
    });
  });
}
