import type { Day } from '../../../domain/day.js';
import type { Locator } from '../../../domain/locator/locator.js';
import { FACETS, type SearchRequest } from '../../../domain/ports/search-index.js';
import type {
  Expression,
  ParsedCondition,
  ParsedDemands,
  ParsedQuery,
  ParsedTerm,
  ParsedWord,
} from '../../../domain/ports/query-reading.js';
import { MARK_OF_BINDING, MARK_OF_PROVISIONS, markOfFacet, markOfInside, markOfInstrument, markOfItself, markOfName, markOfPart, markOfRole, rangesOfNotBinding, SEARCH_MARKS, SEARCH_NAMES } from './marks.js'; // prettier-ignore

/** The fields of words, and how much a word counts in each: as in the ranking of the embedded index. */
const FIELDS: Readonly<Record<string, number>> = {
  designation: 8,
  acronym: 8,
  titleEs: 5,
  titleEn: 5,
  formerTitles: 5,
  heading: 3,
  official: 1,
  summaryEs: 1,
  summaryEn: 1,
  [SEARCH_NAMES]: 0.5,
};

/** What each way to meet a part of the query counts against a word itself. */
const WEIGHTS = { synonym: 0.6, prefix: 0.45, english: 0.7, mention: 4, namedPart: 40_000, named: 1_000, itself: 20_000, successor: 5_000, locator: 500, inside: 250, inForce: 20, inForceAmongNamed: 500, role: 15, provisionForQuestion: 15 }; // prettier-ignore

/** How strictly a query is taken; each step down finds more. */
export interface Strictness {
  /** Which of the paths of a part is meant: 0 for the whole path. */
  readonly depth: number;
  readonly needed: number;
}

/** The strictest reading first. */
export function readingsOf(
  query: ParsedQuery,
): readonly { readonly query: ParsedQuery; readonly strictness: Strictness }[] {
  const parts = query.locators.map((_, depth) => ({ query, strictness: { depth, needed: 0 } }));
  if (parts.length > 0) return [...parts, ...(query.otherwise ? readingsOf(query.otherwise) : [])];
  const counts = Array.from({ length: Math.max(1, query.needed) }, (_, less) => Math.max(0, query.needed - less));
  return counts.map((needed) => ({ query, strictness: { depth: 0, needed } }));
}

/** A query as the full-text index reads it; null where it asks for nothing. */
export function toLucene(
  parsed: ParsedQuery,
  { depth, needed }: Strictness,
  { filters, asOf }: SearchRequest,
): string | null {
  const { instruments, locators, terms, demands, condition } = parsed;
  const demanded = [...filterClauses(filters), ...demandClauses(demands)];
  const never = refusalClauses(demands);
  const paths = locators[depth] ?? [];
  const isWordless = paths.length + terms.length + instruments.length === 0;
  if (isWordless && condition === null && demanded.length + never.length === 0) return null;
  const { must, should } = paths.length > 0 ? partClauses(parsed, paths) : wordClauses(parsed, needed);
  return [
    ...[...demanded, ...must].map((clause) => `+${clause}`),
    ...should,
    ...preferences(parsed, asOf),
    // Without a word, whole texts are asked for.
    ...[...never, ...(isWordless ? [mark(MARK_OF_PROVISIONS, 0)] : [])].map((clause) => `-${clause}`),
  ].join(' ');
}

interface Clauses {
  readonly must: readonly string[];
  readonly should: readonly string[];
}

/** A part, beside the instrument that is named; what took the place of that comes as well. */
const partClauses = (parsed: ParsedQuery, paths: readonly Locator[]): Clauses => {
  const named = namedClauses(parsed);
  const [exact, inside] = named.length > 0 ? [WEIGHTS.namedPart, WEIGHTS.named] : [WEIGHTS.locator, WEIGHTS.inside];
  const parts = any(paths.flatMap((path) => [mark(markOfPart(path), exact), mark(markOfInside(path), inside)]));
  const itself = named.length > 0 ? all([parts, any(named)]) : parts;
  return { must: [any([itself, ...successorClauses(parsed)])], should: parsed.terms.map(termClause) };
};

const wordClauses = (parsed: ParsedQuery, needed: number): Clauses => {
  const { instruments, terms, condition } = parsed;
  const words = terms.map(termClause);
  const named = [...namedClauses(parsed), ...mentionClauses(parsed), ...successorClauses(parsed)];
  if (condition !== null) return { must: [conditionClause(condition, any(named))], should: [...words, ...named] };
  // Where no text that is named is held, what took its place comes without the words of its name.
  const instead = instruments.length > 0 ? [] : successorClauses(parsed);
  const itself = words.length > 0 ? [] : instruments.map(({ key }) => mark(markOfItself(key), WEIGHTS.itself));
  return {
    must: [
      ...(words.length > 0 ? [any([someOf(words, Math.max(1, needed)), ...instead])] : []),
      ...(instruments.length > 0 ? [any(named)] : []),
    ],
    should: [...new Set(itself)],
  };
};

const namedClauses = ({ instruments }: ParsedQuery): readonly string[] =>
  [...new Set(instruments.map(({ key }) => key))].map((key) => mark(markOfInstrument(key), WEIGHTS.named));

/** Other texts that name an instrument come behind it and its parts. */
const mentionClauses = ({ instruments }: ParsedQuery): readonly string[] =>
  instruments.flatMap(({ asked, names }) => [
    fieldClause(phrase(asked), 1),
    ...names.map((name) => mark(markOfName(name), WEIGHTS.mention)),
  ]);

const successorClauses = ({ successors }: ParsedQuery): readonly string[] =>
  successors.map(({ key }) => mark(markOfItself(key), WEIGHTS.successor));

/** What AND, OR and brackets ask for, to the letter; `named` is met by what the query names. */
const conditionClause = (condition: Expression<ParsedCondition>, named: string): string => {
  if ('every' in condition) return all(condition.every.map((part) => conditionClause(part, named)));
  if ('some' in condition) return any(condition.some.map((part) => conditionClause(part, named)));
  const { terms, isNamed, demands } = condition.leaf;
  return all([...terms.map(termClause), ...(isNamed ? [named] : []), ...demandClauses(demands)]);
};

/** What comes first among equals: what may be in force on the day and, for a question, provisions, above all those that do what is asked about. */
const preferences = ({ instruments, isQuestion, roles }: ParsedQuery, asOf: Day): string[] => {
  const force = instruments.length > 0 ? WEIGHTS.inForceAmongNamed : WEIGHTS.inForce;
  return [
    `(+${mark(MARK_OF_BINDING, force)} ${rangesOfNotBinding(asOf).map((range) => `-${SEARCH_MARKS}:${range}`).join(' ')})`, // prettier-ignore
    ...(isQuestion ? [mark(MARK_OF_PROVISIONS, WEIGHTS.provisionForQuestion)] : []),
    ...(roles.length > 0 ? [any(roles.map((role) => mark(markOfRole(role), WEIGHTS.role)))] : []),
  ];
};

const any = (clauses: readonly string[]): string => `(${clauses.join(' ')})`;
const all = (clauses: readonly string[]): string => `(${clauses.map((clause) => `+${clause}`).join(' ')})`;
/** A range of one word counts the same in a short passage and a long one. */
function mark(word: string, weight: number): string {
  return `${SEARCH_MARKS}:[${word} TO ${word}]^${weight}`;
}
const phrase = (text: string): string => `"${text.replace(/["\\]/g, ' ')}"`;

/** A mark that no passage bears. */
const NOTHING = mark('n0', 0);

const filterClauses = (filters: SearchRequest['filters']): readonly string[] =>
  FACETS.flatMap((facet) => {
    const values = filters?.[facet];
    return values === undefined ? [] : [facetClause({ facet, values, negated: false })];
  });

const demandClauses = ({ phrases, facets, instruments }: ParsedDemands): readonly string[] => [
  ...phrases.map((text) => fieldClause(phrase(text), 1)),
  ...facets.filter(({ negated }) => !negated).map(facetClause),
  ...(instruments ? [any(instruments.map((key) => mark(markOfInstrument(key), 0)).concat(NOTHING))] : []),
];

const refusalClauses = ({ notPhrases, notWords, facets, notInstruments }: ParsedDemands): readonly string[] => [
  ...[...notPhrases, ...notWords].map((text) => fieldClause(phrase(text), 1)),
  ...facets.filter(({ negated }) => negated).map(facetClause),
  ...notInstruments.map((key) => mark(markOfInstrument(key), 0)),
];

const facetClause = ({ facet, values }: ParsedDemands['facets'][number]): string =>
  any([...values.map((value) => mark(markOfFacet(facet, value), 0)), NOTHING]);

/** Sets of clauses that are spelled out; past these any clause will do. */
const COMBINATIONS = 24;

/** Holds where at least so many of the clauses do. */
const someOf = (clauses: readonly string[], needed: number): string => {
  if (needed >= clauses.length) return all(clauses);
  const sets = needed <= 1 ? null : combinations(clauses, needed, COMBINATIONS);
  return sets ? all([any(sets.map(all)), any(clauses)]) : any(clauses);
};

const combinations = (
  clauses: readonly string[],
  size: number,
  most: number,
): readonly (readonly string[])[] | null => {
  let sets: readonly (readonly string[])[] = [[]];
  for (const [at, clause] of clauses.entries()) {
    const left = clauses.length - at - 1;
    const grown = sets.filter((set) => set.length < size).map((set) => [...set, clause]);
    sets = [...sets, ...grown].filter((set) => set.length + left >= size);
    if (sets.length > 8 * most) return null;
  }
  return sets.length <= most ? sets : null;
};

const termClause = ({ words, equivalents }: ParsedTerm): string => {
  const own = all(words.map(wordClause));
  const others = equivalents.map((text) => `${all(plainWords(text).map((word) => fieldClause(word, 1)))}^${WEIGHTS.synonym}`); // prettier-ignore
  return any([own, ...others]);
};

const plainWords = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(escape);

const SHORTEST_BEGINNING = 3;

const wordClause = ({ typed, folded, isOpen, english }: ParsedWord): string => {
  const spelled = spelledClauses(typed, folded);
  const isPlain = PLAIN.test(folded);
  const begun = isOpen && isPlain && folded.length >= SHORTEST_BEGINNING ? [fieldClause(`${folded}*`, WEIGHTS.prefix)] : []; // prettier-ignore
  // The index stems as Spanish does; an English word that is another form of one is found by what their forms begin with.
  const inflected = english !== folded && english.length >= SHORTEST_BEGINNING ? ENGLISH_FIELDS.map((field) => `${field}:${english}*^${(FIELDS[field] ?? 1) * WEIGHTS.english}`) : []; // prettier-ignore
  return any([...spelled, ...begun, ...inflected]);
};

const ENGLISH_FIELDS = ['titleEn', 'summaryEn'];

const PLAIN = /^[a-zñ]+$/;

const spelledClauses = (typed: string, folded: string): readonly string[] =>
  [...new Set([typed.toLowerCase(), folded])].map((word) => fieldClause(phrase(word), 1));

/** A word that may be a slip: how the index is asked whether it knows it, and for words near it. */
export interface DoubtfulWord {
  readonly word: string;
  readonly itself: string;
  readonly near: string;
}

/** The words of a query that may be slips. A word that only begins so is none. */
export function doubtfulWords({ terms }: ParsedQuery): readonly DoubtfulWord[] {
  return terms.flatMap(({ words }) =>
    words.flatMap((word): readonly DoubtfulWord[] => {
      const { folded, distance } = word;
      if (distance === 0 || !PLAIN.test(folded)) return [];
      return [{ word: folded, itself: wordClause(word), near: fieldClause(`${folded}~${distance}`, 1) }];
    }),
  );
}

const fieldClause = (word: string, weight: number): string =>
  any(Object.entries(FIELDS).map(([field, boost]) => `${field}:${word}^${boost * weight}`));

const escape = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
