import { NormapaError } from '../domain/errors.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Questions } from '../domain/ports/questions.js';
import { applicability } from './applicability/applicability.js';
import { check } from './check/check.js';
import { coverage } from './coverage.js';
import { loadGraph } from './graph/loaded-graph.js';
import { permits } from './permits/permits.js';

/** The questions, asked of one store. Those on documents need a reader of their citations. */
export function createQuestions(store: GraphStore, citations: CitationReader = NO_READER): Questions {
  return {
    coverage: (asOf) => coverage(store, asOf),
    applicability: async (profile, asOf) => applicability(await loadGraph(store), profile, asOf),
    permits: async (profile, asOf) => permits(await loadGraph(store), profile, asOf),
    check: async (request) => check(store, citations, request),
  };
}

const NO_READER: CitationReader = {
  read: () => {
    throw new NormapaError('unavailable', 'No reader of citations was given');
  },
};
