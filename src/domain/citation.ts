import type { InstrumentKey } from './instrument-key.js';
import type { Locator } from './locator/locator.js';
import type { InstrumentKind, Reference, Relation } from './vocabulary.js';

/** The instrument that a citation points at. `key` is null for one that is named but not in the catalogue. */
export interface CitationTarget {
  readonly key: InstrumentKey | null;
  readonly title: string;
  readonly designation: string | null;
}

/** A place where a text points at an instrument or a part of one. */
export interface Citation {
  /** The words, runs of white space as one space. */
  readonly surface: string;
  /** Offsets in the text read, UTF-16 units, from 0, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True when the citing instrument means itself; then `target` is null. */
  readonly self: boolean;
  readonly target: CitationTarget | null;
  /** The parts cited, leaves only; empty when the whole instrument is. */
  readonly locators: readonly Locator[];
  readonly relation: Relation;
  readonly reference: Reference;
  readonly resolved: boolean;
  /** Why it is not resolved; null where it is. */
  readonly reason: string | null;
}

/** What is known of the text that cites. Every field may be absent. */
export interface CitationContext {
  readonly key?: InstrumentKey;
  readonly title?: string;
  readonly designation?: string;
  readonly kind?: InstrumentKind;
  /** Title of the law that a reglamento develops: what "la Ley" means there. */
  readonly develops?: string;
  /** The part that the text is; absent for a preamble. */
  readonly at?: Locator;
  /** The containers it stands in, for "este Capítulo": `tit-quinto/cap-i`. */
  readonly within?: Locator;
  /** Short forms that the instrument defines elsewhere: `{"la Ley": "Ley General de ..."}`. */
  readonly defines?: Readonly<Record<string, string>>;
}

/** One text that citations may point at. */
export interface CatalogueEntry {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  readonly designation: string | null;
  readonly acronym: string | null;
  /** Titles and former titles, Spanish and English, the present Spanish one first. */
  readonly titles: readonly string[];
}
