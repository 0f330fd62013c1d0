import type { PartialDay } from './day.js';
import type { Locator } from './locator/locator.js';
import type { Basis } from './vocabulary.js';

/** Where a link was read. Every edge and every flag carries one. */
export interface Evidence {
  /** Source file, relative to the folder it was found in, with that folder's name: `corpus/law/lgpgir.md`. */
  readonly file: string;
  /** The part of the instrument, null for its front matter, preamble, or a seed record. */
  readonly locator: Locator | null;
  /** Character offsets in the source file, UTF-16 units, from 0, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words read, at most QUOTE_LIMIT characters. */
  readonly quote: string;
  readonly basis: Basis;
  /** 0 to 1 where inferred or extracted with doubt; null where there is none to state. */
  readonly confidence: number | null;
  /** The day, or month, for which the source speaks; null where an official text prints none. */
  readonly seenOn: PartialDay | null;
}
