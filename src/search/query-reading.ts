import type { Graph } from '../domain/graph/graph.js';
import type { GraphNode } from '../domain/graph/node.js';
import type { Locator } from '../domain/locator/locator.js';
import type {
  CreateQueryReading,
  ParsedDemands,
  ParsedQuery,
  ParsedTerm,
  ParsedWord,
  QueryReading,
} from '../domain/ports/query-reading.js';
import type { GlossaryEntry } from '../domain/ports/search-index.js';
import { explainHit } from './answer/explain-hit.js';
import { findMatches, termsOfQuery } from './answer/find-matches.js';
import { checkRequest } from './answer/request.js';
import { cutSnippet } from './answer/snippet.js';
import { buildWordImage } from './image/build-word-image.js';
import { openWords } from './image/open-words.js';
import { textsOf } from './image/passage-texts.js';
import { collectPassages, type Library } from './image/passages.js';
import { indexGlossary, type GlossaryIndex } from './query/glossary-index.js';
import { collectNames, type InstrumentNames, type NameMention } from './query/instrument-names.js';
import { readLocator, type LocatorMention } from './query/locator-mention.js';
import { indexParts } from './query/part-index.js';
import { readQuestion } from './query/question-words.js';
import { readDemands } from './query/read-demands.js';
import { readOperators, type Operators } from './query/read-operators.js';
import { readQuery, type QueryReader } from './query/read-query.js';
import { tells } from './query/read-words.js';
import { standsBeside, wordsOf, type Span } from './query/span.js';
import { QUERY_WORD_LIMIT, WORD_SHARE } from './rank/ranking.js';
import { stemOf } from './text/stem.js';
import { tokenise, type Token } from './text/tokens.js';

/** Reads queries, and tells why hits are hits, for an index that keeps its words elsewhere. */
export const createQueryReading: CreateQueryReading = (instruments, glossary) => {
  const sources: Sources = {
    instruments,
    names: collectNames(instruments, glossary),
    glossary: indexGlossary(glossary),
    entries: glossary,
  };
  return {
    check: checkRequest,
    parse: (text) => parse(sources, text),
    explain: (text, hits) => explain(sources, text, hits),
  } satisfies QueryReading;
};

interface Sources {
  readonly instruments: readonly GraphNode<'Instrument'>[];
  readonly names: InstrumentNames;
  readonly glossary: GlossaryIndex;
  readonly entries: readonly GlossaryEntry[];
}

const parse = (sources: Sources, text: string): ParsedQuery => {
  const operators = readOperators(text);
  const { plain } = operators;
  const tokens = tokenise(plain);
  // What words texts have is not known here, so none is taken for a slip of an acronym.
  const mentions = sources.names.find(plain, tokens, () => true);
  const parts = findParts(plain, tokens, mentions);
  const demands = demandsOf(sources, operators);
  const read = (found: readonly LocatorMention[]): ParsedQuery => {
    const named = mentions.filter(({ instruments, isAlias }) => instruments.length > 0 && (!isAlias || found.length > 0)); // prettier-ignore
    return {
      instruments: named.flatMap((mention) =>
        keysOf(sources, mention.instruments).map((key) => ({ key, asked: wordsOf(plain, tokens, mention) })),
      ),
      locators: found.length === 0 ? [] : locatorsOf(found),
      ...readTerms(sources, text, operators, tokens, [...named, ...found]),
      demands,
      otherwise: found.length === 0 ? null : read([]),
    };
  };
  return read(parts);
};

const keysOf = ({ instruments }: Sources, indexes: Iterable<number>): ParsedDemands['notInstruments'] =>
  [...indexes].flatMap((index) => instruments[index]?.properties.key ?? []);

const demandsOf = (sources: Sources, operators: Operators): ParsedDemands => {
  const { phrases, notPhrases, notWords } = operators;
  const demands = readDemands(readerOver(sources, collectPassages({ nodes: [], edges: [] })), operators);
  return {
    phrases,
    notPhrases,
    notWords,
    facets: demands.facets,
    instruments: demands.instruments && keysOf(sources, demands.instruments),
    notInstruments: keysOf(sources, demands.notInstruments),
  };
};

/** The reader of a few passages, with all the names. */
const readerOver = ({ names, glossary }: Sources, library: Library): QueryReader => ({
  words: openWords(buildWordImage(library)),
  names,
  parts: indexParts(library.passages),
  glossary,
});

const findParts = (
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): readonly LocatorMention[] => {
  const parts: LocatorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = mentions.find(({ to }) => to > at)?.from ?? tokens.length;
    const bare = standsBeside(mentions, at);
    const part = at < end ? readLocator(text, tokens, at, end, bare) : null;
    if (!part) continue;
    parts.push(part);
    at = part.to - 1;
  }
  return parts;
};

/** Ways to spell a part that are tried: three kinds at three depths, say. */
const SPELLINGS = 32;

/** The whole path first, then the paths of what holds it. */
const locatorsOf = (parts: readonly LocatorMention[]): readonly (readonly Locator[])[] => {
  const depth = Math.max(...parts.map(({ steps }) => steps.length));
  return Array.from({ length: depth }, (_, less) =>
    parts.flatMap(({ steps }) => pathsOf(steps.slice(0, Math.max(1, steps.length - less)))),
  );
};

const pathsOf = (steps: readonly (readonly string[])[]): readonly Locator[] => {
  const paths = steps.reduce<readonly string[]>(
    (outer, step) =>
      outer
        .flatMap((path) => step.map((segment) => (path === '' ? segment : `${path}/${segment}`)))
        .slice(0, SPELLINGS),
    [''],
  );
  // Segments as the locator reader spells them; one that no text has finds nothing.
  return paths as readonly Locator[];
};

const readTerms = (
  { glossary }: Sources,
  text: string,
  { plain, prefixes }: Operators,
  tokens: readonly Token[],
  taken: readonly Span[],
): Pick<ParsedQuery, 'terms' | 'needed'> => {
  const words = tokens.map(({ word }) => word);
  const { noise } = readQuestion(text, words);
  const free = tokens.filter(({ word }, at) => !taken.some(({ from, to }) => at >= from && at < to) && tells(word));
  const telling = free.filter(({ word }) => !noise.has(word));
  const first = new Map([...(telling.length > 0 ? telling : free)].reverse().map((token) => [token.word, token]));
  const kept = [...first.values()].reverse().slice(0, QUERY_WORD_LIMIT);
  const matches = glossary.find(kept.map(({ word }) => new Set([word, stemOf(word, 'es'), stemOf(word, 'en')])));
  const terms: ParsedTerm[] = [];
  for (let at = 0; at < kept.length;) {
    const match = matches.find(({ from }) => from === at);
    const to = match?.to ?? at + 1;
    terms.push({
      words: kept.slice(at, to).map((token) => toWord(plain, token, prefixes)),
      equivalents: match?.others.map((other) => other.text) ?? [],
    });
    at = to;
  }
  return { terms, needed: terms.length <= 2 ? terms.length : Math.ceil(terms.length * WORD_SHARE) };
};

const toWord = (text: string, { word, start, end }: Token, prefixes: ReadonlySet<string>): ParsedWord => ({
  typed: text.slice(start, end),
  folded: word,
  isOpen: end === text.length || prefixes.has(word),
  distance: distanceFor(word),
});

const distanceFor = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** An index of the hits alone tells what in them meets the query. */
const explain = (sources: Sources, text: string, hits: Graph): ReturnType<QueryReading['explain']> => {
  const library = collectPassages(hits);
  const names = collectNames(library.instruments, sources.entries);
  const reader = { ...readerOver(sources, library), names };
  const query = readQuery(reader, text);
  const { vocabulary } = reader.words;
  const terms = termsOfQuery(query, vocabulary);
  return new Map(
    library.passages.map((passage, index) => {
      const found = findMatches(vocabulary, textsOf(passage), terms);
      return [passage.node.id, { why: explainHit(passage, index, query, found), snippet: cutSnippet(found) }];
    }),
  );
};
