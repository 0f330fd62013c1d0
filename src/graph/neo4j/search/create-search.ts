import { NormapaError } from '../../../domain/errors.js';
import type { GraphNode } from '../../../domain/graph/node.js';
import {
  NO_READING_NOTES,
  type CreateQueryReading,
  type MeantQuery,
  type QueryReading,
  type ReadingNotes,
} from '../../../domain/ports/query-reading.js';
import type { GlossaryEntry, SearchAnswer, SearchIndex, SearchRequest } from '../../../domain/ports/search-index.js';
import { cursorAt, sealOf, startAfter } from '../../paging.js';
import type { Connection } from '../connection.js';
import { POINTER, type Generation } from '../generation.js';
import { listNodes } from '../list-nodes.js';
import type { Reader } from '../reader.js';
import { PAGE_LIMIT } from '../../../domain/ports/graph-store.js';
import { askIndex, type Found, type Stretch } from './ask-index.js';
import { describeHits } from './describe-hits.js';
import { findUnknown } from './find-unknown.js';
import { doubtfulWords, readingsOf, toLucene } from './lucene-query.js';

/** Full-text search by the index of the database. Words are stemmed and ranked by it; how a query is read, and why a hit is one, is told by the reading. */
export async function createSearch(
  connection: Connection,
  reader: Reader,
  createReading: CreateQueryReading,
): Promise<SearchIndex> {
  let known: Promise<Library> | null = null;
  const latest = async (): Promise<Library> => {
    const generation = await reader.latest();
    const before = await known;
    if (before?.generation === generation.name) return before;
    known = readLibrary(connection, reader, createReading, generation);
    known.catch(() => (known = null));
    return known;
  };
  let { size } = await latest();
  return {
    search: async (request) => {
      for (let tries = 0; tries < TRIES; tries++) {
        const library = await latest();
        ({ size } = library);
        const answer = await search(reader, library, request);
        if (answer) return answer;
        await reader.current();
      }
      throw new NormapaError('unavailable', 'The graph was loaded again and again while it was searched', {
        expected: 'loads further apart',
      });
    },
    get size() {
      return size;
    },
  };
}

/** Loads that may come between before a search gives up. */
const TRIES = 8;

/** What searches of one generation share. */
interface Library {
  readonly generation: string;
  readonly digest: string;
  /** Instruments and provisions. */
  readonly size: number;
  readonly reading: QueryReading;
  /** What was found for the searches asked last: their later pages ask for no totals and facets. */
  readonly found: Map<string, Answered>;
}

const readLibrary = async (
  connection: Connection,
  reader: Reader,
  createReading: CreateQueryReading,
  { name, stats }: Generation,
): Promise<Library> => {
  const [[glossary, reading] = []] = await connection.read({
    text: `MATCH ${POINTER} RETURN pointer.glossary, pointer.reading`,
  });
  const instruments = await readInstruments(reader);
  return {
    generation: name,
    digest: stats.digest,
    size: (stats.nodes.Instrument ?? 0) + (stats.nodes.Provision ?? 0),
    reading: createReading(instruments, readEntries(glossary), readNotes(reading)),
    found: new Map(),
  };
};

/** Entries as a load writes them. */
const readEntries = (text: unknown): readonly GlossaryEntry[] =>
  typeof text === 'string' ? (JSON.parse(text) as readonly GlossaryEntry[]) : [];

/** Notes as a load writes them. */
const readNotes = (text: unknown): ReadingNotes =>
  typeof text === 'string' ? (JSON.parse(text) as ReadingNotes) : NO_READING_NOTES;

const readInstruments = async (reader: Reader): Promise<readonly GraphNode<'Instrument'>[]> => {
  const instruments: GraphNode<'Instrument'>[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof listNodes<'Instrument'>>> = await listNodes(
      reader,
      'Instrument',
      [],
      { property: 'key', direction: 'ascending' },
      { first: PAGE_LIMIT, after },
    );
    instruments.push(...page.members.map(({ item }) => item));
    after = page.members.at(-1)?.cursor ?? null;
    if (!page.hasNext) return instruments;
  }
};

/** Searches whose totals are remembered. */
const REMEMBERED = 200;

/** Hits below which a query is taken less strictly. */
const FEW_HITS = 10;

/** What was found, what the query was taken for, and what a reader should know of that. */
interface Answered extends Found {
  readonly meant: MeantQuery;
  readonly notices: SearchAnswer['notices'];
}

const search = async (reader: Reader, library: Library, request: SearchRequest): Promise<SearchAnswer | null> => {
  const { reading, found, digest } = library;
  reading.check(request);
  const { text, first, sort = 'relevance' } = request;
  const seal = sealOf(digest, ['search', text, sortedFilters(request), request.asOf, sort]);
  const start = startAfter(seal, request.after, Number.POSITIVE_INFINITY);
  const known = found.get(seal);
  const meant = known?.meant ?? (await readMeaning(reader, library, text));
  const stretch = { start, first, sort };
  const answer =
    meant && (await (known ? askAgain(reader, library.generation, known, stretch) : findHits(reader, library, { ...request, text: meant.suggestion ?? text }, stretch))); // prettier-ignore
  if (!answer) return null;
  const { lucene, total, facets, hits, notices } = answer;
  startAfter(seal, request.after, total);
  remember(found, seal, { lucene, total, facets, meant, notices });
  return {
    hits: describeHits(reading, meant, hits).map((hit, index) => ({ ...hit, cursor: cursorAt(seal, start + index) })),
    total,
    hasNext: start + hits.length < total,
    facets,
    suggestion: meant.suggestion,
    notices,
  };
};

/** What a text was meant to say; null where the generation is no longer read. */
const readMeaning = async (
  reader: Reader,
  { reading, generation }: Library,
  text: string,
): Promise<MeantQuery | null> => {
  const unknown = await findUnknown(reader, generation, doubtfulWords(reading.parse(text)));
  if (!unknown) return null;
  const asTyped = { text, corrections: new Map<string, string>(), suggestion: null };
  return unknown.words.size === 0 ? asTyped : (reading.correct(text, unknown.words, unknown.near) ?? asTyped);
};

/** Asks as strictly as gives enough hits; null where the generation is no longer read. */
const findHits = async (
  reader: Reader,
  { reading, generation }: Library,
  request: SearchRequest,
  stretch: Stretch,
): Promise<Asked | null> => {
  const parsed = reading.parse(request.text);
  const nothing = await askIndex(reader, generation, { lucene: null }, stretch);
  let best = nothing && { ...nothing, notices: parsed.notices };
  for (const { query, strictness } of readingsOf(parsed)) {
    const lucene = toLucene(query, strictness, request);
    if (lucene === null) continue;
    const found = await askIndex(reader, generation, { lucene }, stretch);
    if (!found) return null;
    best = { ...found, notices: query.notices };
    // What took the place of a text is there whether the text has the part or not.
    if (best.total >= FEW_HITS || (query.locators.length > 0 && best.total > query.successors.length)) break;
  }
  return best;
};

type Asked = NonNullable<Awaited<ReturnType<typeof askIndex>>> & Pick<Answered, 'notices'>;

/** Another stretch of what was found before. */
const askAgain = async (
  reader: Reader,
  generation: string,
  known: Answered,
  stretch: Stretch,
): Promise<Asked | null> => {
  const found = await askIndex(reader, generation, known, stretch);
  return found && { ...found, notices: known.notices };
};

const remember = (found: Map<string, Answered>, seal: string, answered: Answered): void => {
  found.set(seal, answered);
  const [oldest] = found.keys();
  if (found.size > REMEMBERED && oldest !== undefined) found.delete(oldest);
};

const sortedFilters = ({ filters }: SearchRequest): unknown =>
  Object.entries(filters ?? {})
    .map(([facet, values]) => [facet, [...values].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
