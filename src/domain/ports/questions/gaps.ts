import type { Day } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { InstrumentKey } from '../../instrument-key.js';

/** A subject that comparators regulate for an activity and nothing here does. */
export interface Gap {
  readonly topic: string;
  /** The slugs of the topic that comparators use and no Mexican rule in force does for the activity. */
  readonly slugs: readonly string[];
  readonly activity: string;
  /** Foreign and international texts in force that regulate it, by jurisdiction. */
  readonly comparators: readonly InstrumentKey[];
  readonly jurisdictions: readonly string[];
  /** `nothing`: no Mexican rule on the topic reaches the activity. `part`: some do, on other slugs of it. `voluntary`: only standards that bind nobody. */
  readonly coverage: 'nothing' | 'part' | 'voluntary';
  /** Mexican texts that come nearest. */
  readonly nearest: readonly InstrumentKey[];
  readonly evidence: readonly Evidence[];
}

export interface GapsAnswer {
  readonly asOf: Day;
  /** Those that most jurisdictions regulate first. */
  readonly gaps: readonly Gap[];
}
