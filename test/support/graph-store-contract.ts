import { afterAll, beforeAll, describe } from 'vitest';
import type { Awaitable } from '../../src/domain/awaitable.js';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { describeExpansions } from './graph-store-contract/expansions.js';
import { describeLists } from './graph-store-contract/lists.js';
import { describeLoads } from './graph-store-contract/loads.js';
import { describeNodes } from './graph-store-contract/nodes.js';
import { describePages } from './graph-store-contract/pages.js';
import { GRAPH } from './graph-store-contract/sample.js';

/**
 * Everything the port of the graph store promises, told of one implementation of it. `draws` is how many questions each property draws: a database
 * plans every form of one anew, which takes it a thousand times as long as the answer takes a store in memory.
 */
export function describeGraphStore(name: string, makeStore: () => Awaitable<GraphStore>, draws = 150): void {
  describe(name, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await makeStore();
      await store.load(GRAPH);
    });
    afterAll(async () => {
      await store.close();
    });
    const given = (): GraphStore => store;
    describeNodes(given);
    describeLists(given, draws);
    describeExpansions(given, draws);
    describePages(given);
    describeLoads(makeStore);
  });
}
