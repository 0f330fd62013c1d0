import type { Graph } from '../graph/graph.js';
import type { AnyNode, GraphNode } from '../graph/node.js';
import type { NodeId } from '../graph/node-id.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { Facet, GlossaryEntry, SearchHit, SearchRequest } from './search-index.js';

/** A query taken apart, for an index that keeps its words elsewhere. */
export interface ParsedQuery {
  /** Instruments that it names, with the words that do. */
  readonly instruments: readonly { readonly key: InstrumentKey; readonly asked: string }[];
  /** Where it names a part: the locators that it may mean, and behind them those of what holds the part. Empty where it names none. */
  readonly locators: readonly (readonly Locator[])[];
  /** What is left, in order, without the words that only bind. */
  readonly terms: readonly ParsedTerm[];
  /** How many of the terms a hit must meet; fewer where that leaves few hits. */
  readonly needed: number;
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
  /** True for the last word where it may still be going on. */
  readonly isOpen: boolean;
  /** Letters that may be wrong where nothing has the word itself. */
  readonly distance: number;
}

/** Reads queries and hits for an index that keeps its words elsewhere, so that every index speaks one query language. */
export interface QueryReading {
  /** Refuses what no index answers. Errors: `bad-input` for an empty or over-long text, `page-size`. */
  check(request: SearchRequest): void;
  parse(text: string): ParsedQuery;
  /** By node, why it is a hit, and the stretch of it that shows it best. `hits` holds the nodes to tell of. */
  explain(text: string, hits: Graph): ReadonlyMap<NodeId, Pick<SearchHit, 'why' | 'snippet'>>;
}

/** Makes a reading that knows the names of these instruments. */
export type CreateQueryReading = (
  instruments: readonly GraphNode<'Instrument'>[],
  glossary: readonly GlossaryEntry[],
) => QueryReading;

/** What an index keeps of an instrument or a provision besides its own words. */
export interface PassageNotes {
  readonly node: Extract<AnyNode, { label: 'Instrument' | 'Provision' }>;
  /** Names of the nodes it is linked to, in both languages. */
  readonly names: string;
  readonly facets: readonly (readonly [Facet, string])[];
}

/** The notes on everything in a graph that can be a hit. */
export type DescribePassages = (graph: Graph) => readonly PassageNotes[];
