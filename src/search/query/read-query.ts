import { fold } from '../../domain/fold.js';
import type { MeantQuery } from '../../domain/ports/query-reading.js';
import { nameOfRole } from '../image/passage-roles.js';
import { QUERY_WORD_LIMIT } from '../rank/ranking.js';
import { tokenise, type Token } from '../text/tokens.js';
import { noticesOf } from './notices.js';
import type { Condition, Query } from './query.js';
import type { QuerySources } from './query-sources.js';
import { readQuestion } from './question-words.js';
import { readCondition, runsOf } from './read-condition.js';
import { readDemands, signsOf, signsOfAll } from './read-demands.js';
import { readOperators, type Operators } from './read-operators.js';
import { isWord } from './read-expression.js';
import { readMention, readReferences, type ReferenceSources } from './read-references.js';
import { readAlternatives } from './read-words.js';
import { isIn } from './span.js';
import { suggestValues, unknownValues } from './unknown-values.js';
import { absentAmong, successorsOf } from './successors.js';
import { suggest } from './suggest.js';

/** What a query is read with. */
export type QueryReader = QuerySources & ReferenceSources;

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
  const { mentions, named, parts, spans, missing } = readReferences(reader, plain, tokens);
  const absent = absentAmong(plain, tokens, mentions);
  const question = readQuestion(text, tokens.map(({ word }) => word)); // prettier-ignore
  const free = tokens.filter((_, at) => !isIn(spans, at));
  const telling = free.filter(({ word }) => !question.noise.has(word));
  const begun = beginningsOf(plain, tokens, telling, operators.prefixes);
  const runs = runsOf(telling.length > 0 ? telling : free, operators.joins);
  const { masks, alternatives, corrections } = readAlternatives(reader, runs, begun);
  const referenceBit = mentions.length > 0 || parts ? 1 << QUERY_WORD_LIMIT : 0;
  // A part was named: texts that merely cite its instrument are no answer.
  const others = parts
    ? []
    : mentions.flatMap((mention) => readMention(reader.words, plain, tokens, mention, referenceBit));
  const unknown = unknownValues(reader.names, reader.values, operators);
  const maskOf = (place: number): number =>
    isIn(spans, place) ? referenceBit : (masks.get(tokens[place]?.word ?? '') ?? 0);
  const query: Query = {
    bits: [...masks.values(), ...(referenceBit === 0 ? [] : [referenceBit])],
    referenceBit,
    alternatives: [...alternatives, ...others],
    named,
    successors: successorsOf(named, absent, reader.successors),
    parts,
    demands: readDemands(reader, signsOfAll(operators)),
    condition: parts ? null : conditionOf(reader, operators, tokens, maskOf),
    isQuestion: question.isQuestion,
    roles: question.roles.flatMap((role) => reader.words.vocabulary.termOfStem(nameOfRole(role)) ?? []),
    suggestion: suggestValues(text, suggest(text, tokens, mentions, corrections), unknown),
    notices: noticesOf(reader, operators, { named, absent, missing }, unknown),
  };
  return { query, corrections };
};

const conditionOf = (
  reader: QueryReader,
  operators: Operators,
  tokens: readonly Token[],
  maskOf: (place: number) => number,
): Query['condition'] =>
  readCondition<Condition>(operators, tokens, (stretch, places) => {
    const mask = places.reduce((bits, place) => bits | maskOf(place), 0);
    return isWord(stretch) && mask === 0 ? null : { mask, demands: readDemands(reader, signsOf(stretch)) };
  });

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
