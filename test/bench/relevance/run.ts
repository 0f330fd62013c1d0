/**
 * Prints how well search answers the judged queries, by class, beside BM25 alone and, where NEO4J_URI names a server, the same graph in Neo4j:
 * `npm run bench:relevance [-- --faults] [--held-out]`, the
 * former with the queries whose first ten are not what they could be, the latter of the three sets of queries that nothing is tuned on.
 */
import { fileURLToPath } from 'node:url';
import { parseDay } from '../../../src/domain/day.js';
import type { SearchIndex } from '../../../src/domain/ports/search-index.js';
import { BUILT_IN, openMemory, openSnapshot } from '../../../src/main.js';
import { loadNeo4j, openNeo4j } from '../../../src/main/neo4j.js';
import { NEO4J } from '../../support/neo4j.js';
import { hitId, plainEngine, type Engine } from './engine.js';
import { readJudgedQueries, standInsOf, type JudgedQuery } from './judged-query.js';
import { measure, type Quality } from './measure.js';

const print = (words: string): void => {
  process.stdout.write(`${words}\n`);
};

const OURS = 'Normapa';
const asOf = parseDay('2026-11-21');
if (!asOf) throw new Error('the day of the benchmark is one');

const ours = (search: SearchIndex, name: string): Engine => ({
  name,
  ask: async (text, first) => (await search.search({ text, first, after: null, asOf })).hits.map(hitId),
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const row = (name: string, list: readonly Quality[]): string => {
  const figure = (pick: (quality: Quality) => number): string => mean(list.map(pick)).toFixed(3);
  const figures = `nDCG@10 ${figure(({ ndcg }) => ndcg)}  MRR ${figure(({ reciprocal }) => reciprocal)}`;
  return `  ${name.padEnd(16)} ${String(list.length).padStart(4)}  ${figures}  recall@20 ${figure(({ recall }) => recall)}`;
};

const snapshot = await openSnapshot(BUILT_IN, () => undefined);
const { search } = await openMemory(snapshot);
const standIns = standInsOf(snapshot.graph);
const files = process.argv.includes('--held-out')
  ? ['held-out.yaml', 'held-out-second.yaml', 'held-out-third.yaml']
  : ['queries.yaml'];

const judge = async (engine: Engine, query: JudgedQuery): Promise<Quality> => {
  const hits = await engine.ask(query.query, 20);
  const quality = measure(query, hits, standIns);
  if (process.argv.includes('--faults') && engine.name === OURS && quality.ndcg < 0.85) {
    print(`${quality.ndcg.toFixed(2)} [${query.class}] ${query.query}`);
    for (const [place, hit] of hits.slice(0, 10).entries()) {
      print(`      ${place + 1} ${query.grades.get(standIns.get(hit) ?? hit) ?? '-'} ${hit}`);
    }
    const late = [...query.grades].filter(
      ([id, grade]) => grade > 1 && !hits.slice(0, 10).some((hit) => standIns.get(hit) === id),
    );
    print(`      not among them: ${late.map(([id, grade]) => `${id} (${grade})`).join(', ')}`);
  }
  return quality;
};

const judgeAll = async (engine: Engine, queries: readonly JudgedQuery[]): Promise<void> => {
  const byClass = new Map<string, Quality[]>();
  for (const query of queries) {
    const quality = await judge(engine, query);
    for (const name of [query.class, 'all']) byClass.set(name, [...(byClass.get(name) ?? []), quality]);
  }
  for (const [name, list] of [...byClass].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all')))
    print(row(name, list));
};

/** The same graph in a Neo4j, ranked by its index; what it held under our labels is replaced. */
const openOther = async (): Promise<readonly Engine[]> => {
  if (!NEO4J) {
    print('Neo4j: not asked, NEO4J_URI names no server');
    return [];
  }
  await loadNeo4j(snapshot, NEO4J);
  const opened = await openNeo4j(NEO4J);
  process.on('beforeExit', () => void opened.store.close());
  return [ours(opened.search, 'Normapa on Neo4j')];
};

const engines = [ours(search, OURS), ...(await openOther()), plainEngine(snapshot.graph)];
for (const file of files) {
  const queries = readJudgedQueries(fileURLToPath(new URL(file, import.meta.url)), standIns);
  for (const { query, missing } of queries)
    if (missing.length > 0) print(`"${query}" is judged by ${missing.join(', ')}, which the corpus does not hold`);
  for (const engine of engines) {
    print(`${engine.name}, ${file}`);
    await judgeAll(engine, queries);
  }
}
