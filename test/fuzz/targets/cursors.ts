import type { Day } from '../../../src/domain/day.js';
import { NormapaError } from '../../../src/domain/errors.js';
import type { GraphStore, Page } from '../../../src/domain/ports/graph-store.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { createSearchIndex } from '../../../src/search/search-index.js';
import { generateGraph } from '../../support/generate-graph.js';
import { hold } from '../invariant.js';
import { mutateText, pantryOf } from '../mutate.js';
import { readsText, type FuzzTarget } from '../target.js';

const GRAPH = generateGraph({ seed: 3, nodes: 120, edges: 400 });
const ORDER = { property: 'order', direction: 'ascending' } as const;

/** Cursors: those of real pages mutated. Each is refused as one, or is good for the rest of its list. */
export const cursors: FuzzTarget = {
  title: 'cursors of lists, links and hits',
  open: async () => {
    const store = createMemoryStore();
    await store.load(GRAPH);
    const index = createSearchIndex(GRAPH, []);
    const request = { text: 'residuos', first: 7, asOf: '2026-07-31' as Day };
    const lists = [
      (after: string | null) => listed(store, after),
      (after: string | null) => expanded(store, after),
      async (after: string | null) => {
        const { hits, total, hasNext } = await index.search({ ...request, after });
        return { total, hasNext, cursors: hits.map(({ cursor }) => cursor) };
      },
    ];
    const pages = await Promise.all(lists.map((list) => list(null)));
    const pantry = pantryOf(pages.flatMap((page) => page.cursors), ['.', '-', '0', 'zz', '1e9', '+1', ' 1', '1.0', '\u0000']); // prettier-ignore
    return readsText(
      (random) => mutateText(random, pantry),
      async (cursor) => {
        for (const list of lists) await checkCursor(cursor, list);
      },
    );
  },
};

interface CursorPage {
  readonly total: number;
  readonly hasNext: boolean;
  readonly cursors: readonly string[];
}

const listed = async (store: GraphStore, after: string | null): Promise<CursorPage> =>
  plain(await store.list('Provision', [], ORDER, { first: 7, after }));

const expanded = async (store: GraphStore, after: string | null): Promise<CursorPage> => {
  const [{ id } = { id: null }] = GRAPH.nodes;
  const types = [...new Set(GRAPH.edges.map(({ type }) => type))];
  const [page] = id === null ? [] : await store.expand([id], { types, direction: 'out' }, { first: 7, after });
  return plain(page);
};

const plain = <T>(page: Page<T> | undefined): CursorPage => ({
  total: page?.total ?? 0,
  hasNext: page?.hasNext ?? false,
  cursors: page?.members.map(({ cursor }) => cursor) ?? [],
});

const checkCursor = async (cursor: string, list: (after: string | null) => Promise<CursorPage>): Promise<void> => {
  try {
    const { cursors: found, total } = await list(cursor);
    hold(found.length < total && !found.includes(cursor), 'what follows a cursor is less than the list');
  } catch (error) {
    if (!(error instanceof NormapaError)) throw error;
    hold(error.code === 'cursor', 'a cursor that is none is refused as one');
  }
};
