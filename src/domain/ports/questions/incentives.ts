import type { Day, PartialDay } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { ProvisionId } from '../../locator/provision-id.js';
import type { Confidence } from '../../vocabulary.js';

export interface IncentiveFilter {
  readonly asOf: Day;
  readonly activity?: string | null;
  readonly jurisdiction?: string | null;
}

/** `open`: can be had on the day. `unknown`: its start or end is known to a month or year that holds the day, or its text's force is not known. */
export type IncentiveState = 'open' | 'expired' | 'not-yet' | 'unknown';

export interface IncentiveStanding {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly grantor: string | null;
  readonly activities: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly start: PartialDay | null;
  readonly end: PartialDay | null;
  readonly whatEs: string;
  readonly whatEn: string;
  readonly state: IncentiveState;
  /** Days from the day asked to its end, negative once past; null where no end is known to the day. */
  readonly daysLeft: number | null;
  readonly provisions: readonly ProvisionId[];
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

export interface IncentivesAnswer {
  readonly asOf: Day;
  /** Those that end soonest first, then those without an end, then those past. */
  readonly incentives: readonly IncentiveStanding[];
}
