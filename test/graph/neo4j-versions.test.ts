import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import type { NodeId } from '../../src/domain/graph/node-id.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import type { Locator } from '../../src/domain/locator/locator.js';
import { SNAPSHOT_VERSION, type Snapshot } from '../../src/domain/ports/snapshot.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import type { Opened } from '../../src/main.js';
import { loadNeo4j, openNeo4j } from '../../src/main/neo4j.js';
import { openGraph } from '../../src/main/open.js';
import { openBrowser, type Browser } from '../support/neo4j-browser.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { TEXT_VERSIONS } from '../support/text-versions.js';

const { graph, glossary, versions } = TEXT_VERSIONS;
const THREE: Snapshot = { version: SNAPSHOT_VERSION, sources: '', graph, glossary, versions };
const TWO: Snapshot = { ...THREE, versions: versions.slice(1) };
const NOTHING: Snapshot = { ...THREE, graph: { nodes: [], edges: [] }, versions: [] };

const DAYS = [
  '2009-12-31',
  '2010-01-01',
  '2015-05-31',
  '2015-06-01',
  '2019-12-31',
  '2020-01-01',
  '2026-11-21',
] as const;
const [ley, part] = ['ley' as InstrumentKey, 'art-1' as Locator];

/** All that older texts are asked for: what a part said, and what changed between any two days; what is told where no text is known. */
const answersOf = async (questions: Questions): Promise<readonly unknown[]> => {
  const said = DAYS.map((day) => questions.pastWords(ley, part, day as Day));
  const pairs = DAYS.flatMap((from) => DAYS.map((to) => ({ instrument: ley, from: from as Day, to: to as Day })));
  const changed = pairs.map((pair) => questions.diff(pair).catch((error: unknown) => String(error)));
  return [...said, ...(await Promise.all(changed))];
};

describeWithNeo4j('The older texts in a Neo4j', (settings) => {
  let neo4j: Opened;
  let browser: Browser;
  beforeAll(async () => {
    await loadNeo4j(THREE, settings);
    neo4j = await openNeo4j(settings);
    browser = openBrowser(settings);
  });
  afterAll(async () => {
    await neo4j.store.close();
    await browser.close();
    await loadNeo4j(NOTHING, settings);
  });

  const held = async (snapshot: Snapshot): Promise<void> => {
    const memory = await openGraph(snapshot);
    await neo4j.store.stats();
    expect(await answersOf(neo4j.questions)).toEqual(await answersOf(memory.questions));
  };

  it('answer what they answer in memory', async () => {
    await held(THREE);
    expect(neo4j.questions.pastWords(ley, part, '2012-01-01' as Day)?.words).toContain('diez días');
  });

  it('are no nodes of the graph, and can be looked at by their day', async () => {
    const [[id, day] = []] = await browser.ask("MATCH (text:TextVersion {instrument: 'ley'}) RETURN text.id, text.day ORDER BY text.day"); // prettier-ignore
    expect(day).toBe('2010-01-01');
    expect(await neo4j.store.nodes([id as NodeId])).toEqual([null]);
  });

  it('are replaced by a load that changes nothing else, for those who read already', async () => {
    await loadNeo4j(TWO, settings);
    await held(TWO);
    expect(await browser.ask('MATCH (text:TextVersion) RETURN count(text)')).toEqual([[2]]);
  });

  it('are put back where someone has removed them', async () => {
    await loadNeo4j(THREE, settings);
    await browser.ask("MATCH (text:TextVersion {day: '2015-06-01'}) DETACH DELETE text");
    await loadNeo4j(THREE, settings);
    await held(THREE);
  });
});
