import type { Locator } from '../../domain/locator/locator.js';
import type {
  ParsedCondition,
  ParsedDemands,
  ParsedQuery,
  ParsedTerm,
  ParsedWord,
} from '../../domain/ports/query-reading.js';
import { nameOfRole } from '../image/passage-roles.js';
import { wordsOnDemand } from '../image/words-on-demand.js';
import { QUERY_WORD_LIMIT, WORD_SHARE } from '../rank/ranking.js';
import { stemOf } from '../text/stem.js';
import { tokenise, type Token } from '../text/tokens.js';
import { termsOfMention } from './designation-mention.js';
import type { NameMention } from './instrument-names.js';
import { readLocators, type LocatorMention } from './locator-mention.js';
import { noticesOf } from './notices.js';
import type { QuerySources } from './query-sources.js';
import { readQuestion, type QuestionReading } from './question-words.js';
import { readCondition, runsOf } from './read-condition.js';
import { readDemands, signsOf, signsOfAll, type DemandingSigns } from './read-demands.js';
import { isWord } from './read-expression.js';
import { readOperators, type Operators } from './read-operators.js';
import { namedBy } from './read-references.js';
import { distanceFor, tells } from './read-words.js';
import { isIn, wordsOf, type Span } from './span.js';
import { absentAmong, successorsOf } from './successors.js';
import { unknownValues } from './unknown-values.js';

/** Takes a query apart as readQuery does, without knowing what words and parts texts have. */
export function parseQuery(sources: QuerySources, text: string): ParsedQuery {
  const operators = readOperators(text);
  const { plain } = operators;
  const tokens = tokenise(plain);
  // What words texts have is not known here, so none is taken for a slip of an acronym.
  const mentions = sources.names.find(plain, tokens, () => true);
  const locators = readLocators(plain, tokens, mentions);
  const labelled = mentions.length > 0 ? locators.filter(({ isLabelled }) => isLabelled) : [];
  const wanted: Wanted = { sources, text, operators, tokens, mentions };
  const withoutParts = parseAs(wanted, { locators: [], spans: labelled }, null);
  // A part of a text that is not held is no part of another.
  const isHeld = mentions.length === 0 || mentions.some(({ instruments }) => instruments.length > 0);
  return locators.length > 0 && isHeld ? parseAs(wanted, { locators, spans: locators }, withoutParts) : withoutParts;
}

interface Wanted {
  readonly sources: QuerySources;
  readonly text: string;
  readonly operators: Operators;
  readonly tokens: readonly Token[];
  readonly mentions: readonly NameMention[];
}

/** Which parts a query is taken to name, and where no words to look for are taken to stand. */
interface TakenParts {
  readonly locators: readonly LocatorMention[];
  readonly spans: readonly LocatorMention[];
}

const parseAs = (
  { sources, text, operators, tokens, mentions }: Wanted,
  { locators, spans }: TakenParts,
  otherwise: ParsedQuery | null,
): ParsedQuery => {
  const { plain } = operators;
  const meant = mentions.filter(({ isAlias }) => !isAlias || spans.length > 0);
  const known = meant.filter(({ instruments }) => instruments.length > 0);
  const absent = absentAmong(plain, tokens, meant);
  const named = namedBy(plain, tokens, known);
  const taken = [...known, ...spans];
  const question = readQuestion(text, tokens.map(({ word }) => word)); // prettier-ignore
  const missing = spans.length > 0 && locators.length === 0 ? namesOf(plain, tokens, spans) : null;
  const unknown = unknownValues(sources.names, sources.values, operators);
  const successors = successorsOf(named, absent, sources.successors);
  const termsAt = (places: readonly number[]): readonly ParsedTerm[] =>
    readTerms(sources, question, operators, places.flatMap((place) => (isIn(taken, place) ? [] : (tokens[place] ?? [])))); // prettier-ignore
  const terms = termsAt([...tokens.keys()]);
  return {
    successors: [...successors].flatMap(([after, asked]) => keysOf(sources, [after]).map((key) => ({ key, asked }))),
    instruments: known.flatMap((mention) => {
      const names = mention.designation ? termsOfMention(mention.designation) : [];
      const asked = wordsOf(plain, tokens, mention);
      return keysOf(sources, mention.instruments).map((key) => ({ key, asked, names }));
    }),
    locators: locators.length === 0 ? [] : locatorsOf(locators),
    terms,
    needed: operators.expression === null ? neededOf(terms.length) : 0,
    isQuestion: question.isQuestion,
    roles: question.roles.map(nameOfRole),
    demands: demandsOf(sources, signsOfAll(operators)),
    condition: readCondition<ParsedCondition>(operators, tokens, (stretch, places) => {
      const asked = { terms: termsAt(places), isNamed: places.some((place) => isIn(taken, place)) };
      const isNothing = isWord(stretch) && !asked.isNamed && asked.terms.length === 0;
      return isNothing ? null : { ...asked, demands: demandsOf(sources, signsOf(stretch)) };
    }),
    notices: noticesOf(sources, operators, { named, absent, missing }, unknown),
    otherwise,
  };
};

const namesOf = (text: string, tokens: readonly Token[], spans: readonly Span[]): string =>
  spans.map((span) => wordsOf(text, tokens, span)).join(' ');

/** As many as the embedded index wants first. */
const neededOf = (terms: number): number => (terms <= 2 ? terms : Math.ceil(terms * WORD_SHARE));

const keysOf = ({ keys }: QuerySources, indexes: Iterable<number>): ParsedDemands['notInstruments'] =>
  [...indexes].flatMap((index) => keys[index] ?? []);

const demandsOf = (sources: QuerySources, signs: DemandingSigns): ParsedDemands => {
  const { phrases, notPhrases, notWords } = signs;
  // Only which fields and instruments are demanded is read; words are handed on as they are.
  const reader = { ...sources, words: wordsOnDemand([]) };
  const { facets, instruments, notInstruments } = readDemands(reader, signs);
  return {
    phrases,
    notPhrases,
    notWords,
    facets,
    instruments: instruments && keysOf(sources, instruments),
    notInstruments: keysOf(sources, notInstruments),
  };
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
  { glossary }: QuerySources,
  { noise }: QuestionReading,
  { plain, prefixes, joins }: Operators,
  tokens: readonly Token[],
): readonly ParsedTerm[] => {
  const free = tokens.filter(({ word }) => tells(word));
  const telling = free.filter(({ word }) => !noise.has(word));
  const first = new Map([...(telling.length > 0 ? telling : free)].reverse().map((token) => [token.word, token]));
  const kept = [...first.values()].reverse().slice(0, QUERY_WORD_LIMIT);
  return runsOf(kept, joins).flatMap((run) => {
    const matches = glossary.find(run.map(({ word }) => word));
    const terms: ParsedTerm[] = [];
    for (let at = 0; at < run.length;) {
      const match = matches.find(({ from }) => from === at);
      const to = match?.to ?? at + 1;
      terms.push({
        words: run.slice(at, to).map((token) => toWord(plain, token, prefixes)),
        equivalents: match?.others.map((other) => other.text) ?? [],
      });
      at = to;
    }
    return terms;
  });
};

const toWord = (text: string, { word, start, end }: Token, prefixes: ReadonlySet<string>): ParsedWord => ({
  typed: text.slice(start, end),
  folded: word,
  english: stemOf(word, 'en'),
  isOpen: end === text.length || prefixes.has(word),
  distance: distanceFor(word),
});
