import { createCitationReader } from '../../src/citations/citation-reader.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import { BUILT_IN } from '../../src/main.js';

/** The graph of the built-in corpus, made anew and kept nowhere. */
export async function compileBuiltIn(): Promise<Graph> {
  const folders = await Promise.all(BUILT_IN.corpus.map((folder) => readFolder(folder, ['.md'])));
  const seeds = await readFolder(BUILT_IN.seeds, ['.yaml']);
  const corpus = folders.flatMap(({ files }) => files);
  return compileCorpus({ corpus, seeds: seeds.files }, createCitationReader).graph;
}
