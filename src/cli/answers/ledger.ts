import type { JsonSchema } from '../../domain/json-schema.js';
import {
  ASK_STATES,
  type AskEvent,
  type AskTarget,
  type LedgerAnswer,
  type LedgerEntry,
} from '../../domain/ports/questions/ledger.js';
import { evidence } from './shared-records.js';
import {
  boolean,
  count,
  day,
  described,
  key,
  listOf,
  oneOf,
  orNull,
  partialDay,
  provisionId,
  record,
  share,
  text,
} from './shapes.js';

/** `ledger --json`: how each ask stands; every state is a candidate for people to confirm. */
export function ledgerAnswer(): JsonSchema {
  return record<LedgerAnswer>({
    asOf: day,
    reportDay: described(day, 'The last day of which the report could speak.'),
    entries: listOf(entry()),
  });
}

const entry = (): JsonSchema =>
  record<LedgerEntry>({
    ask: key,
    recommendation: count,
    verb: text,
    objectEs: text,
    objectEn: text,
    addressee: orNull(text),
    state: oneOf(ASK_STATES),
    confidence: share,
    reason: text,
    reasonEn: text,
    targets: listOf(target()),
    since: described(listOf(event()), 'What has happened since the report, surest first.'),
    evidence: listOf(evidence),
  });

const target = (): JsonSchema =>
  record<AskTarget>({
    instrument: key,
    named: described(boolean, 'True where the report names it.'),
    provisions: listOf(provisionId),
    changedBy: described(listOf(key), 'The bodies that can change it, as they are on the day.'),
    step: text,
    stepEn: text,
    stepAt: orNull(provisionId),
    evidence: listOf(evidence),
  });

const event = (): JsonSchema =>
  record<AskEvent>({
    day: partialDay,
    instrument: key,
    what: oneOf(['published', 'reformed', 'ended', 'replaced', 'incentive-ended']),
    confidence: share,
    why: text,
    whyEn: text,
    evidence: listOf(evidence),
  });
