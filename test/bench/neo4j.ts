import type { Graph } from '../../src/domain/graph/graph.js';
import { EDGE_TYPES, type EdgeType } from '../../src/domain/graph/edge.js';
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
import { openPlainReads, type PlainReads } from './neo4j-plain-reads.js';

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
  const loaded = await benchLoad(NEO4J, store, graph);
  const plain = await openPlainReads(NEO4J);
  const figures = [
    ...loaded,
    ...(await benchReads(store, plain, graph, short)),
    ...(await benchSearch(await opened.search(createQueryReading), plain, short)),
  ];
  await plain.close();
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

const benchReads = async (
  store: GraphStore,
  plain: PlainReads,
  graph: Graph,
  short: boolean,
): Promise<readonly Figure[]> => {
  const random = createRandom(5);
  const cited = [...new Set(graph.edges.filter(({ type }) => type === 'CITES').map(({ to }) => to))];
  const runs = short ? 20 : LOOKUPS;
  const page = { first: 25, after: null };
  const hundred = (): (typeof cited)[number][] =>
    Array.from({ length: 100 }, () => graph.nodes[random.below(graph.nodes.length)]!.id);
  const cites = (types: readonly EdgeType[]) => () => store.expand(hundred(), { types, direction: 'out' }, page);
  const citedBy = await timeBeside(
    runs,
    () => store.expand([random.pick(cited)], { types: ['CITES'], direction: 'in' }, page),
    () => plain.citedBy(random.pick(cited)),
  );
  const one = await timeBeside(runs, cites(['CITES']), () => plain.cites(hundred()));
  const all = await timeBeside(runs, cites(EDGE_TYPES), () => plain.nothing());
  return [
    ...spread('Neo4j, who cites a node', citedBy, 'the shortest Cypher for it'),
    ...spread('Neo4j, 100 nodes expanded along one type', one, 'the shortest Cypher for it'),
    ...spread('Neo4j, 100 nodes expanded along every type', all, NOTHING_ASKED),
  ];
};

const NOTHING_ASKED = 'RETURN 1, there and back';

const benchSearch = async (index: SearchIndex, plain: PlainReads, short: boolean): Promise<readonly Figure[]> => {
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
  const anew = () => ask(null, `${text} -zz${'abcdefghij'[nth % 10] ?? ''}${nth++}`);
  const fresh = await timeBeside(short ? 5 : 50, anew, () => plain.nothing());
  const first = await timeBeside(runs, () => ask(null), () => plain.find(text, 0)); // prettier-ignore
  const deep = await timeBeside(runs, () => ask(last), () => plain.find(text, short ? 75 : 975)); // prettier-ignore
  const { total } = await ask(null);
  const name = `Neo4j full text, ${total.toLocaleString('en')} hits`;
  return [
    ...spread(`${name}, page 1 asked anew, totals and facets`, fresh, NOTHING_ASKED),
    ...spread(`${name}, page 1`, first, 'the word alone, asked of the index'),
    ...spread(`${name}, page 40`, deep, 'the word alone, asked of the index'),
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

/** What each run took, and what the plain way took between. */
interface Times {
  readonly ours: readonly number[];
  readonly plain: readonly number[];
}

const spread = (name: string, { ours, plain }: Times, plainName: string): readonly Figure[] =>
  [0.5, 0.95].map((fraction) => {
    const [value, beside] = [percentile(ours, fraction), percentile(plain, fraction)];
    return {
      name: `${name}, p${fraction * 100}`,
      value,
      unit: 'ms',
      beside: { name: plainName, value: beside, ratio: beside / value },
    };
  });

/** Times both by turns, so that whatever else the machine does falls on both. */
const timeBeside = async (count: number, ours: () => unknown, plain: () => unknown): Promise<Times> => {
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let done = -Math.ceil(count / 4); done < count; done++) {
    const took = [await timeOf(ours), await timeOf(plain)] as const;
    // The first runs make plans and warm caches.
    if (done < 0) continue;
    times.ours.push(took[0]);
    times.plain.push(took[1]);
  }
  return times;
};

const timeOf = async (run: () => unknown): Promise<number> => {
  const began = performance.now();
  await run();
  return performance.now() - began;
};
