import type { Day, PartialDay } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { ProvisionId } from '../../locator/provision-id.js';

/** How an ask stands. `open` also where nothing is known: absence of evidence is said, not closed. */
export const ASK_STATES = ['done', 'overtaken', 'contradicted', 'open'] as const;
export type AskState = (typeof ASK_STATES)[number];

/** A text that the ask would change, who can change it, and by which step. */
export interface AskTarget {
  readonly instrument: InstrumentKey;
  /** True where the report names it, false where our reading ties it to the recommendation. */
  readonly named: boolean;
  /** Parts that share the subject of the ask: candidates, at most TARGET_PARTS. */
  readonly provisions: readonly ProvisionId[];
  /** Keys of the bodies that can change it, as they are on the day. */
  readonly changedBy: readonly string[];
  readonly step: string;
  readonly stepEn: string;
  /** The provision that sets the step; null where the corpus has none. */
  readonly stepAt: ProvisionId | null;
  readonly evidence: readonly Evidence[];
}

/** Something that happened after the report and may answer the ask. */
export interface AskEvent {
  readonly day: PartialDay;
  readonly instrument: InstrumentKey;
  readonly what: 'published' | 'reformed' | 'ended' | 'replaced' | 'incentive-ended';
  /** 0 to 1: whether it answers the ask is for people to say. */
  readonly confidence: number;
  readonly why: string;
  readonly whyEn: string;
  readonly evidence: readonly Evidence[];
}

export interface LedgerEntry {
  readonly ask: string;
  readonly recommendation: number;
  readonly verb: string;
  readonly objectEs: string;
  readonly objectEn: string;
  readonly addressee: string | null;
  readonly state: AskState;
  /** How far the state can be relied on; always a candidate for people to confirm. */
  readonly confidence: number;
  readonly reason: string;
  readonly reasonEn: string;
  readonly targets: readonly AskTarget[];
  /** Surest first. */
  readonly since: readonly AskEvent[];
  readonly evidence: readonly Evidence[];
}

export interface LedgerRequest {
  readonly asOf: Day;
  readonly recommendation?: number | null;
  readonly state?: AskState | null;
}

export interface LedgerAnswer {
  readonly asOf: Day;
  /** The last day of which the report could speak. */
  readonly reportDay: Day;
  readonly entries: readonly LedgerEntry[];
}
