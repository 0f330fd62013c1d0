import { createQuestions } from '../../src/analysis/questions.js';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';

const folder = (name: string): string => new URL(`../../${name}`, import.meta.url).pathname;

/** The questions over the built-in corpus and seeds, compiled anew. */
export async function builtInQuestions(): Promise<Questions> {
  const corpus = await readFolder(folder('corpus'), ['.md']);
  const seeds = await readFolder(folder('seeds'), ['.yaml']);
  const store = createMemoryStore();
  await store.load(compileCorpus({ corpus: corpus.files, seeds: seeds.files }, createCitationReader).graph);
  return createQuestions(store);
}
