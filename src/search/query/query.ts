import type { Expression } from '../../domain/ports/query-reading.js';
import type { Facet, SearchNotice } from '../../domain/ports/search-index.js';
import type { FoundParts } from './part-index.js';

/** One way to meet a part of the query: passages that hold all of `terms`. */
export interface Alternative {
  /** The bits of the words that it meets. */
  readonly mask: number;
  readonly terms: readonly number[];
  readonly weight: number;
  readonly route: 'word' | 'synonym' | 'prefix' | 'fuzzy' | 'mention';
  /** The words asked. */
  readonly asked: string;
  /** What they were taken for: the same, an equivalent, a word that begins or sounds so. */
  readonly found: string;
}

/** An instrument that the query names: the words that do, and the property they name it by. */
export interface Naming {
  readonly asked: string;
  readonly field: string;
}

/** Words that must, or must not, stand side by side: numbers of forms; -1 for a word that no text has. */
export type Phrase = readonly number[];

/** A facet that must, or must not, have one of some values. */
export interface FacetTest {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly negated: boolean;
}

/** What a hit must be besides holding the words. */
export interface Demands {
  readonly phrases: readonly Phrase[];
  readonly notPhrases: readonly Phrase[];
  /** Terms that must not stand in it. */
  readonly notTerms: readonly number[];
  readonly facets: readonly FacetTest[];
  /** Instruments by index, any where null. */
  readonly instruments: ReadonlySet<number> | null;
  readonly notInstruments: ReadonlySet<number>;
}

/** What one place of an expression asks of a hit: all of what is named here. */
export interface Condition {
  /** Bits of the query that it meets. */
  readonly mask: number;
  readonly demands: Demands;
}

/** A query taken apart. */
export interface Query {
  /** One bit for each word looked for, and one for the reference where there is one. */
  readonly bits: readonly number[];
  /** The bit of the reference (instruments or parts named); 0 where there is none. */
  readonly referenceBit: number;
  readonly alternatives: readonly Alternative[];
  /** Instruments named, by index. */
  readonly named: ReadonlyMap<number, Naming>;
  /** Instruments that took the place of those named, by index, with the words that name what they replaced. */
  readonly successors: ReadonlyMap<number, string>;
  readonly parts: (FoundParts & { readonly asked: string }) | null;
  readonly demands: Demands;
  /** What a hit must meet to the letter, where words are joined by AND or OR; null where as many words as hits are found with decide. */
  readonly condition: Expression<Condition> | null;
  readonly isQuestion: boolean;
  /** Terms of roles ("sanction") that the question asks about: passages of that role come before others. */
  readonly roles: readonly number[];
  /** The query with its slips of the fingers put right; null where none was seen. */
  readonly suggestion: string | null;
  readonly notices: readonly SearchNotice[];
}
