import type { Graph } from '../domain/graph/graph.js';
import type { Locator } from '../domain/locator/locator.js';
import type {
  CreateQueryReading,
  ParsedQuery,
  ParsedTerm,
  ParsedWord,
  QueryReading,
} from '../domain/ports/query-reading.js';
import { explainHit } from './explain-hit.js';
import { findMatches, termsOfQuery } from './find-matches.js';
import { indexGlossary, type GlossaryIndex } from './glossary-index.js';
import { collectNames, type NameMention } from './instrument-names.js';
import { readLocator, type LocatorMention } from './locator-mention.js';
import { indexParts } from './part-index.js';
import { textsOf } from './passage-texts.js';
import { collectPassages } from './passages.js';
import { indexPassages } from './postings.js';
import { QUERY_WORD_LIMIT, WORD_SHARE } from './ranking.js';
import { readQuery } from './read-query.js';
import { checkRequest } from './request.js';
import { cutSnippet } from './snippet.js';
import { stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import { tokenise, type Token } from './tokens.js';

/** Reads queries, and tells why hits are hits, for an index that keeps its words elsewhere. */
export const createQueryReading: CreateQueryReading = (instruments, glossary) => {
  const names = collectNames(instruments);
  const equivalents = indexGlossary(glossary);
  const parse = (text: string): ParsedQuery => {
    const tokens = tokenise(text);
    const mentions = names.find(text, tokens);
    const parts = findParts(text, tokens, mentions);
    const named = mentions.flatMap((mention) =>
      mention.instruments.flatMap((index) => {
        const key = instruments[index]?.properties.key;
        return key === undefined ? [] : [{ key, asked: wordsOf(text, tokens, mention) }];
      }),
    );
    // A standard that is named and not there is looked for by its words.
    const known = mentions.filter((mention) => mention.instruments.length > 0);
    const read = (taken: readonly Span[]): Pick<ParsedQuery, 'terms' | 'needed'> =>
      readTerms(equivalents, text, tokens, taken);
    const plain = { instruments: named, locators: [], otherwise: null, ...read(known) };
    if (parts.length === 0) return plain;
    return { instruments: named, locators: locatorsOf(parts), otherwise: plain, ...read([...known, ...parts]) };
  };
  return {
    check: checkRequest,
    parse,
    explain: (text, hits) => explain(equivalents, text, hits),
  } satisfies QueryReading;
};

interface Span {
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string, tokens: readonly Token[], { from, to }: Span): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** A bare number is a part only beside a name: right after it, or so many words before. */
const BARE_REACH = 3;

const findParts = (
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): readonly LocatorMention[] => {
  const parts: LocatorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = mentions.find(({ to }) => to > at)?.from ?? tokens.length;
    const bare = mentions.some(({ from, to }) => at === to || (from > at && from - at <= BARE_REACH));
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
    (outer, step) => outer.flatMap((path) => step.map((segment) => (path === '' ? segment : `${path}/${segment}`))).slice(0, SPELLINGS), // prettier-ignore
    [''],
  );
  // Segments as the locator reader spells them; one that no text has finds nothing.
  return paths as readonly Locator[];
};

const readTerms = (
  glossary: GlossaryIndex,
  text: string,
  tokens: readonly Token[],
  taken: readonly Span[],
): Pick<ParsedQuery, 'terms' | 'needed'> => {
  const left = tokens.filter(({ word }, at) => !taken.some(({ from, to }) => at >= from && at < to) && tells(word));
  const first = new Map(left.map((token) => [token.word, token]));
  const kept = [...first.values()].slice(0, QUERY_WORD_LIMIT);
  const matches = glossary.find(kept.map(({ word }) => new Set([word, stemOf(word, 'es'), stemOf(word, 'en')])));
  const terms: ParsedTerm[] = [];
  for (let at = 0; at < kept.length;) {
    const match = matches.find(({ from }) => from === at);
    const to = match?.to ?? at + 1;
    terms.push({
      words: kept.slice(at, to).map((token) => toWord(text, token)),
      equivalents: match?.others.map((other) => other.text) ?? [],
    });
    at = to;
  }
  return { terms, needed: terms.length <= 2 ? terms.length : Math.ceil(terms.length * WORD_SHARE) };
};

const toWord = (text: string, { word, start, end }: Token): ParsedWord => ({
  typed: text.slice(start, end),
  folded: word,
  isOpen: end === text.length,
  distance: distanceFor(word),
});

const tells = (word: string): boolean =>
  !STOP_WORDS.es.has(word) && !STOP_WORDS.en.has(word) && (word.length > 1 || /\d/.test(word));

const distanceFor = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** An index of the hits alone tells what in them meets the query. */
const explain = (glossary: GlossaryIndex, text: string, hits: Graph): ReturnType<QueryReading['explain']> => {
  const library = collectPassages(hits);
  const postings = indexPassages(library.passages);
  const parts = indexParts(library.passages);
  const query = readQuery({ postings, names: collectNames(library.instruments), parts, glossary }, text);
  const terms = termsOfQuery(query, postings.lexicon);
  return new Map(
    library.passages.map((passage, index) => {
      const found = findMatches(postings.lexicon, textsOf(passage), terms);
      return [passage.node.id, { why: explainHit(passage, index, query, found), snippet: cutSnippet(found) }];
    }),
  );
};
