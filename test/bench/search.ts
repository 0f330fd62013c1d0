import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseDay } from '../../src/domain/day.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import { BUILT_IN } from '../../src/main.js';
import { buildWordImage } from '../../src/search/image/build-word-image.js';
import { collectPassages } from '../../src/search/image/passages.js';
import { parseWordImage, printWordImage } from '../../src/search/image/word-image-file.js';
import { openSearchIndex } from '../../src/search/search-index.js';
import { percentile, type BenchOptions, type Figure } from './figure.js';
import { miniSearch, sqlite, type Engine } from './search-engines.js';
import { basePassages, copyPassages, createRandom, drawQueries } from './search-passages.js';

/** Queries of two to five words at the size of all federal law, and at four times that, beside what a user would pick instead. */
export async function benchSearch({ short }: BenchOptions): Promise<readonly Figure[]> {
  const base = basePassages(await builtInGraph());
  const figures: Figure[] = [];
  for (const size of short ? [3_000] : [40_000, 160_000])
    figures.push(...(await benchSize(base, size, short ? 30 : 300)));
  return figures;
}

const benchSize = async (base: readonly string[], size: number, asked: number): Promise<readonly Figure[]> => {
  const random = createRandom(20261121);
  const graph = copyPassages(base, size, random);
  const passages = graph.nodes.filter((node) => node.label === 'Provision');
  const queries = drawQueries(passages, asked, random);
  const name = `search of ${size.toLocaleString('en')} passages`;
  // Made apart, so that what its making kept is gone when memory is measured.
  const opened = openFile(graph, await makeFile(graph));
  const ours = timeEach(queries, opened.ask);
  const figures: Figure[] = [
    { name: `${name}, opening the file`, value: opened.milliseconds, unit: 'ms' },
    { name: `${name}, memory of the index`, value: opened.megabytes, unit: 'MB' },
  ];
  for (const engine of [miniSearch(passages), await sqlite(passages)]) {
    if (engine) figures.push(...beside(name, ours, engine, timeEach(queries, engine.ask.bind(engine))));
  }
  return figures;
};

const beside = (
  name: string,
  ours: readonly number[],
  { name: other }: Engine,
  theirs: readonly number[],
): readonly Figure[] =>
  [0.5, 0.95].map((share) => {
    const [value, instead] = [percentile(ours, share), percentile(theirs, share)];
    return {
      name: `${name}, p${share * 100}`,
      value,
      unit: 'ms',
      beside: { name: other, value: instead, ratio: instead / value },
    };
  });

interface OpenedFile {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly ask: (text: string) => unknown;
}

const makeFile = async (graph: Graph): Promise<Buffer> =>
  Promise.resolve(Buffer.concat(printWordImage(buildWordImage(collectPassages(graph)), 'bench')));

/** The index as a program opens it: its words read from the bytes of a file, its texts those of the graph. */
const openFile = (graph: Graph, file: Buffer): OpenedFile => {
  const asOf = parseDay('2026-11-21');
  if (!asOf) throw new Error('the day of the benchmark is one');
  const before = keptBytes() - file.byteLength;
  const begin = performance.now();
  const image = parseWordImage(file, 'bench');
  if (!image) throw new Error('the words are read back as they were written');
  const index = openSearchIndex(graph, [], collectPassages(graph), image);
  const milliseconds = performance.now() - begin;
  const ask = (text: string): unknown => index.search({ text, first: 10, after: null, asOf });
  ask('residuos peligrosos');
  return { milliseconds, megabytes: (keptBytes() - before) / 1e6, ask };
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

const timeEach = (queries: readonly string[], ask: (text: string) => unknown): readonly number[] => {
  for (const query of queries.slice(0, 60)) ask(query);
  return queries.map((query) => {
    const begin = performance.now();
    ask(query);
    return performance.now() - begin;
  });
};
