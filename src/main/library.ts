/**
 * What the package `normapa` gives to programs that install it. Its names are few and stay; `normapa/citations` is the citation reader for browsers,
 * `normapa/client` the client of a server.
 */
import type { CatalogueEntry } from '../domain/citation.js';
import { catalogueOf } from '../domain/graph/catalogue-of.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Questions } from '../domain/ports/questions.js';
import type { SearchIndex } from '../domain/ports/search-index.js';
import { openSnapshot } from './build.js';
import { openMemory } from './open.js';
import { BUILT_IN } from './workspace.js';

export { createCitationReader } from '../citations/citation-reader.js';
export type { CatalogueEntry, Citation, CitationContext, CitationTarget } from '../domain/citation.js';
export { parseDay, type Day, type PartialDay } from '../domain/day.js';
export type { Diagnostic } from '../domain/diagnostic.js';
export { NormapaError, type ErrorCode } from '../domain/errors.js';
export type { Evidence } from '../domain/evidence.js';
export type { EdgeType, GraphEdge } from '../domain/graph/edge.js';
export type { AnyNode, GraphNode } from '../domain/graph/node.js';
export { nodeId, type NodeId, type NodeLabel } from '../domain/graph/node-id.js';
export type { CitationReader } from '../domain/ports/citation-reader.js';
export type { Expansion, GraphStore, Neighbour, Page, PageRequest } from '../domain/ports/graph-store.js';
export type { Questions } from '../domain/ports/questions.js';
export type { SearchAnswer, SearchHit, SearchIndex, SearchRequest } from '../domain/ports/search-index.js';
export type { Profile } from '../domain/profile.js';
export type { VersionPart } from '../domain/version-comparison.js';
export { parseInstrument, type ParsedInstrument } from './parse-instrument.js';

/** Which sources are opened, and where what is made of them is kept. */
export interface OpenOptions {
  /** Folders of corpus files; the built-in corpus unless given. */
  readonly corpus?: readonly string[];
  /** Folder of the seeds; the built-in ones unless given. */
  readonly seeds?: string;
  /** Folder of the snapshot; the cache folder of the user unless given. One that cannot be written is told, and done without. */
  readonly cache?: string;
  /** Told what is being done that takes long. */
  readonly notice?: (message: string) => void;
}

/** The graph with all that can be asked of it. */
export interface Normapa {
  /** Nodes and links, in batches. */
  readonly store: GraphStore;
  readonly search: SearchIndex;
  /** The questions of the three users. */
  readonly questions: Questions;
  /** Finds the citations of a text and what they point at. */
  readonly citations: CitationReader;
  /** What citations may point at, as plain JSON: hand it to `createCitationReader` in a browser. */
  catalogue(): readonly CatalogueEntry[];
  close(): Promise<void>;
}

/** Opens the built-in corpus, or other sources. Errors: NormapaError `corpus-missing`. */
export async function openNormapa(options: OpenOptions = {}): Promise<Normapa> {
  const { corpus = BUILT_IN.corpus, seeds = BUILT_IN.seeds, cache = BUILT_IN.out, notice = () => undefined } = options;
  const snapshot = await openSnapshot({ corpus, seeds, out: cache }, notice);
  const { store, search, questions, citations } = await openMemory(snapshot, cache);
  return {
    store,
    search,
    questions,
    citations,
    catalogue: () => catalogueOf(snapshot.graph),
    close: async () => {
      await store.close();
    },
  };
}
