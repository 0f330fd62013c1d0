import type { Graph } from '../../src/domain/graph/graph.js';
import { EDGE_TYPES } from '../../src/domain/graph/edge.js';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import type { SearchIndex } from '../../src/domain/ports/search-index.js';
import { parseDay } from '../../src/domain/day.js';
import { openNeo4j, type Neo4jSettings } from '../../src/graph/neo4j-store.js';
import { createQueryReading } from '../../src/search/query-reading.js';
import { noteForSearch } from '../../src/search/note-for-search.js';
import { generateGraph } from '../support/generate-graph.js';
import { NEO4J } from '../support/neo4j.js';
import { createRandom } from '../support/random.js';
import { percentile, type BenchOptions, type Figure } from './figure.js';
import { loadPlainly } from './neo4j-plain.js';

/**
 * Loads, look-ups and searches on a real Neo4j at 100,000 nodes and 500,000 edges. Without NEO4J_URI it says so and
 * measures nothing. What the database held under Normapa's labels is replaced.
 */
export async function benchNeo4j({ short }: BenchOptions): Promise<readonly Figure[]> {
  if (!NEO4J) {
    process.stdout.write('neo4j: nothing measured, NEO4J_URI names no server\n');
    return [];
  }
  const size = short ? { nodes: 5_000, edges: 25_000 } : { nodes: 100_000, edges: 500_000 };
  const graph = generateGraph({ seed: 1, ...size });
  const opened = await openNeo4j(NEO4J, { noteForSearch, glossary: [] });
  const { store } = opened;
  const figures = [
    ...(await benchLoad(NEO4J, store, graph)),
    ...(await benchReads(store, graph, short)),
    ...(await benchSearch(await opened.search(createQueryReading), short)),
  ];
  await store.load({ nodes: [], edges: [] });
  await store.close();
  return figures;
}

/** Graphs that take turns, so that each load replaces another graph while readers ask. */
const benchLoad = async (settings: Neo4jSettings, store: GraphStore, graph: Graph): Promise<readonly Figure[]> => {
  const elements = graph.nodes.length + graph.edges.length;
  // The server compiles what it does often; both begin warm.
  await store.load(generateGraph({ seed: 2, nodes: 10_000, edges: 50_000 }));
  await loadPlainly(settings, generateGraph({ seed: 2, nodes: 10_000, edges: 50_000 }));
  const plain = await loadPlainly(settings, graph);
  const old = (await store.stats()).digest;
  let reads = 0;
  let turned = 0;
  const began = performance.now();
  const watch = setInterval(() => {
    void Promise.resolve(store.stats()).then(({ digest }) => {
      reads++;
      if (digest !== old && turned === 0) turned = performance.now() - began;
    });
  }, 100);
  await store.load(graph);
  const whole = performance.now() - began;
  clearInterval(watch);
  const rate = (milliseconds: number): number => (1_000 * elements) / milliseconds;
  const seen = turned === 0 ? whole : turned;
  const name = `Neo4j load, ${elements.toLocaleString('en')} elements`;
  const beside = { name: 'a plain script without the guarantee', value: rate(plain), ratio: plain / seen };
  return [
    { name: `${name}, until readers see them`, value: rate(seen), unit: 'elements/s', beside },
    { name: `${name}, and the graph before is gone`, value: rate(whole), unit: 'elements/s' },
    { name: `${name}, reads of the old graph meanwhile`, value: reads, unit: 'reads' },
  ];
};

const LOOKUPS = 400;

const benchReads = async (store: GraphStore, graph: Graph, short: boolean): Promise<readonly Figure[]> => {
  const random = createRandom(5);
  const cited = [...new Set(graph.edges.filter(({ type }) => type === 'CITES').map(({ to }) => to))];
  const runs = short ? 20 : LOOKUPS;
  const page = { first: 25, after: null };
  const citedBy = await timeEach(runs, () =>
    store.expand([random.pick(cited)], { types: ['CITES'], direction: 'in' }, page),
  );
  const hundred = (): (typeof cited)[number][] =>
    Array.from({ length: 100 }, () => graph.nodes[random.below(graph.nodes.length)]!.id);
  const one = await timeEach(runs, () => store.expand(hundred(), { types: ['CITES'], direction: 'out' }, page));
  const all = await timeEach(runs, () => store.expand(hundred(), { types: EDGE_TYPES, direction: 'out' }, page));
  return [
    ...spread('Neo4j, who cites a node', citedBy),
    ...spread('Neo4j, 100 nodes expanded along one type', one),
    ...spread('Neo4j, 100 nodes expanded along every type', all),
  ];
};

const benchSearch = async (index: SearchIndex, short: boolean): Promise<readonly Figure[]> => {
  const asOf = parseDay('2026-11-21');
  if (!asOf) throw new Error('the day of the benchmark is one');
  const text = await wordWithHits(index, short ? 100 : 1_000);
  const ask = (after: string | null, words = text) => index.search({ text: words, first: 25, after, asOf });
  let after: string | null = null;
  for (let page = 1; page < (short ? 4 : 40); page++) after = (await ask(after)).hits.at(-1)?.cursor ?? null;
  const last = after;
  const runs = short ? 10 : 200;
  let nth = 0;
  // Another word of no consequence makes each a search that was never asked.
  const fresh = await timeEach(short ? 5 : 50, () => ask(null, `${text} -zz${'abcdefghij'[nth % 10] ?? ''}${nth++}`));
  const first = await timeEach(runs, () => ask(null));
  const deep = await timeEach(runs, () => ask(last));
  const { total } = await ask(null);
  const name = `Neo4j full text, ${total.toLocaleString('en')} hits`;
  return [
    ...spread(`${name}, page 1 asked anew, totals and facets`, fresh),
    ...spread(`${name}, page 1`, first),
    ...spread(`${name}, page 40`, deep),
  ];
};

/** Made-up words from frequent to rare. */
const CANDIDATES = ['catoca', 'catori', 'cacato', 'menca', 'esbaca', 'verca', 'informe', 'anual', 'límite', 'plazo', 'secretaría', 'tarifa', 'estación', 'motor'] as const; // prettier-ignore

/** The word of the made-up texts whose hits come nearest to a number from above. */
const wordWithHits = async (index: SearchIndex, wanted: number): Promise<string> => {
  const asOf = parseDay('2026-11-21');
  const totals: (readonly [string, number])[] = [];
  for (const text of CANDIDATES) {
    const { total } = await index.search({ text, first: 1, after: null, asOf: asOf! });
    if (total >= wanted) totals.push([text, total]);
  }
  return totals.sort((a, b) => a[1] - b[1])[0]?.[0] ?? CANDIDATES[0];
};

const spread = (name: string, times: readonly number[]): readonly Figure[] => [
  { name: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms' },
  { name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms' },
];

const timeEach = async (count: number, run: () => unknown): Promise<readonly number[]> => {
  for (let warm = 0; warm < count / 4; warm++) await run();
  const times: number[] = [];
  for (let done = 0; done < count; done++) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return times;
};
