import type { Citation, CitationTarget } from '../../domain/citation.js';
import type { JsonSchema } from '../../domain/json-schema.js';
import {
  CITATION_STATES,
  type CheckAnswer,
  type CheckedCitation,
  type CitedPart,
} from '../../domain/ports/questions/check.js';
import { REFERENCES, RELATIONS } from '../../domain/vocabulary.js';
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
  partialDay,
  provisionId,
  record,
  text,
} from './shapes.js';

/** `cite --json`: the citations of a text, in its order. */
export function citeAnswer(): JsonSchema {
  return listOf(record<Citation>(citation, 'Citation'));
}

/** `check --json`: the same, each with the state of what it points at. */
export function checkAnswer(): JsonSchema {
  return record<CheckAnswer>({ asOf: day, citations: listOf(checked()) });
}

const target = record<CitationTarget>({ key: orNull(key), title: text, designation: orNull(text) });

const citation = {
  surface: described(text, 'The words, runs of white space as one space.'),
  start: described(count, 'Offset in the text read, UTF-16 units, from 0.'),
  end: described(count, 'Offset of the first unit after it.'),
  self: described(boolean, 'True when the citing instrument means itself, however it is named; then target is null.'),
  target: described(
    orNull(target),
    'The instrument cited; key is null for one that is named but not in the corpus. Null for self, and for a short form that nothing settles.',
  ),
  locators: described(listOf(locator), 'The parts cited, leaves only; empty when the whole instrument is.'),
  relation: oneOf(RELATIONS),
  reference: oneOf(REFERENCES),
  resolved: boolean,
  reason: described(orNull(text), 'Why it is not resolved; null where it is.'),
} satisfies Record<keyof Citation, JsonSchema>;

const checked = (): JsonSchema =>
  record<CheckedCitation>(
    {
      ...citation,
      state: oneOf(CITATION_STATES),
      by: described(orNull(key), 'Key of the text that replaced or repealed it.'),
      on: described(orNull(partialDay), 'The day from which the state holds, as far as it is known.'),
      reformedSince: described(
        orNull(partialDay),
        'The day of the last reform since the day of the document (--dated) or the day named after the citation.',
      ),
      edition: described(
        orNull(key),
        'For a reference to whatever is in force: the edition that is, on the day asked.',
      ),
      parts: listOf(part()),
      note: described(text, 'What the state rests on.'),
    },
    'Checked citation',
  );

const part = (): JsonSchema =>
  record<CitedPart>({
    locator,
    id: described(orNull(provisionId), 'The part, or the nearest part that holds it.'),
    exists: described(orNull(boolean), 'Null where only a summary was read, or the text is not cut so fine.'),
    repealed: boolean,
  });
