import { readFile } from 'node:fs/promises';
import { createQuestions } from '../analysis/questions.js';
import { createCitationReader } from '../citations/citation-reader.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import { NormapaError } from '../domain/errors.js';
import { catalogueOf } from '../domain/graph/catalogue-of.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import type { Completions } from '../domain/ports/completions.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Questions } from '../domain/ports/questions.js';
import type { SearchIndex } from '../domain/ports/search-index.js';
import type { Snapshot } from '../domain/ports/snapshot.js';
import type { Profile } from '../domain/profile.js';
import { createMemoryStore } from '../graph/memory-store.js';
import type { Progress } from '../ingestion/compile-corpus.js';
import { readProfileFile } from '../ingestion/seeds/read-profile.js';
import { openCompletions } from '../search/completions.js';
import { createSearchIndex } from '../search/search-index.js';
import { openSnapshot, type Notice } from './build.js';
import type { Workspace } from './workspace.js';

/** What questions are asked of. */
export interface Opened {
  readonly store: GraphStore;
  readonly search: SearchIndex;
  readonly citations: CitationReader;
  readonly questions: Questions;
  readonly completions: Completions;
}

/** The embedded store and index over a snapshot. */
export async function openMemory({ graph, glossary, versions }: Snapshot): Promise<Opened> {
  const store = createMemoryStore();
  await store.load(graph);
  const citations = createCitationReader(catalogueOf(graph));
  return {
    store,
    search: createSearchIndex(graph, glossary),
    citations,
    questions: createQuestions(store, citations, versions),
    completions: openCompletions(store),
  };
}

/** The questions over a snapshot, without an index of words: what those that search nothing open with. */
export async function openQuestions(workspace: Workspace, notice: Notice, progress?: Progress): Promise<Questions> {
  const { graph } = await openSnapshot(workspace, notice, progress);
  const store = createMemoryStore();
  await store.load(graph);
  return createQuestions(store);
}

/** Reads a profile from a YAML file. Errors: `unreadable-file`; `bad-input` with every fault of the file and its place. */
export async function openProfile(path: string): Promise<Profile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new NormapaError('unreadable-file', `${path} could not be read`, {
      found: path,
      expected: 'a profile',
      cause,
    });
  });
  const faults: Diagnostic[] = [];
  const record = readProfileFile({ path, text }, (fault) => faults.push(fault));
  const [first] = faults;
  if (record && !first) return record.fields;
  const message = faults.map(({ line, column, message: each }) => `${path}:${line}:${column}: ${each}`).join('; ');
  throw new NormapaError('bad-input', message, first ? { expected: first.expected } : {});
}
