import type { Day } from '../../domain/day.js';
import type { Diagnostic } from '../../domain/diagnostic.js';
import type { Dropped } from '../../domain/ports/document-importer.js';
import type { Block } from './block.js';

/** The words of a file in reading order, whatever its type, before anything is known of what they say. */
export interface SourceText {
  /** Name of the file. */
  readonly file: string;
  readonly blocks: readonly Block[];
  /** How many of the blocks hold the title; 0 where the file does not set it apart. */
  readonly cover: number;
  /** Day of publication, where the frame of the page tells it. */
  readonly published: Day | null;
  /** What the page adds to the text: heads, page numbers, notices of the site. */
  readonly furniture: readonly Dropped[];
  /** Every line of the file's text as it was read, furniture included, for the count of signs. */
  readonly lines: readonly { readonly text: string }[];
  /** Letter height of running text, in points: notes are smaller. */
  readonly size: number;
  readonly footnotes: number;
  readonly diagnostics: readonly Diagnostic[];
}
