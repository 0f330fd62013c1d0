import { fold } from '../../domain/fold.js';
import type { MeantQuery } from '../../domain/ports/query-reading.js';
import type { QueryWords } from '../image/open-words.js';
import { nameOfRole } from '../image/passage-roles.js';
import { QUERY_WORD_LIMIT, ROUTE_WEIGHTS } from '../rank/ranking.js';
import { stemOf } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { tokenise, type Token } from '../text/tokens.js';
import { termsOfMention } from './designation-mention.js';
import type { FacetValues } from './facet-values.js';
import type { GlossaryIndex } from './glossary-index.js';
import type { InstrumentNames, NameMention } from './instrument-names.js';
import { readLocator } from './locator-mention.js';
import type { FoundParts, PartIndex } from './part-index.js';
import type { Alternative, Naming, Query } from './query.js';
import { readQuestion } from './question-words.js';
import { readDemands, suggestValues } from './read-demands.js';
import { readOperators } from './read-operators.js';
import { readAlternatives } from './read-words.js';
import { standsBeside, wordsOf, type Span } from './span.js';
import { successorsOf, type Successors } from './successors.js';
import { suggest } from './suggest.js';

/** What a query is read with. */
export interface QueryReader {
  readonly words: QueryWords;
  readonly names: InstrumentNames;
  readonly parts: PartIndex;
  readonly glossary: GlossaryIndex;
  readonly successors: Successors;
  readonly values: FacetValues;
}

/**
 * Takes a query apart: first the signs, then the instruments it names, then the parts, then the words that are left. A query with a slip is read as it
 * was meant, and says so. Never throws; time linear in its words.
 */
export function readQuery(reader: QueryReader, text: string): Query {
  const { query, corrections } = readOnce(reader, text);
  if (query.suggestion === null || corrections.size === 0) return query;
  return readMeant(reader, { text, corrections, suggestion: query.suggestion });
}

/** Reads a query whose slips are known. */
export function readMeant(reader: QueryReader, { text, corrections, suggestion }: MeantQuery): Query {
  const meant = readOnce(reader, suggestion ?? text).query;
  const slips = new Map([...corrections].map(([asked, right]) => [right, asked]));
  const alternatives = meant.alternatives.map((alternative) => {
    const asked = slips.get(alternative.asked);
    if (asked === undefined || alternative.route !== 'word') return alternative;
    return { ...alternative, asked, found: alternative.asked, route: 'fuzzy' as const };
  });
  return { ...meant, alternatives, suggestion };
}

interface Reading {
  readonly query: Query;
  readonly corrections: ReadonlyMap<string, string>;
}

const readOnce = (reader: QueryReader, text: string): Reading => {
  const operators = readOperators(text);
  const { plain } = operators;
  const tokens = tokenise(plain);
  const mentions = reader.names.find(plain, tokens, (word) => reader.words.vocabulary.formOf(word) >= 0);
  const named = namedBy(plain, tokens, mentions);
  const parts = readParts(reader, plain, tokens, mentions, new Set(named.keys()));
  const referred = mentions.filter(({ isAlias }) => !isAlias || parts !== null);
  const taken = [...referred, ...(parts?.spans ?? [])];
  const free = tokens.filter((_, at) => !taken.some(({ from, to }) => at >= from && at < to));
  const question = readQuestion(
    text,
    tokens.map(({ word }) => word),
  );
  const telling = free.filter(({ word }) => !question.noise.has(word));
  const begun = beginningsOf(plain, tokens, telling, operators.prefixes);
  const { bits, alternatives, corrections } = readAlternatives(reader, telling.length > 0 ? telling : free, begun);
  const referenceBit = referred.length > 0 || parts ? 1 << QUERY_WORD_LIMIT : 0;
  // A part was named: texts that merely cite its instrument are no answer.
  const others = parts ? [] : referred.flatMap((mention) => readMention(reader, plain, tokens, mention, referenceBit));
  const meant = parts ? named : namedBy(plain, tokens, referred);
  const query: Query = {
    bits: referenceBit === 0 ? bits : [...bits, referenceBit],
    referenceBit,
    alternatives: [...alternatives, ...others],
    named: meant,
    successors: successorsOf(meant, reader.successors),
    parts: parts?.found ?? null,
    demands: readDemands(reader, operators),
    isQuestion: question.isQuestion,
    roles: question.roles.flatMap((role) => reader.words.vocabulary.termOfStem(nameOfRole(role)) ?? []),
    suggestion: suggestValues(reader.values, text, suggest(text, tokens, mentions, corrections), operators),
  };
  return { query, corrections };
};

const namedBy = (
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): ReadonlyMap<number, Naming> =>
  new Map(
    mentions.flatMap((mention) =>
      mention.instruments.map((instrument) => [
        instrument,
        { asked: wordsOf(text, tokens, mention), field: mention.field },
      ]),
    ),
  );

/** Words of which only the beginning was written: those with a star, and the word that a person may still be typing, the last with nothing after it. */
const beginningsOf = (
  text: string,
  tokens: readonly Token[],
  words: readonly Token[],
  starred: ReadonlySet<string>,
): ReadonlySet<string> => {
  const last = words.at(-1);
  const isOpen = last !== undefined && last === tokens.at(-1) && last.end === text.length;
  return isOpen ? new Set([...starred, last.word]) : new Set([...starred].map(fold));
};

const readParts = (
  { parts }: QueryReader,
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  named: ReadonlySet<number>,
): { readonly found: NonNullable<Query['parts']>; readonly spans: readonly Span[] } | null => {
  const spans: Span[] = [];
  const finds: FoundParts[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = mentions.find(({ to }) => to > at)?.from ?? tokens.length;
    const bare = standsBeside(mentions, at);
    const mention = at < end ? readLocator(text, tokens, at, end, bare) : null;
    const found = mention && parts.find(mention.steps, named.size > 0 ? named : null);
    if (!mention || !found) continue;
    spans.push(mention);
    finds.push(found);
    at = mention.to - 1;
  }
  if (spans.length === 0) return null;
  const listOf = (part: keyof FoundParts): readonly number[] => finds.flatMap((found) => found[part]);
  const found = {
    exact: listOf('exact'),
    inside: listOf('inside'),
    holders: listOf('holders'),
    beside: listOf('beside'),
  };
  return { found: { ...found, asked: spans.map((span) => wordsOf(text, tokens, span)).join(' ') }, spans };
};

/** Other texts that name the same instrument. */
const readMention = (
  { words: { vocabulary } }: QueryReader,
  text: string,
  tokens: readonly Token[],
  mention: NameMention,
  mask: number,
): readonly Alternative[] => {
  const asked = wordsOf(text, tokens, mention);
  const alternative = { mask, weight: ROUTE_WEIGHTS.mention, route: 'mention', asked, found: asked } as const;
  const lists = mention.designation
    ? termsOfMention(mention.designation).map((term) => [vocabulary.termOfStem(term)])
    : [namingTerms(vocabulary, tokens, mention)];
  return lists.flatMap((terms) =>
    terms.every((term) => term !== undefined) && terms.length > 0 ? [{ ...alternative, terms }] : [],
  );
};

const namingTerms = (
  vocabulary: QueryWords['vocabulary'],
  tokens: readonly Token[],
  { from, to, field }: NameMention,
): readonly (number | undefined)[] => {
  const language = field === 'titleEn' ? 'en' : 'es';
  return tokens
    .slice(from, to)
    .filter(({ word }) => !STOP_WORDS[language].has(word) && word.length > 1)
    .map(({ word }) => vocabulary.termOfStem(stemOf(word, language)) ?? vocabulary.termOfStem(word));
};
