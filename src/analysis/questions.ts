import { NormapaError } from '../domain/errors.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Questions } from '../domain/ports/questions.js';
import { applicability } from './applicability/applicability.js';
import { check } from './check/check.js';
import { changes } from './changes/changes.js';
import { coverage } from './coverage.js';
import type { InstrumentVersion } from '../domain/version-comparison.js';
import { diff } from './versions/diff.js';
import { createPastWords } from './versions/past-words.js';
import { definitions } from './definitions/definitions.js';
import { docket, recommendationDocket } from './docket/docket.js';
import { gaps } from './gaps/ask-gaps.js';
import { loadGraph } from './graph/loaded-graph.js';
import { impact } from './impact/impact.js';
import { incentives } from './incentives/incentives.js';
import { ledger } from './ledger/ledger.js';
import { names } from './names.js';
import { overlaps } from './overlaps/overlaps.js';
import { permits } from './permits/permits.js';
import { register } from './register/register.js';
import { restrictions } from './restrictions/restrictions.js';

/** The questions, asked of one store. Those on documents need a reader of their citations. */
export function createQuestions(
  store: GraphStore,
  citations: CitationReader = NO_READER,
  versions: readonly InstrumentVersion[] = [],
): Questions {
  return {
    coverage: (asOf) => coverage(store, asOf),
    applicability: async (profile, asOf) => applicability(await loadGraph(store), profile, asOf),
    permits: async (profile, asOf) => permits(await loadGraph(store), profile, asOf),
    register: async (profile, asOf, since) => register(await loadGraph(store), profile, asOf, since),
    overlaps: (filter) => overlaps(store, filter),
    docket: (filter) => docket(store, filter),
    recommendationDocket: (number, asOf) => recommendationDocket(store, number, asOf),
    ledger: (request) => ledger(store, request),
    impact: (request) => impact(store, request),
    changes: (request) => changes(store, request),
    incentives: (filter) => incentives(store, filter),
    definitions: (asOf) => definitions(store, asOf),
    gaps: (asOf) => gaps(store, asOf),
    restrictions: (request) => restrictions(store, request),
    names: async (ids) => names(await loadGraph(store), ids),
    diff: (request) => Promise.resolve().then(() => diff(versions, request)),
    pastWords: createPastWords(versions),
    check: async (request) => check(store, citations, request),
  };
}

const NO_READER: CitationReader = {
  read: () => {
    throw new NormapaError('unavailable', 'No reader of citations was given');
  },
};
