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
import type { Progress } from '../ingestion/compile-parts.js';
import { readProfileFile } from '../ingestion/seeds/read-profile.js';
import { openCompletions } from '../search/completions.js';
import { openSnapshot, type Notice } from './build.js';
import { openSearch } from './words.js';
import type { Workspace } from './workspace.js';

/** What questions are asked of that search nothing. */
export interface OpenedGraph {
  readonly store: GraphStore;
  readonly citations: CitationReader;
  readonly questions: Questions;
  readonly completions: Completions;
}

/** What questions are asked of. */
export interface Opened extends OpenedGraph {
  readonly search: SearchIndex;
}

/** The embedded store and index over a snapshot. `folder` is where the words of its texts are kept from one start to the next; null keeps none. */
export async function openMemory(snapshot: Snapshot, folder: string | null = null): Promise<Opened> {
  const search = await openSearch(snapshot, folder);
  return { ...(await openGraph(snapshot)), search };
}

/** The store over a snapshot and what is asked of it, without an index of words: what those that search nothing open with. */
export async function openGraph({ graph, versions }: Snapshot): Promise<OpenedGraph> {
  const store = createMemoryStore();
  await store.load(graph);
  const citations = createCitationReader(catalogueOf(graph));
  return {
    store,
    citations,
    questions: createQuestions(store, citations, versions),
    completions: openCompletions(store),
  };
}

/** The questions over the sources of a workspace. */
export async function openQuestions(workspace: Workspace, notice: Notice, progress?: Progress): Promise<Questions> {
  return (await openGraph(await openSnapshot(workspace, notice, progress))).questions;
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
