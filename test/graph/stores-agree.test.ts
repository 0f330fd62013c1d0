import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import type { Day } from '../../src/domain/day.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { GraphStore, PageRequest } from '../../src/domain/ports/graph-store.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { builtInGraph } from '../support/built-in.js';
import { generateGraph } from '../support/generate-graph.js';
import { expansions, listQuestionsOf } from '../support/graph-store-contract/questions.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import '../support/seed.js';

/** Questions of each kind over each graph. */
const ASKED = 20;

/** Everything the port can be asked, of both stores at once: they answer alike to the last cursor. The memory store is judged by its naive twin elsewhere. */
function describeAgreement(
  name: string,
  makeGraph: () => Graph | Promise<Graph>,
  openOther: () => Promise<GraphStore>,
) {
  describe(`over ${name}, both stores`, () => {
    let graph: Graph;
    let memory: GraphStore;
    let other: GraphStore;
    beforeAll(async () => {
      graph = await makeGraph();
      memory = createMemoryStore();
      other = await openOther();
      await memory.load(graph);
      await other.load(graph);
    }, 600_000);
    afterAll(async () => {
      await other.load({ nodes: [], edges: [] });
      await other.close();
    }, 600_000);
    const both = async <T>(ask: (store: GraphStore) => T): Promise<readonly [Awaited<T>, Awaited<T>]> => [
      await ask(memory),
      await ask(other),
    ];

    it('count the same, under the same digest', async () => {
      const [expected, found] = await both((store) => store.stats());
      expect(found).toEqual(expected);
      expect(Object.keys(found.nodes)).toEqual(Object.keys(expected.nodes));
    });

    it('give the same lists, page by page, with the same cursors', async () => {
      const first = fc.integer({ min: 1, max: 40 });
      await fc.assert(
        fc.asyncProperty(listQuestionsOf(graph), first, async ({ label, tests, order }, size) => {
          const page: PageRequest = { first: size, after: null };
          const [expected, found] = await both((store) => store.list(label, tests, order, page));
          expect(found).toEqual(expected);
          const after = expected.members.at(-1)?.cursor;
          if (after === undefined) return;
          const [more, others] = await both((store) => store.list(label, tests, order, { first: size, after }));
          expect(others).toEqual(more);
        }),
        { numRuns: ASKED },
      );
    });

    it('give the same neighbours, page by page, with the same cursors', async () => {
      const places = fc.array(fc.nat(graph.nodes.length - 1), { minLength: 1, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(places, expansions, fc.integer({ min: 1, max: 20 }), async (chosen, expansion, size) => {
          const ids = chosen.map((place) => graph.nodes[place]!.id);
          const [expected, found] = await both((store) => store.expand(ids, expansion, { first: size, after: null }));
          expect(found).toEqual(expected);
          const after = expected[0]?.members.at(-1)?.cursor;
          if (after === undefined) return;
          const asked = ids.slice(0, 1);
          const [more, others] = await both((store) => store.expand(asked, expansion, { first: size, after }));
          expect(others).toEqual(more);
        }),
        { numRuns: ASKED },
      );
    });

    it('give the same nodes with every property', async () => {
      const ids = graph.nodes.filter((_, place) => place % 7 === 0).map(({ id }) => id);
      for (let start = 0; start < ids.length; start += 5_000) {
        const asked = ids.slice(start, start + 5_000);
        const [expected, found] = await both((store) => store.nodes(asked));
        expect(found).toEqual(expected);
      }
    });

    it('carry the same answer to what is asked of the whole graph', async () => {
      const [expected, found] = await both((store) => createQuestions(store).coverage('2026-11-21' as Day));
      expect(found).toEqual(expected);
    });
  });
}

describeWithNeo4j('With a Neo4j,', (settings) => {
  const open = (): Promise<GraphStore> => openNeo4jStore(settings);
  describeAgreement('the built-in corpus', builtInGraph, open); // prettier-ignore
  describeAgreement('100,000 nodes and 500,000 edges', () => generateGraph({ seed: 1, nodes: 100_000, edges: 500_000 }), open); // prettier-ignore
});
