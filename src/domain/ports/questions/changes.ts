import type { Day, PartialDay } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { ProvisionId } from '../../locator/provision-id.js';

/** What can happen to a text, or come due. */
export const CHANGE_KINDS = [
  'published',
  'in-force',
  'reformed',
  'ended',
  'review-due',
  'incentive-starts',
  'incentive-ends',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangesRequest {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  readonly asOf: Day;
  readonly kind?: ChangeKind | null;
  readonly instrument?: string | null;
}

/** One thing that happened, or comes, on a day. */
export interface Change {
  /** Names the change for as long as its sources say the same. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Known to the day, the month or the year. */
  readonly day: PartialDay;
  readonly instrument: InstrumentKey | null;
  /** The part reformed, where a reform note tells it. */
  readonly provision: ProvisionId | null;
  readonly incentive: string | null;
  readonly title: string;
  readonly titleEn: string;
  /** Address of the official text; null where none is known. */
  readonly url: string | null;
  readonly evidence: readonly Evidence[];
}

export interface ChangesAnswer {
  readonly asOf: Day;
  readonly from: Day;
  readonly to: Day;
  /** In the order of their days. */
  readonly changes: readonly Change[];
  /** What comes after the day asked, soonest first: texts that enter into force, benefits that end, reviews that come due. */
  readonly next: readonly Change[];
}
