import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadGraph, type LoadedGraph } from '../../src/analysis/graph/loaded-graph.js';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import type { Profile } from '../../src/domain/profile.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';

const ROOT = new URL('../..', import.meta.url);
const path = (name: string): string => new URL(name, ROOT).pathname;

let loaded: Promise<LoadedGraph> | null = null;

/** The graph of the built-in corpus and seeds, compiled once for the tests of a file. */
export function builtInGraph(): Promise<LoadedGraph> {
  loaded ??= compileBuiltIn();
  return loaded;
}

const compileBuiltIn = async (): Promise<LoadedGraph> => {
  const [corpus, seeds] = await Promise.all([
    readFolder(path('corpus'), ['.md']),
    readFolder(path('seeds'), ['.yaml']),
  ]);
  const store = createMemoryStore();
  await store.load(compileCorpus({ corpus: corpus.files, seeds: seeds.files }, createCitationReader).graph);
  return loadGraph(store);
};

/** A profile with nothing declared but what a test wants. */
export function profileOf(wanted: Partial<Profile>): Profile {
  return { jurisdictions: ['MX-NLE'], activities: [], processes: [], products: [], facts: {}, ...wanted };
}

/** An example profile of the seeds. */
export function exampleProfile(name: string): Profile {
  const { jurisdiction, ...rest } = parse(readFileSync(path(`seeds/profiles/${name}.yaml`), 'utf8')) as Profile & {
    readonly jurisdiction: string;
  };
  return profileOf({ ...rest, jurisdictions: [jurisdiction] });
}
