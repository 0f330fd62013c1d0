import type { Graph } from '../graph/graph.js';
import type { InstrumentVersion } from '../version-comparison.js';
import type { GlossaryEntry } from './search-index.js';

/** Layout of a snapshot file. Raised whenever a file of the old layout can no longer be read; old files are then rebuilt from their sources. */
export const SNAPSHOT_VERSION = 4;

/** What a build leaves for its readers. Every field but `version` and `graph` is plain JSON; a field added here needs no other change. */
export interface Snapshot {
  readonly version: number;
  /** Digest of the files it was built from, so that a reader can tell whether they have changed. */
  readonly sources: string;
  readonly graph: Graph;
  readonly glossary: readonly GlossaryEntry[];
  /** Texts of instruments that were read as of several days. */
  readonly versions: readonly InstrumentVersion[];
}
