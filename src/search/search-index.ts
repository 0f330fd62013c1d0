import { crc32 } from 'node:zlib';
import type { Day } from '../domain/day.js';
import type { Graph } from '../domain/graph/graph.js';
import type {
  CreateSearchIndex,
  GlossaryEntry,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchRequest,
} from '../domain/ports/search-index.js';
import { countFacets } from './answer/count-facets.js';
import { explainHit } from './answer/explain-hit.js';
import { findMatches, termsOfQuery, type TextMatches } from './answer/find-matches.js';
import { checkRequest, cursorAt, refuseCursor, sealOf, startAfter } from './answer/request.js';
import { cutSnippet } from './answer/snippet.js';
import { buildWordImage } from './image/build-word-image.js';
import { buildFacetTables, type FacetTables } from './image/facet-table.js';
import { openWords, type Words } from './image/open-words.js';
import { textsOf } from './image/passage-texts.js';
import { collectPassages, type Library, type Passage } from './image/passages.js';
import type { WordImage } from './image/word-image.js';
import { indexParts } from './query/part-index.js';
import type { Query } from './query/query.js';
import { indexQuerySources, noteReading } from './query/query-sources.js';
import { readQuery, type QueryReader } from './query/read-query.js';
import { createConditionTest } from './rank/condition-test.js';
import { createFilter } from './rank/filter.js';
import { createForceWeights } from './rank/force-weights.js';
import { createOrder, type OrderHits, type Ordering } from './rank/order-hits.js';
import type { RankedHit } from './rank/best-hits.js';
import { placeOf } from './rank/place-of.js';
import { planScan } from './rank/plan-scan.js';
import { BINDING_FORM } from './rank/refine-order.js';
import { createScan } from './rank/scan-hits.js';

/**
 * Makes an index of the instruments and provisions of a graph, in Spanish and English. Answers at once.
 */
export const createSearchIndex: CreateSearchIndex = (graph, glossary) => {
  const library = collectPassages(graph);
  return openSearchIndex(graph, glossary, library, buildWordImage(library));
};

/** The index over a graph whose words were read before. */
export function openSearchIndex(
  graph: Graph,
  glossary: readonly GlossaryEntry[],
  library: Library,
  image: WordImage,
): SearchIndex {
  const words = openWords(image);
  const firstPassages = firstPassagesOf(library);
  const facets = buildFacetTables(library);
  const parts: Parts = {
    library,
    words,
    reader: {
      ...indexQuerySources(library.instruments, glossary, noteReading(graph, facets)),
      words,
      parts: indexParts(library.passages),
    },
    facets,
    firstPassages,
    weightsOn: createForceWeights(library),
    order: createOrder(library, createScan({ words, instrumentOf: library.instrumentOf, firstPassages }), {
      words,
      instrumentOf: library.instrumentOf,
      firstPassages,
      formMasks: Uint32Array.from({ length: words.forms }, (_, form) => (words.isBinding(form) ? BINDING_FORM : 0)),
    }),
    digest: digestOf(library, image),
  };
  return { search: (request) => search(parts, request), size: library.passages.length };
}

interface Parts {
  readonly library: Library;
  readonly words: Words;
  readonly reader: QueryReader;
  readonly facets: FacetTables;
  readonly firstPassages: Uint32Array;
  readonly weightsOn: (asOf: Day) => Float64Array;
  readonly order: OrderHits;
  readonly digest: string;
}

const search = (parts: Parts, request: SearchRequest): SearchAnswer => {
  checkRequest(request);
  const { library, words, reader, facets, digest } = parts;
  const seal = sealOf(digest, request);
  const start = startAfter(seal, request.after, library.passages.length);
  const query = readQuery(reader, request.text);
  const { first, sort = 'relevance' } = request;
  const ordering: Ordering = {
    plan: planScan(query, words, parts.firstPassages),
    conditions: {
      filter: createFilter(facets, words, request.filters, query.demands),
      meets: query.condition && createConditionTest(facets, words, query.condition),
      weights: parts.weightsOn(request.asOf),
      instrumentOf: library.instrumentOf,
      hasRole: roleTest(words, query),
    },
    sort,
    end: start + first,
  };
  const { hits, best } = parts.order(ordering);
  const total = hits.length;
  if (request.after !== null && start > total) throw refuseCursor(request.after);
  const page = best.slice(start);
  const terms = termsOfQuery(query, reader.words.vocabulary);
  let counted: SearchAnswer['facets'] | null = null;
  return {
    hits: page.map((hit, index) => {
      const passage = passageAt(library, hit.passage);
      const found = findMatches(textsOf(passage), terms);
      return describeHit(passage, query, hit, found, cursorAt(seal, start + index));
    }),
    total,
    hasNext: start + page.length < total,
    suggestion: query.suggestion,
    notices: query.notices,
    // Counted when they are asked for: of many hits it takes longer than finding them, so these are found anew rather than kept.
    get facets() {
      return (counted ??= countFacets(facets, parts.order({ ...ordering, end: 1 }).hits, library.instrumentOf));
    },
  };
};

const roleTest = (words: Words, { roles }: Query): ((passage: number) => boolean) | null => {
  if (roles.length === 0) return null;
  const lists = roles.map((role) => words.passagesOf(role));
  return (passage) => lists.some((list) => placeOf(list, passage) >= 0);
};

const passageAt = ({ passages }: Library, index: number): Passage => {
  const passage = passages[index];
  if (!passage) throw new Error(`No passage ${index}`);
  return passage;
};

const describeHit = (
  passage: Passage,
  query: Query,
  { passage: index, score }: RankedHit,
  found: readonly TextMatches[],
  cursor: string,
): SearchHit => {
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
const firstPassagesOf = ({ instruments, passages }: Library): Uint32Array => {
  const starts = new Uint32Array(instruments.length + 1);
  for (const { instrument } of passages) starts[instrument + 1] = (starts[instrument + 1] ?? 0) + 1;
  for (let index = 0; index < instruments.length; index++)
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  return starts;
};

/** Two indexes of the same passages have the same digest, so that a cursor outlives a restart and not a change of the texts. */
const digestOf = ({ passages: list }: Library, { forms, text, passages, strengths }: WordImage): string =>
  [list.map(({ node }) => node.id).join('\n'), forms.join('\n'), bytesOf(text), bytesOf(passages), strengths]
    .map((part) => crc32(part).toString(36))
    .join('-');

const bytesOf = (array: Uint32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
