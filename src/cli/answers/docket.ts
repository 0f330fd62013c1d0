import type { JsonSchema } from '../../domain/json-schema.js';
import {
  SEVERITIES,
  SIGNAL_CODES,
  STANCES,
  type DocketAnswer,
  type Position,
  type Signal,
  type SignalParts,
} from '../../domain/ports/questions/docket.js';
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
  pairOf,
  partialDay,
  provisionId,
  record,
  share,
  text,
} from './shapes.js';

/** `docket --json`: the signals by rank, each with what a forum said of it. */
export function docketAnswer(): JsonSchema {
  return record<DocketAnswer>({ asOf: day, signals: listOf(signal()) });
}

/** What the command adds to a signal. */
interface Printed {
  readonly positions: readonly Position[];
}

const signal = (): JsonSchema =>
  record<Signal & Printed>({
    id: described(text, 'Names the signal for as long as its sources say the same.'),
    code: oneOf(SIGNAL_CODES),
    instrument: described(orNull(key), 'The text that would change; null for a gap.'),
    provision: orNull(provisionId),
    severity: oneOf(SEVERITIES),
    recommendations: described(listOf(count), 'Those that name the text, then those that our reading ties to it.'),
    namedBy: listOf(count),
    pair: described(orNull(pairOf(text)), 'Two parts that collide, or the citing text and the cited one.'),
    authority: described(orNull(key), 'The extinct body.'),
    topic: orNull(key),
    topicSlugs: listOf(key),
    activity: orNull(key),
    comparators: described(listOf(key), 'Texts abroad that regulate what nothing here does.'),
    ground: text,
    groundEn: text,
    settledBy: text,
    settledByEn: text,
    day: described(orNull(partialDay), 'The day from which the ground holds.'),
    evidence: listOf(evidence),
    sdg: described(listOf(count), 'Sustainable Development Goals that the subject serves.'),
    rank: share,
    parts: record<SignalParts>({ severity: share, asked: share, reach: share, age: share, basis: share }),
    candidate: described(boolean, 'True where nobody has read it against the official text.'),
    positions: described(listOf(position()), 'What a forum said of it; never counted as law.'),
  });

const position = (): JsonSchema =>
  record<Position>({
    who: text,
    authority: orNull(key),
    on: text,
    stance: oneOf(STANCES),
    words: text,
    day,
    file: text,
  });
