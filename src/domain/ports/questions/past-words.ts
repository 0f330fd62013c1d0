import type { VersionHead } from '../../version-comparison.js';

/** What an earlier version of an official text said in one of its parts. */
export interface PastWords {
  /** Null where that version had no such part. */
  readonly words: string | null;
  /** The version that they stand in. */
  readonly version: VersionHead;
}
