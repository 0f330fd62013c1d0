import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { BY_KEY, FIRST_TEN } from '../support/graph-store-contract/sample.js';
import { generateGraph } from '../support/generate-graph.js';
import { startLoad } from '../support/load-in-child.js';
import { makeEdge } from '../support/make-edge.js';
import { makeNode } from '../support/make-node.js';
import { openBrowser, type Browser } from '../support/neo4j-browser.js';
import { describeWithNeo4j } from '../support/neo4j.js';

const OLD = generateGraph({ seed: 11, nodes: 300, edges: 900 });
const NEW = { seed: 12, nodes: 4_000, edges: 40_000 };

describeWithNeo4j('A load into Neo4j', (settings) => {
  let store: GraphStore;
  let browser: Browser;
  const ask: Browser['ask'] = (text) => browser.ask(text);
  beforeAll(async () => {
    store = await openNeo4jStore(settings);
    browser = openBrowser(settings);
  });
  afterAll(async () => {
    await ask('MATCH (note:Note) DETACH DELETE note');
    await store.load({ nodes: [], edges: [] });
    await store.close();
    await browser.close();
  });

  describe('beside what others have put there', () => {
    const one = makeNode('Instrument', 'one');
    const two = makeNode('Instrument', 'two');
    const cites = makeEdge('CITES', one.id, two.id);

    it('leaves it alone: nodes, links to ours, links and labels on ours', async () => {
      await store.load({ nodes: [one, two], edges: [cites] });
      await ask(`MATCH (one:Instrument {key: 'one'}), (two:Instrument {key: 'two'})
        CREATE (:Note {text: 'mine'})-[:ABOUT {since: 2026}]->(one)-[:ABOUT]->(:Note {text: 'too'}), (one)-[:SEE]->(two) SET two:Watched`);
      await store.load({ nodes: [one, { ...two, properties: { ...two.properties, url: 'new' } }], edges: [cites] });
      expect(await ask("MATCH (n:Note)-[a:ABOUT]->(:Instrument {key: 'one'}) RETURN n.text, a.since")).toEqual([['mine', 2026]]); // prettier-ignore
      expect(await ask("MATCH (:Instrument {key: 'one'})-[:ABOUT]->(n:Note) RETURN n.text")).toEqual([['too']]);
      expect(await ask("MATCH (:Instrument {key: 'one'})-[:SEE]->(n:Watched) RETURN n.url")).toEqual([['new']]);
    });

    it('gives none of it as its own', async () => {
      await ask("MATCH (one:Instrument {key: 'one'}) CREATE (:Instrument {key: 'theirs'})-[:CITES]->(one)");
      expect(await store.count('Instrument', [])).toBe(2);
      const [page] = await store.expand([one.id], { types: ['CITES'], direction: 'in' }, FIRST_TEN);
      expect(page).toEqual({ members: [], total: 0, hasNext: false });
      await store.load({ nodes: [two], edges: [] });
      expect(await ask("MATCH (theirs:Instrument {key: 'theirs'}) DETACH DELETE theirs RETURN 1")).toEqual([[1]]);
      expect(await ask('MATCH (n:Note) RETURN count(n)')).toEqual([[2]]);
    });
  });

  it('of the same graph puts back what someone has removed', async () => {
    await store.load(OLD);
    await ask('MATCH (node:Normapa:Topic) DETACH DELETE node');
    await store.load(OLD);
    const topics = OLD.nodes.filter(({ label }) => label === 'Topic').length;
    expect(await store.count('Topic', [])).toBe(topics);
  });

  it('that another overtakes ends, and the other stands', async () => {
    await store.load({ nodes: [], edges: [] });
    const rival = await openNeo4jStore(settings);
    const outcomeOf = async (loading: unknown): Promise<unknown> => {
      try {
        await loading;
        return 'done';
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    const outcomes = await Promise.all([outcomeOf(store.load(generateGraph(NEW))), outcomeOf(rival.load(OLD))]);
    expect(outcomes).toContain('done');
    expect(outcomes.filter((outcome) => outcome !== 'done' && outcome !== 'unavailable')).toEqual([]);
    await rival.load(OLD);
    expect(await store.nodes(OLD.nodes.map(({ id }) => id))).toEqual(OLD.nodes);
    expect(await leftovers(ask)).toBe(0);
    await rival.close();
  });

  it.each([1, 2, 3])('killed in its middle leaves the old graph whole (%i)', async (nth) => {
    await store.load(OLD);
    const before = await store.stats();
    const child = await startLoad(settings, NEW);
    await child.untilStaged(nth * 1_200);
    await child.kill();
    expect(await store.stats()).toEqual(before);
    expect(await store.nodes(OLD.nodes.map(({ id }) => id))).toEqual(OLD.nodes);
    expect((await store.list('Instrument', [], BY_KEY, FIRST_TEN)).total).toBe(before.nodes.Instrument);
    expect(await leftovers(ask)).toBeGreaterThan(0);
    await store.load(OLD);
    expect(await leftovers(ask)).toBe(0);
  });
});

/** Nodes of a generation that nobody reads. */
const leftovers = async (ask: Browser['ask']): Promise<number> => {
  const rows = await ask(
    "MATCH (pointer:NormapaGraph {name: 'current'}) MATCH (node:Normapa) WHERE node.generation <> pointer.generation RETURN count(node)",
  );
  return Number(rows[0]?.[0]);
};
