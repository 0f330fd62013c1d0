import { FACETS, type SearchRequest } from '../../../domain/ports/search-index.js';
import type { ParsedDemands, ParsedQuery, ParsedTerm, ParsedWord } from '../../../domain/ports/query-reading.js';
import { markOfFacet, markOfInside, markOfInstrument, markOfItself, markOfPart, SEARCH_MARKS, SEARCH_NAMES } from './marks.js'; // prettier-ignore

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
const WEIGHTS = { synonym: 0.6, prefix: 0.45, fuzzy: 0.3, namedPart: 40_000, named: 1_000, itself: 20_000, locator: 500, inside: 250, inForce: 20 }; // prettier-ignore

/** How strictly a query is taken; each step down finds more. */
export interface Strictness {
  /** Which of the paths of a part is meant: 0 for the whole path. */
  readonly depth: number;
  readonly needed: number;
  /** Whether words may be misspelled. */
  readonly guesses: boolean;
}

/** The strictest reading first. */
export function readingsOf(
  query: ParsedQuery,
): readonly { readonly query: ParsedQuery; readonly strictness: Strictness }[] {
  const parts = query.locators.map((_, depth) => ({ query, strictness: { depth, needed: 0, guesses: false } }));
  if (parts.length > 0) return [...parts, ...(query.otherwise ? readingsOf(query.otherwise) : [])];
  const counts = Array.from({ length: Math.max(1, query.needed) }, (_, less) => Math.max(0, query.needed - less));
  return [
    ...counts.map((needed) => ({ query, strictness: { depth: 0, needed, guesses: false } })),
    { query, strictness: { depth: 0, needed: query.needed, guesses: true } },
  ];
}

/** A query as the full-text index reads it; null where it asks for nothing. */
export function toLucene(
  { instruments, locators, terms, demands }: ParsedQuery,
  { depth, needed, guesses }: Strictness,
  { filters }: SearchRequest,
): string | null {
  const must = [...filterClauses(filters), ...demandClauses(demands)];
  const never = refusalClauses(demands);
  const keys = [...new Set(instruments.map(({ key }) => key))];
  const named = keys.map((key) => mark(markOfInstrument(key), WEIGHTS.named));
  const words = terms.map((term) => termClause(term, guesses));
  const paths = locators[depth] ?? [];
  const should = [mark(markOfFacet('status', 'in-force'), WEIGHTS.inForce)];
  if (paths.length > 0) {
    const [exact, inside] = keys.length > 0 ? [WEIGHTS.namedPart, WEIGHTS.named] : [WEIGHTS.locator, WEIGHTS.inside];
    must.push(any(paths.flatMap((path) => [mark(markOfPart(path), exact), mark(markOfInside(path), inside)])));
    if (named.length > 0) must.push(any(named));
    should.push(...words);
  } else {
    if (words.length === 0 && keys.length === 0 && must.length === 0) return null;
    if (words.length > 0) must.push(someOf(words, Math.max(1, needed)));
    // Other texts that name the instrument come behind it and its parts.
    const mentions = instruments.map(({ asked }) => fieldClause(phrase(asked), 1));
    if (keys.length > 0) must.push(any([...named, ...mentions]));
    if (words.length === 0) should.push(...keys.map((key) => mark(markOfItself(key), WEIGHTS.itself)));
  }
  return [...must.map((clause) => `+${clause}`), ...should, ...never.map((clause) => `-${clause}`)].join(' ');
}

const any = (clauses: readonly string[]): string => `(${clauses.join(' ')})`;
const all = (clauses: readonly string[]): string => `(${clauses.map((clause) => `+${clause}`).join(' ')})`;
function mark(word: string, weight: number): string {
  return `${SEARCH_MARKS}:${word}^${weight}`;
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

const termClause = ({ words, equivalents }: ParsedTerm, guesses: boolean): string => {
  const own = all(words.map((word) => wordClause(word, guesses)));
  const others = equivalents.map((text) => `${all(plainWords(text).map((word) => fieldClause(word, 1)))}^${WEIGHTS.synonym}`); // prettier-ignore
  return any([own, ...others]);
};

const plainWords = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(escape);

const SHORTEST_BEGINNING = 3;

const wordClause = ({ typed, folded, isOpen, distance }: ParsedWord, guesses: boolean): string => {
  const spelled = [...new Set([typed.toLowerCase(), folded])].map((word) => fieldClause(phrase(word), 1));
  const isPlain = /^[a-zñ]+$/.test(folded);
  const begun = isOpen && isPlain && folded.length >= SHORTEST_BEGINNING ? [fieldClause(`${folded}*`, WEIGHTS.prefix)] : []; // prettier-ignore
  const guessed = guesses && isPlain && distance > 0 ? [fieldClause(`${folded}~${distance}`, WEIGHTS.fuzzy)] : [];
  return any([...spelled, ...begun, ...guessed]);
};

const fieldClause = (word: string, weight: number): string =>
  any(Object.entries(FIELDS).map(([field, boost]) => `${field}:${word}^${boost * weight}`));

const escape = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
