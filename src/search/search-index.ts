import { createHash } from 'node:crypto';
import type {
  CreateSearchIndex,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchRequest,
} from '../domain/ports/search-index.js';
import { countFacets } from './count-facets.js';
import { explainHit } from './explain-hit.js';
import { buildFacetTables, type FacetTables } from './facet-table.js';
import { createFilter } from './filter.js';
import { findMatches, termsOfQuery } from './find-matches.js';
import { indexGlossary } from './glossary-index.js';
import { inForceOn } from '../domain/in-force.js';
import type { Day } from '../domain/day.js';
import { collectNames } from './instrument-names.js';
import { indexParts } from './part-index.js';
import { textsOf } from './passage-texts.js';
import { collectPassages, type Library, type Passage } from './passages.js';
import { indexPassages } from './postings.js';
import type { Query } from './query.js';
import { rankHits } from './rank-hits.js';
import { REFINED_HITS } from './ranking.js';
import { readQuery, type QueryReader } from './read-query.js';
import { refineOrder, type ReadHit } from './refine-order.js';
import { checkRequest, cursorAt, refuseCursor, sealOf, startAfter } from './request.js';
import { createScorer, type Scorer } from './score-passages.js';
import { cutSnippet } from './snippet.js';
import { selectHits, type Selection } from './select-hits.js';

/**
 * Makes an index of the instruments and provisions of a graph, in Spanish and English. Answers at once. Nothing that depends on the day asked is kept
 * from one search to the next.
 */
export const createSearchIndex: CreateSearchIndex = (graph, glossary) => {
  const library = collectPassages(graph);
  const postings = indexPassages(library.passages);
  const parts: Parts = {
    library,
    reader: {
      postings,
      names: collectNames(library.instruments),
      parts: indexParts(library.passages),
      glossary: indexGlossary(glossary),
    },
    facets: buildFacetTables(library),
    score: createScorer(library.instrumentOf, postings, firstPassages(library)),
    digest: digestOf(library),
  };
  return { search: (request) => search(parts, request), size: library.passages.length } satisfies SearchIndex;
};

interface Parts {
  readonly library: Library;
  readonly reader: QueryReader;
  readonly facets: FacetTables;
  readonly score: Scorer;
  readonly digest: string;
}

const search = ({ library, reader, facets, score, digest }: Parts, request: SearchRequest): SearchAnswer => {
  checkRequest(request);
  const seal = sealOf(digest, request);
  const start = startAfter(seal, request.after);
  const query = readQuery(reader, request.text);
  const selection = selectHits(query, score(query), {
    filter: createFilter(facets, request.filters),
    inForce: bindingOn(library, request.asOf),
    instrumentOf: library.instrumentOf,
  });
  const total = selection.passages.length;
  if (request.after !== null && start > total) throw refuseCursor(request.after);
  const page = orderHits(library, reader, query, selection, [start, start + request.first]).slice(start);
  return {
    hits: page.map((hit, index) => describeHit(library, query, hit, cursorAt(seal, start + index))),
    total,
    hasNext: start + page.length < total,
    facets: countFacets(facets, selection.passages, selection.instrumentHits),
  };
};

/** By instrument, 1 for each that binds on a day. One whose record does not tell is taken to bind. */
const bindingOn = ({ instruments }: Library, asOf: Day): Uint8Array =>
  Uint8Array.from(instruments, ({ properties }) => (inForceOn(properties, asOf).value === false ? 0 : 1));

interface OrderedHit extends ReadHit {
  readonly passage: number;
}

/** The hits up to the end of a page, those before it unread. The same ones are refined whatever the page, so that pages fit together. */
const orderHits = (
  library: Library,
  reader: QueryReader,
  query: Query,
  selection: Selection,
  [start, end]: readonly [number, number],
): readonly OrderedHit[] => {
  const { lexicon } = reader.postings;
  const terms = termsOfQuery(query, lexicon);
  const hits = rankHits(selection, Math.max(end, REFINED_HITS)).map((member, place) => {
    const passage = selection.passages[member] ?? 0;
    const isRead = place < REFINED_HITS || (place >= start && place < end);
    const found = isRead ? findMatches(lexicon, textsOf(passageAt(library, passage)), terms) : [];
    return { member, passage, score: selection.scores[member] ?? 0, found };
  });
  const words = query.bits.reduce((mask, bit) => (bit === query.referenceBit ? mask : mask | bit), 0);
  return [...refineOrder(hits.slice(0, REFINED_HITS), words), ...hits.slice(REFINED_HITS)].slice(0, end);
};

const passageAt = ({ passages }: Library, index: number): Passage => {
  const passage = passages[index];
  if (!passage) throw new Error(`No passage ${index}`);
  return passage;
};

const describeHit = (
  library: Library,
  query: Query,
  { passage: index, score, found }: OrderedHit,
  cursor: string,
): SearchHit => {
  const passage = passageAt(library, index);
  const { node } = passage;
  return {
    instrument: node.label === 'Instrument' ? node.properties.key : node.properties.instrument,
    locator: node.label === 'Provision' ? node.properties.locator : null,
    score,
    why: explainHit(passage, index, query, found),
    snippet: cutSnippet(found),
    cursor,
  };
};

/** Where the passages of each instrument begin, and after the last where they end. */
const firstPassages = ({ instruments, passages }: Library): Uint32Array => {
  const starts = new Uint32Array(instruments.length + 1);
  for (const { instrument } of passages) starts[instrument + 1] = (starts[instrument + 1] ?? 0) + 1;
  for (let index = 0; index < instruments.length; index++)
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  return starts;
};

/** Two indexes of the same passages have the same digest, so that a cursor outlives a restart and not a change of the texts. */
const digestOf = ({ passages }: Library): string => {
  const hash = createHash('sha256');
  for (const passage of passages) {
    hash.update(passage.node.id);
    for (const { text } of textsOf(passage)) hash.update(`\n${text}`);
  }
  return hash.digest('hex');
};
