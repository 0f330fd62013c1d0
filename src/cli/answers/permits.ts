import type { JsonSchema } from '../../domain/json-schema.js';
import type { PermitStage } from '../../domain/graph/permit-properties.js';
import { EXCLUSIONS } from '../../domain/ports/questions/applicability.js';
import {
  NEEDS,
  type BasisPlace,
  type CriticalPath,
  type NeededPermit,
  type PermitsAnswer,
  type PermitTerm,
} from '../../domain/ports/questions/permits.js';
import { CONFIDENCES, SILENCES, TERM_BOUNDS, TERM_KINDS } from '../../domain/vocabulary.js';
import { bilingual, enforcer, evidence, pathStep, profileNote, profileReading } from './shared-records.js';
import { boolean, count, day, described, key, listOf, oneOf, orNull, record, text } from './shapes.js';

/** `permits PROFILE --json`: authority and basis as keys and ids, with what they rest on beside them. */
export function permitsAnswer(): JsonSchema {
  return record<PermitsAnswer>({
    asOf: day,
    permits: described(listOf(permit()), 'Those needed first, in an order in which they can be gone through.'),
    criticalPath: criticalPath(),
    unknownElsewhere: described(listOf(key), 'Needed procedures off the path whose term nobody knows.'),
    understood: described(listOf(profileReading), 'How words of the profile that are no keys were understood.'),
    notes: listOf(profileNote),
  });
}

/** What the command adds to a procedure. */
interface Printed {
  readonly decides: unknown;
  readonly restsOn: unknown;
}

const permit = (): JsonSchema =>
  record<NeededPermit & Printed>({
    key,
    name: text,
    homoclave: orNull(text),
    level: text,
    jurisdiction: text,
    authority: described(orNull(text), 'Key of the body that decides, or its name where it has no record.'),
    decides: orNull(enforcer),
    needed: oneOf(NEEDS),
    fact: described(orNull(text), 'The first fact that would settle whether it is needed.'),
    facts: listOf(text),
    reason: orNull(oneOf([...EXCLUSIONS, 'other-project'])),
    why: text,
    path: listOf(pathStep),
    neededFor: text,
    exempt: orNull(text),
    requisites: listOf(text),
    term: orNull(term()),
    silence: oneOf(SILENCES),
    silenceAt: orNull(text),
    fee: orNull(text),
    notes: orNull(text),
    optional: boolean,
    after: described(listOf(key), 'What must come before it, among what is or may be needed.'),
    basis: described(listOf(text), 'Ids of provisions, keys of texts, or the name of a text without a record.'),
    restsOn: listOf(basisPlace()),
    confidence: oneOf(CONFIDENCES),
    doubts: listOf(text),
  });

const term = (): JsonSchema =>
  record<PermitTerm>({
    days: described(orNull(count), 'Null where no provision states a number.'),
    kind: oneOf(TERM_KINDS),
    bound: described(orNull(oneOf(TERM_BOUNDS)), 'Whose time it is; only an authority is waited for.'),
    at: described(orNull(text), 'Id of the provision that sets it.'),
    from: orNull(bilingual),
    stages: listOf(stage()),
  });

const stage = (): JsonSchema =>
  record<PermitStage>({
    stepEs: text,
    stepEn: text,
    days: orNull(count),
    kind: orNull(oneOf(TERM_KINDS)),
    at: orNull(text),
    silence: orNull(oneOf(SILENCES)),
  });

const basisPlace = (): JsonSchema =>
  record<BasisPlace>({
    id: text,
    role: oneOf(['basis', 'term', 'stage', 'silence']),
    onRecord: boolean,
    inForce: orNull(boolean),
    evidence,
  });

const criticalPath = (): JsonSchema =>
  record<CriticalPath>({
    permits: described(listOf(key), 'In the order in which they are gone through.'),
    days: described(count, 'The days of the terms known along it, each as its provision counts them.'),
    businessDays: count,
    calendarDays: count,
    calendarEstimate: count,
    unknown: described(listOf(key), 'Procedures along it without a term in days.'),
  });
