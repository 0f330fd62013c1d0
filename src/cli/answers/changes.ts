import type { JsonSchema } from '../../domain/json-schema.js';
import { CHANGE_KINDS, type Change, type ChangesAnswer } from '../../domain/ports/questions/changes.js';
import { evidence } from './shared-records.js';
import { day, described, key, listOf, oneOf, orNull, partialDay, provisionId, record, text } from './shapes.js';

/** `changes --json`: what happened between two days, and what comes after the day asked. */
export function changesAnswer(): JsonSchema {
  return record<ChangesAnswer>({
    asOf: day,
    from: day,
    to: day,
    changes: described(listOf(change()), 'In the order of their days.'),
    next: described(listOf(change()), 'What comes after the day asked, soonest first.'),
  });
}

const change = (): JsonSchema =>
  record<Change>({
    id: text,
    kind: oneOf(CHANGE_KINDS),
    day: partialDay,
    instrument: orNull(key),
    provision: orNull(provisionId),
    incentive: orNull(key),
    title: text,
    titleEn: text,
    url: orNull(text),
    evidence: listOf(evidence),
  });
