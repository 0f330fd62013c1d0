import type { JsonSchema } from '../../domain/json-schema.js';
import {
  EXCLUSIONS,
  type Applicability,
  type AppliedInstrument,
  type BindingRule,
  type Candidate,
  type ExcludedInstrument,
  type NextChange,
  type OpenFact,
  type PendingInstrument,
  type SanctionPlace,
} from '../../domain/ports/questions/applicability.js';
import { ACTS, INSTRUMENT_KINDS, MODALITIES } from '../../domain/vocabulary.js';
import { bilingual, enforcer, evidence, inForce, pathStep, profileNote, profileReading } from './shared-records.js';
import {
  boolean,
  day,
  described,
  key,
  listOf,
  nodeId,
  oneOf,
  orNull,
  partialDay,
  provisionId,
  record,
  share,
  text,
} from './shapes.js';

/** `applies PROFILE --json`: reasons stand in the language asked for. */
export function appliesAnswer(): JsonSchema {
  return record<Applicability>({
    asOf: day,
    applies: listOf(applied()),
    needsFact: described(listOf(pending()), 'One record for each instrument and fact.'),
    doesNotApply: listOf(excluded()),
    understood: described(listOf(profileReading), 'How words of the profile that are no keys were understood.'),
    notes: listOf(profileNote),
  });
}

const openFact = {
  fact: described(text, 'A name of profile-facts.yaml; `review` where a person must read the official text.'),
  provision: provisionId,
  condition: described(orNull(text), 'The test that waits for the fact.'),
  evidence,
} satisfies Record<keyof OpenFact, JsonSchema>;

const applied = (): JsonSchema =>
  record<AppliedInstrument>({
    key,
    kind: oneOf(INSTRUMENT_KINDS),
    inForce,
    provisions: described(listOf(rule()), 'In the order of the text, each rule of a provision on its own.'),
    open: described(listOf(record<OpenFact>(openFact)), 'Facts that would bring in more of its rules.'),
    enforcers: listOf(enforcer),
    sanctions: listOf(sanction()),
    nextChange: orNull(record<NextChange>({ on: partialDay, what: bilingual, evidence })),
    candidates: described(listOf(candidate()), 'Links from official words that nobody has confirmed.'),
  });

const rule = (): JsonSchema =>
  record<BindingRule>({
    id: provisionId,
    heading: text,
    modality: oneOf(MODALITIES),
    act: orNull(oneOf(ACTS)),
    demands: text,
    why: text,
    path: described(listOf(pathStep), 'Each element of the profile that met one of the law.'),
    doubts: listOf(text),
  });

const sanction = (): JsonSchema =>
  record<SanctionPlace>({
    id: provisionId,
    heading: text,
    says: bilingual,
    elsewhere: described(boolean, 'True where it stands in the law on which this text rests.'),
    evidence,
  });

const candidate = (): JsonSchema =>
  record<Candidate>({ provision: provisionId, met: nodeId, confidence: orNull(share), evidence });

const pending = (): JsonSchema =>
  record<PendingInstrument>({
    ...openFact,
    key,
    candidate: described(boolean, 'True where only mentions in the official words speak for it.'),
    why: text,
  });

const excluded = (): JsonSchema =>
  record<ExcludedInstrument>({
    key,
    why: oneOf(EXCLUSIONS),
    detail: text,
    condition: described(orNull(text), 'The test that failed, or that lifts the rule.'),
    provision: orNull(provisionId),
    evidence: orNull(evidence),
  });
