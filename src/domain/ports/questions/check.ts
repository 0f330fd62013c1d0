import type { Citation, CitationContext } from '../../citation.js';
import type { Day, PartialDay } from '../../day.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { Locator } from '../../locator/locator.js';
import type { ProvisionId } from '../../locator/provision-id.js';

/**
 * How a text that is cited stands on the day asked. `unknown`: the text is not in the graph, nothing settles which one is meant, or nobody
 * has said whether it is in force; the note tells which.
 */
export const CITATION_STATES = ['in-force', 'replaced', 'repealed', 'not-yet', 'no-such-provision', 'unknown'] as const;
export type CitationState = (typeof CITATION_STATES)[number];

/** Longest document that is checked, in characters. */
export const DOCUMENT_LENGTH_LIMIT = 10_000_000;

/** A document whose citations are asked about. */
export interface CheckRequest {
  readonly text: string;
  readonly asOf: Day;
  /** The day of the document; reforms since then are told. Null where it is not known. */
  readonly dated: Day | null;
  /** What is known of the document; absent for one that is no legal text. */
  readonly context?: CitationContext;
}

/** A part that is cited, as the graph knows it. */
export interface CitedPart {
  readonly locator: Locator;
  /** The part, or the nearest part that holds it; null where the graph has neither. */
  readonly id: ProvisionId | null;
  /** False where the official text has no such part; null where only a summary was read, or the text is not cut so fine. */
  readonly exists: boolean | null;
  /** True where the official words say that the part is derogated. */
  readonly repealed: boolean;
}

/** A citation with the state of what it points at. */
export interface CheckedCitation extends Citation {
  readonly state: CitationState;
  /** Key of the text that replaced or repealed it; null where none did, or none is known. */
  readonly by: InstrumentKey | null;
  /** The day from which the state holds, where it is known. */
  readonly on: PartialDay | null;
  /** The day of the last reform of the parts cited, or else of the text, since the document or the edition cited; null for none known. */
  readonly reformedSince: PartialDay | null;
  /** For a reference to whatever is in force: the edition that is, on the day asked. */
  readonly edition: InstrumentKey | null;
  readonly parts: readonly CitedPart[];
  /** What the state rests on, in one sentence. */
  readonly note: string;
}

export interface CheckAnswer {
  readonly asOf: Day;
  /** In the order of the text. */
  readonly citations: readonly CheckedCitation[];
}
