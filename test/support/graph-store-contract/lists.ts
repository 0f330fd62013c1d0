import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GraphStore } from '../../../src/domain/ports/graph-store.js';
import { listNaively } from '../naive-graph-store.js';
import { listQuestions } from './questions.js';
import { BY_KEY, FIRST_TEN, GRAPH } from './sample.js';
import { expectError } from './expect-error.js';
import { walkPages } from './walk-pages.js';
import '../seed.js';

/** Pages in which a list is walked through at most. */
const MOST_PAGES = 12;

/** What the port says of lists and counts. */
export function describeLists(store: () => GraphStore, draws: number): void {
  describe('lists', () => {
    it('hold the nodes of a label that pass every test, in order, as the naive twin has them', async () => {
      await fc.assert(
        fc.asyncProperty(listQuestions, fc.integer({ min: 1, max: 90 }), async ({ label, tests, order }, first) => {
          const expected = listNaively(GRAPH, label, tests, order);
          // A long list in small pages says no more than a short one does.
          const size = Math.max(first, Math.ceil(expected.length / MOST_PAGES));
          const pages = await walkPages((after) => store().list(label, tests, order, { first: size, after }));
          expect(pages.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          expect(pages.items).toEqual(expected);
          expect(pages.total).toBe(expected.length);
          expect(await store().count(label, tests)).toBe(expected.length);
        }),
        { numRuns: draws },
      );
    });

    it('are empty where a test lists no value, and for a label without nodes', async () => {
      const nothing = await store().list('Topic', [{ property: 'key', in: [] }], BY_KEY, FIRST_TEN);
      expect(nothing).toEqual({ members: [], total: 0, hasNext: false });
      expect(await store().list('Process', [], BY_KEY, FIRST_TEN)).toEqual({ members: [], total: 0, hasNext: false });
      expect(await store().count('Process', [])).toBe(0);
    });

    it('tell a number from its digits, and true from the word', async () => {
      expect(await store().count('Recommendation', [{ property: 'number', in: ['1'] }])).toBe(0);
      expect(await store().count('Instrument', [{ property: 'hasOfficialText', in: ['true', 1] }])).toBe(0);
    });

    it('refuse a property that is not indexed, to test or to order by', async () => {
      const wrong = { property: 'titleEs' } as unknown as { readonly property: 'key' };
      await expectError('bad-input', () => store().count('Instrument', [{ ...wrong, in: ['x'] }]));
      await expectError('bad-input', () =>
        store().list('Instrument', [], { ...wrong, direction: 'ascending' }, FIRST_TEN),
      );
    });
  });
}
