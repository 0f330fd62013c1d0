import type { ErrorCode } from '../../domain/errors.js';
import type { ImportedDocument } from '../../domain/ports/document-importer.js';

/** What the pool asks a worker to read. */
export interface ImportTask {
  readonly path: string;
}

/** What a worker answers: the document, or why there is none. */
export type ImportAnswer =
  | { readonly document: ImportedDocument }
  | {
      readonly fault: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly found: string | null;
        readonly expected: string | null;
      };
    };
