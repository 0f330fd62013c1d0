import type { ReadMetadata } from '../metadata/read-metadata.js';
import type { Metadata } from '../markdown/front-matter.js';
import type { Outline } from '../structure/outline.js';

/** What a reader makes of a file. */
export interface Reading {
  readonly outline: Outline;
  readonly identity: Omit<Metadata, 'source' | keyof ReadMetadata>;
  /** Every line of the file's text as it was read, furniture included, for the count of signs. */
  readonly lines: readonly { readonly text: string }[];
}
