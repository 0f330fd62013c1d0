import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { fold } from '../../src/domain/fold.js';
import { parseDay } from '../../src/domain/day.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode, GraphNode } from '../../src/domain/graph/node.js';
import { nodeId } from '../../src/domain/graph/node-id.js';
import { parseInstrumentKey } from '../../src/domain/instrument-key.js';
import { provisionId } from '../../src/domain/locator/provision-id.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import { BUILT_IN } from '../../src/main.js';
import { createSearchIndex } from '../../src/search/search-index.js';
import { percentile, type BenchOptions, type Figure } from './figure.js';

/** Queries of two to four words that stand together in some passage, at about the size of all federal law, beside the MiniSearch class. */
export async function benchSearch({ short }: BenchOptions): Promise<readonly Figure[]> {
  const graph = copyPassages(await builtInGraph(), short ? 3_000 : 40_000);
  const passages = graph.nodes.filter((node) => node.label === 'Provision');
  const queries = drawQueries(passages, short ? 20 : 300);
  const asOf = parseDay('2026-11-21');
  if (!asOf) throw new Error('the day of the benchmark is one');
  const begin = performance.now();
  const ours = hold(() => createSearchIndex(graph, []));
  const indexed = performance.now() - begin;
  const mine = timeEach(queries, (text) => ours.value.search({ text, first: 10, after: null, asOf }));
  const plain = hold(() => {
    const index = new MiniSearch({ fields: ['summaryEs', 'summaryEn', 'heading'], processTerm: fold });
    index.addAll(passages.map(({ id, properties }) => ({ id, ...properties })));
    return index;
  });
  const theirs = timeEach(queries, (text) => plain.value.search(text).slice(0, 10));
  const size = `search of ${passages.length.toLocaleString('en')} passages`;
  const figure = (name: string, share: number): Figure => {
    const [value, other] = [percentile(mine, share), percentile(theirs, share)];
    return {
      name: `${size}, ${name}`,
      value,
      unit: 'ms',
      beside: { name: 'the MiniSearch class', value: other, ratio: other / value },
    };
  };
  const held = { name: 'the MiniSearch class', value: plain.megabytes, ratio: plain.megabytes / ours.megabytes };
  return [
    figure('p50', 0.5),
    figure('p95', 0.95),
    { name: `${size}, making the index`, value: indexed, unit: 'ms' },
    { name: `${size}, memory of the index`, value: ours.megabytes, unit: 'MB', beside: held },
  ];
}

interface Held<T> {
  readonly value: T;
  readonly megabytes: number;
}

/** Makes something, and tells what it keeps in memory once what was only passing through is gone. */
const hold = <T>(make: () => T): Held<T> => {
  const before = keptBytes();
  const value = make();
  return { value, megabytes: (keptBytes() - before) / 1e6 };
};

const keptBytes = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const builtInGraph = async (): Promise<Graph> => {
  const corpus = (await readFolder(BUILT_IN.corpus[0] ?? '', ['.md'])).files;
  // Without seeds and citations: only words count here.
  return compileCorpus({ corpus, seeds: [] }, () => ({ read: () => [] })).graph;
};

/** Copies of the corpus, each with one word in twenty changed, until there are so many passages. */
const copyPassages = ({ nodes }: Graph, wanted: number): Graph => {
  const random = generator(20261121);
  const instruments = nodes.filter((node) => node.label === 'Instrument');
  const parts = nodes.filter(
    (node) => node.label === 'Provision' && node.properties.summaryEs !== null,
  ) as readonly GraphNode<'Provision'>[];
  const copies: AnyNode[] = [];
  for (let copy = 0; copies.length < wanted; copy++) {
    const keyOf = (key: string): NonNullable<ReturnType<typeof parseInstrumentKey>> =>
      parseInstrumentKey(`${key}-${copy}`) ?? (key as never);
    const change = (text: string | null): string | null =>
      text?.replace(/\p{L}{4,}/gu, (word) => (random() < 0.05 ? `${word}${copy}` : word)) ?? null;
    for (const { properties } of instruments) {
      const key = keyOf(properties.key);
      copies.push({ id: nodeId('Instrument', key), label: 'Instrument', properties: { ...properties, key } });
    }
    for (const { properties } of parts) {
      const instrument = keyOf(properties.instrument);
      const words = { summaryEs: change(properties.summaryEs), summaryEn: change(properties.summaryEn) };
      const id = nodeId('Provision', provisionId(instrument, properties.locator));
      copies.push({ id, label: 'Provision', properties: { ...properties, ...words, instrument } });
    }
  }
  return { nodes: copies, edges: [] };
};

const drawQueries = (passages: readonly GraphNode<'Provision'>[], count: number): readonly string[] => {
  const random = generator(7);
  return Array.from({ length: count }, () => {
    const words = passages[Math.floor(random() * passages.length)]?.properties.summaryEs?.match(/\p{L}{4,}/gu) ?? [];
    const start = Math.floor(random() * Math.max(1, words.length - 4));
    return words.slice(start, start + 2 + Math.floor(random() * 3)).join(' ') || 'residuos peligrosos';
  });
};

const timeEach = (queries: readonly string[], ask: (text: string) => unknown): readonly number[] => {
  for (const query of queries.slice(0, 20)) ask(query);
  return queries.map((query) => {
    const begin = performance.now();
    ask(query);
    return performance.now() - begin;
  });
};

/** Mulberry32: the same numbers from the same seed. */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
