import type { GraphNode } from '../../domain/graph/node.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { ParsedDemands, ParsedQuery, ParsedTerm, ParsedWord } from '../../domain/ports/query-reading.js';
import { nameOfRole } from '../image/passage-roles.js';
import { wordsOnDemand } from '../image/words-on-demand.js';
import { QUERY_WORD_LIMIT, WORD_SHARE } from '../rank/ranking.js';
import { stemOf } from '../text/stem.js';
import { tokenise, type Token } from '../text/tokens.js';
import { termsOfMention } from './designation-mention.js';
import { NO_FACET_VALUES } from './facet-values.js';
import type { GlossaryIndex } from './glossary-index.js';
import type { InstrumentNames, NameMention } from './instrument-names.js';
import { readLocator, type LocatorMention } from './locator-mention.js';
import { indexParts } from './part-index.js';
import { readQuestion, type QuestionReading } from './question-words.js';
import { readDemands } from './read-demands.js';
import { readOperators, type Operators } from './read-operators.js';
import { distanceFor, tells } from './read-words.js';
import { standsBeside, wordsOf, type Span } from './span.js';

/** What queries are parsed with. */
export interface ParseSources {
  readonly instruments: readonly GraphNode<'Instrument'>[];
  readonly names: InstrumentNames;
  readonly glossary: GlossaryIndex;
}

/** Takes a query apart as readQuery does, without knowing what words and parts texts have. */
export function parseQuery(sources: ParseSources, text: string): ParsedQuery {
  const operators = readOperators(text);
  const { plain } = operators;
  const tokens = tokenise(plain);
  // What words texts have is not known here, so none is taken for a slip of an acronym.
  const mentions = sources.names.find(plain, tokens, () => true);
  const parts = findParts(plain, tokens, mentions);
  const demands = demandsOf(sources, operators);
  const question = readQuestion(
    text,
    tokens.map(({ word }) => word),
  );
  const read = (found: readonly LocatorMention[]): ParsedQuery => {
    const named = mentions.filter(({ instruments, isAlias }) => instruments.length > 0 && (!isAlias || found.length > 0)); // prettier-ignore
    return {
      instruments: named.flatMap((mention) =>
        keysOf(sources, mention.instruments).map((key) => ({
          key,
          asked: wordsOf(plain, tokens, mention),
          names: mention.designation ? termsOfMention(mention.designation) : [],
        })),
      ),
      locators: found.length === 0 ? [] : locatorsOf(found),
      ...readTerms(sources, question, operators, tokens, [...named, ...found]),
      isQuestion: question.isQuestion,
      roles: question.roles.map(nameOfRole),
      demands,
      otherwise: found.length === 0 ? null : read([]),
    };
  };
  return read(parts);
}

const keysOf = ({ instruments }: ParseSources, indexes: Iterable<number>): ParsedDemands['notInstruments'] =>
  [...indexes].flatMap((index) => instruments[index]?.properties.key ?? []);

const demandsOf = (sources: ParseSources, operators: Operators): ParsedDemands => {
  const { names, glossary } = sources;
  const { phrases, notPhrases, notWords } = operators;
  // Only which fields and instruments are demanded is read; words are handed on as they are.
  const { facets, instruments, notInstruments } = readDemands(
    {
      words: wordsOnDemand([]),
      names,
      parts: indexParts([]),
      glossary,
      successors: new Map(),
      values: NO_FACET_VALUES,
    },
    operators,
  );
  return {
    phrases,
    notPhrases,
    notWords,
    facets,
    instruments: instruments && keysOf(sources, instruments),
    notInstruments: keysOf(sources, notInstruments),
  };
};

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
  { glossary }: ParseSources,
  { noise }: QuestionReading,
  { plain, prefixes }: Operators,
  tokens: readonly Token[],
  taken: readonly Span[],
): Pick<ParsedQuery, 'terms' | 'needed'> => {
  const free = tokens.filter(({ word }, at) => !taken.some(({ from, to }) => at >= from && at < to) && tells(word));
  const telling = free.filter(({ word }) => !noise.has(word));
  const first = new Map([...(telling.length > 0 ? telling : free)].reverse().map((token) => [token.word, token]));
  const kept = [...first.values()].reverse().slice(0, QUERY_WORD_LIMIT);
  const matches = glossary.find(kept.map(({ word }) => word));
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
  english: stemOf(word, 'en'),
  isOpen: end === text.length || prefixes.has(word),
  distance: distanceFor(word),
});
