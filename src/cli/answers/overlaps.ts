import type { JsonSchema } from '../../domain/json-schema.js';
import {
  CONCURRENCES,
  MANDATE_SOURCES,
  type MandatePlace,
  type Overlap,
  type OverlapAnswer,
  type OverlapParts,
  type OverlapSide,
} from '../../domain/ports/questions/overlaps.js';
import { ACTS, MODALITIES } from '../../domain/vocabulary.js';
import { evidence } from './shared-records.js';
import {
  boolean,
  count,
  day,
  described,
  key,
  listOf,
  locator,
  oneOf,
  orNull,
  pairOf,
  provisionId,
  record,
  share,
  text,
} from './shapes.js';

/** `overlaps --json`: each pair, topic and act once, best first; then their likes for single activities. */
export function overlapsAnswer(): JsonSchema {
  return record<OverlapAnswer>({ asOf: day, overlaps: listOf(overlap()) });
}

const overlap = (): JsonSchema =>
  record<Overlap>({
    id: described(text, 'Names the cell: authorities, topic, activity, act.'),
    authorities: pairOf(key),
    topic: key,
    topicSlugs: listOf(key),
    sharedSlugs: described(listOf(key), 'Those that both sides use.'),
    activity: described(orNull(key), 'Null where neither side is about an activity.'),
    activities: described(listOf(key), 'Every activity that both sides reach.'),
    act: oneOf(ACTS),
    sides: pairOf(side()),
    concurrence: oneOf(CONCURRENCES),
    planned: described(listOf(place()), 'The places that make it planned.'),
    score: share,
    parts: record<OverlapParts>({
      specificity: share,
      subject: share,
      provisions: share,
      directness: share,
      activity: share,
      level: share,
      process: share,
      basis: share,
      unplanned: share,
    }),
    why: text,
    whyEn: text,
    likeOf: described(orNull(text), 'The overlap of which this is the like; null for one of its own.'),
    candidate: described(boolean, 'True where a rule concluded a link of either side.'),
  });

const side = (): JsonSchema =>
  record<OverlapSide>({ authority: key, provisions: listOf(place()), count: described(count, 'All there are.') });

const place = (): JsonSchema =>
  record<MandatePlace>({
    id: provisionId,
    instrument: key,
    locator,
    heading: text,
    quote: described({ type: 'string', maxLength: 200 }, 'Its Spanish words.'),
    modality: orNull(oneOf(MODALITIES)),
    source: oneOf(MANDATE_SOURCES),
    namedAs: orNull(key),
    evidence,
  });
