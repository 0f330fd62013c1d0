import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { builtInGraph } from '../support/built-in.js';
import { openBrowser, type Browser } from '../support/neo4j-browser.js';
import { describeWithNeo4j } from '../support/neo4j.js';

const TEXT = readFileSync(new URL('../../schema/example-queries.cypher', import.meta.url), 'utf8');
const QUERIES = TEXT.split(/;\s*$/m)
  .map((query) => query.trim())
  .filter((query) => query !== '');

describeWithNeo4j('The example queries over the built-in corpus', (settings) => {
  let store: GraphStore;
  let browser: Browser;
  beforeAll(async () => {
    store = await openNeo4jStore(settings);
    await store.load(await builtInGraph());
    browser = openBrowser(settings);
  }, 600_000);
  afterAll(async () => {
    await store.load({ nodes: [], edges: [] });
    await store.close();
    await browser.close();
  }, 600_000);

  it('show nodes under the names that people call them by', async () => {
    const [instrument, part] = ["(node:Instrument {key: 'lgpgir'})", "(node:Provision {instrument: 'lgpgir', locator: 'art-31'})"]; // prettier-ignore
    expect(await browser.ask(`MATCH ${instrument} RETURN node.displayName`)).toEqual([['LGPGIR']]);
    expect(await browser.ask(`MATCH ${part} RETURN node.displayName STARTS WITH 'Artículo 31'`)).toEqual([[true]]);
    expect(await browser.ask('MATCH (node:Normapa) WHERE node.displayName IS NULL RETURN count(node)')).toEqual([[0]]);
  });

  it('are twelve', () => {
    expect(QUERIES).toHaveLength(12);
  });

  it.each(QUERIES.map((query) => [/\d+\..*/.exec(query)?.[0] ?? query, query]))('%s', async (_, query) => {
    expect((await browser.ask(query)).length).toBeGreaterThan(0);
  });
});
