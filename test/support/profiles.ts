import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadGraph, type LoadedGraph } from '../../src/analysis/graph/loaded-graph.js';
import type { Profile } from '../../src/domain/profile.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { BUILT_IN } from '../../src/main.js';
import { compileBuiltIn } from './built-in.js';

let loaded: Promise<LoadedGraph> | null = null;

/** The graph of the built-in corpus and seeds, loaded once for the tests of a file. */
export function builtInGraph(): Promise<LoadedGraph> {
  loaded ??= load();
  return loaded;
}

const load = async (): Promise<LoadedGraph> => {
  const store = createMemoryStore();
  await store.load(await compileBuiltIn());
  return loadGraph(store);
};

/** A profile with nothing declared but what a test wants. */
export function profileOf(wanted: Partial<Profile>): Profile {
  return { jurisdictions: ['MX-NLE'], activities: [], processes: [], products: [], facts: {}, ...wanted };
}

/** An example profile of the seeds. */
export function exampleProfile(name: string): Profile {
  const text = readFileSync(join(BUILT_IN.seeds, `profiles/${name}.yaml`), 'utf8');
  const { jurisdiction, ...rest } = parse(text) as Profile & { readonly jurisdiction: string };
  return profileOf({ ...rest, jurisdictions: [jurisdiction] });
}
