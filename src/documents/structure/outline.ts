import type { Dropped } from '../../domain/ports/document-importer.js';
import type { Diagnostic } from '../../domain/diagnostic.js';
import type { Part } from './part.js';

/** What a structure reader makes of a document. */
export interface Outline {
  readonly root: Part;
  readonly dropped: readonly Dropped[];
  readonly diagnostics: readonly Diagnostic[];
  readonly footnotes: number;
  readonly considerandos: number;
}
