import type { BindingPeriod } from '../in-force.js';
import type { Graph } from '../graph/graph.js';
import type { AnyNode, GraphNode } from '../graph/node.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { Language } from '../vocabulary.js';
import type { Facet, GlossaryEntry, SearchHit, SearchNotice, SearchRequest, SearchSort } from './search-index.js';

/** A query taken apart, for an index that keeps its words elsewhere. */
export interface ParsedQuery {
  /** What took the place of instruments that it names, with the words that name those. */
  readonly successors: readonly { readonly key: InstrumentKey; readonly asked: string }[];
  /** Instruments that it names, with the words that do, and the standards by which other texts may name them (`=nom-52`). */
  readonly instruments: readonly {
    readonly key: InstrumentKey;
    readonly asked: string;
    readonly names: readonly string[];
  }[];
  /** Where it names a part: the locators that it may mean, and behind them those of what holds the part. Empty where it names none. */
  readonly locators: readonly (readonly Locator[])[];
  /** What is left, in order, without the words that only bind. */
  readonly terms: readonly ParsedTerm[];
  /** How many of the terms a hit must meet; fewer where that leaves few hits. */
  readonly needed: number;
  readonly isQuestion: boolean;
  /** What a provision does that answers the question, as in PassageNotes; empty where it asks about nothing of the kind. */
  readonly roles: readonly string[];
  readonly demands: ParsedDemands;
  /** What a hit must meet to the letter, where the query joins words by AND or OR; null where it does not: then `needed` decides. */
  readonly condition: Expression<ParsedCondition> | null;
  readonly notices: readonly SearchNotice[];
  /** The same query as it is read where no text has the part that it names. */
  readonly otherwise: ParsedQuery | null;
}

/** What AND, OR and brackets join. */
export type Expression<Leaf> =
  | { readonly every: readonly Expression<Leaf>[] }
  | { readonly some: readonly Expression<Leaf>[] }
  | { readonly leaf: Leaf };

/** What one place of an expression asks of a hit: all of what is named here. */
export interface ParsedCondition {
  readonly terms: readonly ParsedTerm[];
  /** True where it is one of the instruments that the query names, or a text that names one. */
  readonly isNamed: boolean;
  readonly demands: ParsedDemands;
}

/** What a hit must be, or must not be, besides meeting the terms: what a person wrote with signs. */
export interface ParsedDemands {
  /** Words side by side. */
  readonly phrases: readonly string[];
  readonly notPhrases: readonly string[];
  readonly notWords: readonly string[];
  readonly facets: readonly { readonly facet: Facet; readonly values: readonly string[]; readonly negated: boolean }[];
  /** Any instrument where null. */
  readonly instruments: readonly InstrumentKey[] | null;
  readonly notInstruments: readonly InstrumentKey[];
}

/** A word, or a run of words that means one thing, and what may stand for it. */
export interface ParsedTerm {
  readonly words: readonly ParsedWord[];
  /** Equivalents of both languages, each of one word or more. */
  readonly equivalents: readonly string[];
}

/** A word of a query. */
export interface ParsedWord {
  /** As it was typed, and folded. */
  readonly typed: string;
  readonly folded: string;
  /** Its stem as an English word. */
  readonly english: string;
  /** True for the last word where it may still be going on. */
  readonly isOpen: boolean;
  /** Letters that may be wrong where nothing has the word itself; 0 for a word that is not guessed at. */
  readonly distance: number;
}

/** What was typed, and what it was taken for. */
export interface MeantQuery {
  readonly text: string;
  /** Folded words that no text has, and the words of texts that they are slips of. */
  readonly corrections: ReadonlyMap<string, string>;
  /** What was meant, as it would be typed; null where nothing was taken for something else. */
  readonly suggestion: string | null;
}

/** A passage, and what was noted of it when the graph was loaded. */
export interface NotedPassage {
  readonly node: PassageNode;
  readonly links: readonly LinkText[];
}

export type PassageNode = Extract<AnyNode, { label: 'Instrument' | 'Provision' }>;

/** Names of the nodes of one sort that a passage is linked to. */
export interface LinkText {
  /** `topics`, `authorities`. */
  readonly field: string;
  /** Null for names that belong to no language: acronyms. */
  readonly language: Language | null;
  readonly text: string;
}

/** Reads queries and hits for an index that keeps its words elsewhere, so that every index speaks one query language. */
export interface QueryReading {
  /** Refuses what no index answers. Errors: `bad-input` for an empty or over-long text, `page-size`. */
  check(request: SearchRequest): void;
  parse(text: string): ParsedQuery;
  /** What a text means of which no text has some (folded) words. `near` may have words that they are slips of; null where none is. */
  correct(text: string, unknown: ReadonlySet<string>, near: readonly PassageNode[]): MeantQuery | null;
  /** For each hit, why it is one, and the stretch of it that shows it best. */
  explain(meant: MeantQuery, hits: readonly NotedPassage[]): readonly Pick<SearchHit, 'why' | 'snippet'>[];
}

/** Makes a reading that knows the names of these instruments. */
export type CreateQueryReading = (
  instruments: readonly GraphNode<'Instrument'>[],
  glossary: readonly GlossaryEntry[],
  notes: ReadingNotes,
) => QueryReading;

/** What queries are read by besides the glossary and the names of instruments. Plain data, kept as JSON. */
export interface ReadingNotes {
  /** Public bodies under all their names, and those that followed them: equivalents that name no instrument. */
  readonly bodies: readonly GlossaryEntry[];
  /** The values of each facet, with all that people call them. */
  readonly values: readonly FacetName[];
  /** What took the place of what. */
  readonly successors: readonly (readonly [before: InstrumentKey, after: InstrumentKey])[];
  /** Texts that are only named, by what took their place. */
  readonly absent: readonly { readonly name: string; readonly successors: readonly InstrumentKey[] }[];
}

/** Of a graph that was loaded without notes. */
export const NO_READING_NOTES: ReadingNotes = { bodies: [], values: [], successors: [], absent: [] };

/** A value of a facet, and what people call it. */
export interface FacetName {
  readonly facet: Facet;
  readonly value: string;
  readonly names: readonly string[];
}

/** What an index keeps of an instrument or a provision besides its own words. */
export interface PassageNotes extends NotedPassage {
  readonly facets: readonly (readonly [Facet, string])[];
  /** What it does and gives, as names that no text holds: `@sanction`, `@deadline`. */
  readonly roles: readonly string[];
  /** The standards that its own texts name, as in ParsedQuery. */
  readonly standards: readonly string[];
  /** Null where it never binds. */
  readonly binds: BindingPeriod | null;
  /** Its place among all passages in each sort that asks nothing of the words. */
  readonly places: Readonly<Record<Exclude<SearchSort, 'relevance'>, number>>;
}

/** What an index keeps of a graph besides its words. */
export interface SearchNotes {
  /** Of everything that can be a hit. */
  readonly passages: readonly PassageNotes[];
  readonly reading: ReadingNotes;
}

export type NoteForSearch = (graph: Graph) => SearchNotes;
