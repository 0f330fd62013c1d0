import type { Mention, PlaceMark } from './mention.js';

/** What a search gives: mentions and headings, each in the order of the text; mentions do not overlap. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly marks: readonly PlaceMark[];
}
