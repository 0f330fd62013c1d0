import { crc32 } from 'node:zlib';
import type { Day } from '../domain/day.js';
import type { Graph } from '../domain/graph/graph.js';
import { inForceOn } from '../domain/in-force.js';
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
import { openWords } from './image/open-words.js';
import { textsOf } from './image/passage-texts.js';
import { collectPassages, type Library, type Passage } from './image/passages.js';
import type { WordImage } from './image/word-image.js';
import { authorityEquivalents } from './query/authority-equivalents.js';
import { indexGlossary } from './query/glossary-index.js';
import { collectNames } from './query/instrument-names.js';
import { indexParts } from './query/part-index.js';
import type { Query } from './query/query.js';
import { readQuery, type QueryReader } from './query/read-query.js';
import { createFilter } from './rank/filter.js';
import { rankHits } from './rank/rank-hits.js';
import { RANKING, REFINED_HITS } from './rank/ranking.js';
import { refineOrder, type RankedHit } from './rank/refine-order.js';
import { createScorer, placeOf, type Scorer, type Scores } from './rank/score-passages.js';
import { selectHits, type Selection } from './rank/select-hits.js';

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
  const parts: Parts = {
    library,
    firstPassages,
    reader: {
      words,
      names: collectNames(library.instruments, glossary),
      parts: indexParts(library.passages),
      glossary: indexGlossary([...glossary, ...authorityEquivalents(graph)]),
    },
    facets: buildFacetTables(library),
    score: createScorer(library.instrumentOf, words, firstPassages),
    weightsOn: createWeights(library),
    formMasks: new Uint32Array(words.forms),
    digest: digestOf(library, image),
  };
  return { search: (request) => search(parts, request), size: library.passages.length };
}

interface Parts {
  readonly library: Library;
  readonly firstPassages: Uint32Array;
  readonly reader: QueryReader;
  readonly facets: FacetTables;
  readonly score: Scorer;
  readonly weightsOn: (asOf: Day) => Float64Array;
  readonly formMasks: Uint32Array;
  readonly digest: string;
}

const search = (parts: Parts, request: SearchRequest): SearchAnswer => {
  checkRequest(request);
  const { library, reader, facets, digest } = parts;
  const seal = sealOf(digest, request);
  const start = startAfter(seal, request.after);
  const query = readQuery(reader, request.text);
  const scores = parts.score(query);
  const selection = selectHits(query, scores, {
    filter: createFilter(facets, reader.words, request.filters, query.demands),
    weights: parts.weightsOn(request.asOf),
    instrumentOf: library.instrumentOf,
    hasRole: roleTest(reader, query),
  });
  const total = selection.passages.length;
  if (request.after !== null && start > total) throw refuseCursor(request.after);
  const page = orderHits(parts, query, scores, selection, start + request.first).slice(start);
  const terms = termsOfQuery(query, reader.words.vocabulary);
  let counted: SearchAnswer['facets'] | null = null;
  return {
    hits: page.map((hit, index) => {
      const passage = passageAt(library, hit.passage);
      const found = findMatches(reader.words.vocabulary, textsOf(passage), terms);
      return describeHit(passage, query, hit, found, cursorAt(seal, start + index));
    }),
    total,
    hasNext: start + page.length < total,
    suggestion: query.suggestion,
    // Counted when they are asked for: of many hits it takes longer than finding them.
    get facets() {
      return (counted ??= countFacets(facets, selection.passages, selection.instrumentHits));
    },
  };
};

/** By instrument: less for what does not bind on a day. One whose record does not tell whether it binds is taken to. The last day asked is remembered. */
const createWeights = ({ instruments }: Library): ((asOf: Day) => Float64Array) => {
  let known: { readonly asOf: Day; readonly weights: Float64Array } | null = null;
  return (asOf) => {
    if (known?.asOf !== asOf) {
      const weightOf = ({ properties }: Library['instruments'][number]): number =>
        inForceOn(properties, asOf).value === false ? RANKING.notInForce : 1;
      known = { asOf, weights: Float64Array.from(instruments, weightOf) };
    }
    return known.weights;
  };
};

const roleTest = ({ words }: QueryReader, { roles }: Query): ((passage: number) => boolean) | null => {
  if (roles.length === 0) return null;
  const lists = roles.map((role) => words.passagesOf(role));
  return (passage) => lists.some((list) => placeOf(list, passage) >= 0);
};

/** The hits up to the end of a page. The same first ones are refined whatever the page, so that pages fit together. */
const orderHits = (
  { library, firstPassages, reader, formMasks }: Parts,
  query: Query,
  scores: Scores,
  selection: Selection,
  end: number,
): readonly RankedHit[] => {
  const hits = rankHits(selection, Math.max(end, REFINED_HITS + 1)).map((member) => ({
    passage: selection.passages[member] ?? 0,
    score: selection.scores[member] ?? 0,
  }));
  const rest = hits.slice(REFINED_HITS);
  const least = rest[0]?.score ?? 0;
  const sources = { words: reader.words, instrumentOf: library.instrumentOf, firstPassages, formMasks };
  const refined = refineOrder(hits.slice(0, REFINED_HITS), query, scores, sources);
  // They stand before all others, so none shows less than the first of those.
  const first = refined.map(({ passage, score }) => ({ passage, score: Math.max(score, least) }));
  return [...first, ...rest].slice(0, end);
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
