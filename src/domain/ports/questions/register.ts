import type { Day } from '../../day.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { ProvisionId } from '../../locator/provision-id.js';
import type { Modality } from '../../vocabulary.js';
import type { Bilingual, PendingInstrument, ProfileNote } from './applicability.js';

/** How a row stands to the register of an earlier day. */
export const REGISTER_CHANGES = ['added', 'kept', 'removed'] as const;
export type RegisterChange = (typeof REGISTER_CHANGES)[number];

/** One requirement of the legal register: what ISO 14001 (6.1.3, 9.1.2) and ISO 45001 (6.1.3, 9.1.2) have an organisation keep. */
export interface RegisterRow {
  readonly id: ProvisionId;
  readonly instrument: InstrumentKey;
  /** "LGPGIR, artículo 31, fracción V". */
  readonly citation: Bilingual;
  readonly title: Bilingual;
  readonly modality: Modality;
  readonly requirement: Bilingual;
  readonly why: Bilingual;
  /** Proposals, by what the provision does: what shows compliance, how it is looked at, how often. */
  readonly evidence: Bilingual;
  readonly method: Bilingual;
  readonly frequency: Bilingual;
  /** Proposed: a year after the day asked, or the day of a change that is known to come before. */
  readonly nextReview: Day;
  readonly authorities: Bilingual;
  readonly sanctions: Bilingual;
  /** Address of the official text; null where none is on record. */
  readonly source: string | null;
  /** What nobody could verify, of the provision and of the record of its text; in English. */
  readonly doubts: readonly string[];
  /** Null where no earlier day was asked about. */
  readonly change: RegisterChange | null;
}

/** The legal register of a profile on a day, with what changed since an earlier one. */
export interface Register {
  readonly asOf: Day;
  readonly since: Day | null;
  /** By text, in the order of its parts; rows that no longer apply stand last. */
  readonly rows: readonly RegisterRow[];
  /** Texts that may apply, one record for each fact. */
  readonly pending: readonly PendingInstrument[];
  readonly notes: readonly ProfileNote[];
  /** Names the content of the graph that it was made from. */
  readonly digest: string;
}
