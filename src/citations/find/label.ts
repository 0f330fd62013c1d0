import type { Token } from '../text/token.js';
import type { LabelSort } from './part-words.js';

/** A label read from a text, in the spelling of a locator. */
export interface Label {
  readonly sort: LabelSort;
  readonly text: string;
  /** The value of a plain number (arabic, Roman or ordinal without suffix); null for any other: only plain numbers can be counted. */
  readonly value: number | null;
  readonly end: number;
  /** True where a closing bracket shows that it is a label: "a)". */
  readonly bracketed: boolean;
  /** The annex that the label names with its article: `4-b` of "4-B.3". */
  readonly annex?: string | undefined;
}

/** Reads the label that starts with a token; null for what is none of its sort. */
export type LabelReader = (text: string, first: Token) => Label | null;
