import { firstDayOf, lastDayOf, type Day, type PartialDay } from './day.js';
import type { InstrumentProperties } from './graph/instrument-properties.js';

/** Why an instrument counts as in force on a day, or does not, or cannot be told. */
export const IN_FORCE_REASONS = [
  'in-force',
  'draft',
  'status-unknown',
  'not-yet',
  'ended',
  'start-unknown',
  'end-unknown',
  'start-imprecise',
  'end-imprecise',
] as const;
export type InForceReason = (typeof IN_FORCE_REASONS)[number];

export interface InForce {
  readonly asOf: Day;
  /** Null where the record does not tell. */
  readonly value: boolean | null;
  readonly reason: InForceReason;
  /** The day it entered into force, or was published where that is all the record has. */
  readonly since: PartialDay | null;
  readonly until: PartialDay | null;
  /** The month for which the status was known; null where nobody has said it. */
  readonly statusOn: PartialDay | null;
}

type Dated = Pick<InstrumentProperties, 'status' | 'statusOn' | 'published' | 'effective' | 'ended'>;

/** Whether an instrument is in force on a day, as far as its record tells. A day known to the month decides only outside that month. */
export function inForceOn(instrument: Dated, asOf: Day): InForce {
  const since = instrument.effective ?? instrument.published;
  const reason = reasonOn(instrument, since, asOf);
  return { asOf, value: VALUE_OF[reason], reason, since, until: instrument.ended, statusOn: instrument.statusOn };
}

/** The days on which an instrument is in force or, as far as its record tells, may be: `from` inclusive, `until` exclusive, null for no bound. */
export interface BindingPeriod {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Every day on which `inForceOn` says that an instrument is in force, and none on which it says that it is not; null for a draft, which never is. */
export function bindingPeriod(instrument: Dated): BindingPeriod | null {
  if (instrument.status === 'draft') return null;
  const since = instrument.effective ?? instrument.published;
  return { from: since && firstDayOf(since), until: endOf(instrument) };
}

function endOf({ ended, status, statusOn }: Dated): Day | null {
  if (ended !== null) return lastDayOf(ended);
  return status === 'in-force' || status === null || statusOn === null ? null : firstDayOf(statusOn);
}

const VALUE_OF: Readonly<Record<InForceReason, boolean | null>> = {
  'in-force': true,
  draft: false,
  'status-unknown': null,
  'not-yet': false,
  ended: false,
  'start-unknown': null,
  'end-unknown': null,
  'start-imprecise': null,
  'end-imprecise': null,
};

function reasonOn(instrument: Dated, since: PartialDay | null, asOf: Day): InForceReason {
  if (instrument.status === 'draft') return 'draft';
  const reason = endReason(instrument, asOf) ?? startReason(instrument, since, asOf);
  return reason ?? (instrument.status === null ? 'status-unknown' : 'in-force');
}

/** Null where nothing says that it had ended by then. */
function endReason({ ended, status, statusOn }: Dated, asOf: Day): InForceReason | null {
  if (ended !== null) {
    if (asOf >= lastDayOf(ended)) return 'ended';
    return asOf >= firstDayOf(ended) ? 'end-imprecise' : null;
  }
  if (status === 'in-force' || status === null) return null;
  // It had ended by the day its status was known; when before that, the record does not say.
  return statusOn !== null && asOf >= firstDayOf(statusOn) ? 'ended' : 'end-unknown';
}

function startReason({ statusOn }: Dated, since: PartialDay | null, asOf: Day): InForceReason | null {
  if (since === null) return statusOn !== null && asOf >= firstDayOf(statusOn) ? null : 'start-unknown';
  if (asOf < firstDayOf(since)) return 'not-yet';
  return asOf < lastDayOf(since) ? 'start-imprecise' : null;
}
