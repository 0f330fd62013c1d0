import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readInstrumentFile } from '../../src/ingestion/instrument/instrument-file.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import { BUILT_IN } from '../../src/main.js';
import { median, timeRuns, type BenchOptions, type Figure } from './figure.js';

/** Corpus files to provisions, beside plain remark on the same words, and the whole build. */
export async function benchBuild({ short }: BenchOptions): Promise<readonly Figure[]> {
  const corpus = (await readFolder(BUILT_IN.corpus[0] ?? '', ['.md'])).files;
  const seeds = (await readFolder(BUILT_IN.seeds, ['.yaml'])).files;
  const megabytes = corpus.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const runs = short ? 1 : 7;
  const plain = unified().use(remarkParse).freeze();
  const remark = median(await timeRuns(runs, () => corpus.map(({ text }) => plain.parse(text))));
  const read = median(await timeRuns(runs, () => corpus.map((file) => readInstrumentFile(file, () => undefined))));
  const build = median(await timeRuns(runs, () => compileCorpus({ corpus, seeds }, createCitationReader)));
  const rate = (milliseconds: number): number => megabytes / (milliseconds / 1000);
  return [
    {
      name: `corpus Markdown (${megabytes.toFixed(1)} MB) to provisions`,
      value: rate(read),
      unit: 'MB/s',
      beside: { name: 'plain remark', value: rate(remark), ratio: read / remark },
    },
    { name: `build of ${corpus.length} instruments and the seeds, links included`, value: build, unit: 'ms' },
  ];
}
