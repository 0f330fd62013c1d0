import type { Diagnostic } from '../../domain/diagnostic.js';
import { readInstrumentFile, type InstrumentFile } from '../instrument/instrument-file.js';
import type { SourceFile } from '../source/source-file.js';

/** What a build may answer from what an earlier one found. */
export interface BuildMemory {
  /** As readInstrumentFile. */
  read(file: SourceFile, report: (diagnostic: Diagnostic) => void): InstrumentFile | null;
  /**
   * What `make` gives, which is plain data and depends on `inputs` alone, and on what `holds` looks at, where that is given; `of` says in messages
   * what it is of.
   */
  keep<T>(of: string, inputs: readonly string[], make: () => T, holds?: (kept: T) => boolean): T;
  /** Says that what is kept so is still of use, though this build did not ask for it. */
  spare(of: string, inputs: readonly string[]): void;
}

/** The memory of a build that remembers nothing. */
export const NO_MEMORY: BuildMemory = {
  read: readInstrumentFile,
  keep: (_of, _inputs, make) => make(),
  spare: () => undefined,
};
