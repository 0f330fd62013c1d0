import type { BindingPeriod } from '../in-force.js';
import type { Graph } from '../graph/graph.js';
import type { AnyNode, GraphNode } from '../graph/node.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { Language } from '../vocabulary.js';
import type { Facet, GlossaryEntry, SearchHit, SearchRequest, SearchSort } from './search-index.js';

/** A query taken apart, for an index that keeps its words elsewhere. */
export interface ParsedQuery {
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
  /** The same query with its part taken for plain words, where no text has such a part. */
  readonly otherwise: ParsedQuery | null;
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

/** Makes a reading that knows the names of these instruments; `bodies` are equivalents of the glossary's kind that name no instrument. */
export type CreateQueryReading = (
  instruments: readonly GraphNode<'Instrument'>[],
  glossary: readonly GlossaryEntry[],
  bodies: readonly GlossaryEntry[],
) => QueryReading;

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
  /** Public bodies under all their names, and those that followed them. */
  readonly bodies: readonly GlossaryEntry[];
}

export type NoteForSearch = (graph: Graph) => SearchNotes;
