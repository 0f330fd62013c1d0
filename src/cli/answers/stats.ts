import type { JsonSchema } from '../../domain/json-schema.js';
import type { Coverage, Entry, Trust } from '../../domain/ports/questions.js';
import { CONFIDENCES, INSTRUMENT_KINDS, STATUSES } from '../../domain/vocabulary.js';
import {
  boolean,
  count,
  day,
  described,
  key,
  listOf,
  mapOf,
  oneOf,
  orNull,
  partialDay,
  record,
  share,
  text,
} from './shapes.js';

/** `stats --json`; `entries` only with `--entries`. */
export function statsAnswer(): JsonSchema {
  const counts = mapOf(count);
  const schema = record<Omit<Coverage, 'entries'>>({
    asOf: day,
    instruments: count,
    provisions: count,
    nodes: counts,
    edges: counts,
    byKind: counts,
    byStatus: counts,
    byJurisdiction: counts,
    byConfidence: counts,
    trust: trust(),
    digest: described(text, 'Names the content: the same digest gives the same answers.'),
  });
  return { ...schema, properties: { ...(schema.properties as Record<string, JsonSchema>), entries: listOf(entry()) } };
}

const trust = (): JsonSchema =>
  record<Trust>({
    reviewed: share,
    withOfficialText: share,
    withSummary: share,
    statusFresh: share,
    statusAgeMedian: described(orNull(count), 'Months.'),
    statusAgeMost: described(orNull(count), 'Months.'),
    provisionsWithDoubt: count,
    namesWithoutRecord: count,
  });

const entry = (): JsonSchema =>
  record<Entry>({
    key,
    kind: oneOf(INSTRUMENT_KINDS),
    status: orNull(oneOf(STATUSES)),
    statusOn: orNull(partialDay),
    statusAge: described(orNull(count), 'Months.'),
    confidence: orNull(oneOf(CONFIDENCES)),
    reviewed: boolean,
    provisions: count,
    sources: count,
    doubts: count,
  });
