import type { CitationTarget } from '../../domain/citation.js';
import type { Reference } from '../../domain/vocabulary.js';

/** What the words for an instrument were found to mean. */
export interface Meaning {
  readonly self: boolean;
  /** Null for the citing instrument, and for a short form that nothing settles. */
  readonly target: CitationTarget | null;
  /** Why it is not resolved; null where it is. */
  readonly reason: string | null;
  /** The reference that it takes over from what it stands for; null where its own words decide. */
  readonly inherited: Reference | null;
  /** True for a standard: its chapters are numerals. */
  readonly standard: boolean;
}

/** The citing instrument itself. */
export const SELF: Meaning = { self: true, target: null, reason: null, inherited: null, standard: false };

/** A short form that nothing settles. */
export function unsettled(reason: string): Meaning {
  return { self: false, target: null, reason, inherited: null, standard: false };
}

/** An instrument that is named, in the catalogue or not. `reason` tells why one without key is not in it. */
export function pointed(target: CitationTarget, standard: boolean, reason: string | null = null): Meaning {
  const why = target.key === null ? (reason ?? 'named, but not in the catalogue') : null;
  return { self: false, target, reason: why, inherited: null, standard };
}
