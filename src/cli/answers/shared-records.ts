import type { Evidence } from '../../domain/evidence.js';
import { IN_FORCE_REASONS, type InForce } from '../../domain/in-force.js';
import type { JsonSchema } from '../../domain/json-schema.js';
import type {
  Bilingual,
  Enforcer,
  PathStep,
  ProfileNote,
  ProfileReading,
} from '../../domain/ports/questions/applicability.js';
import { BASES } from '../../domain/vocabulary.js';
import {
  boolean,
  count,
  day,
  described,
  key,
  listOf,
  locator,
  nodeId,
  oneOf,
  orNull,
  partialDay,
  record,
  share,
  text,
} from './shapes.js';

/** Records that several answers hold. */

export const bilingual: JsonSchema = record<Bilingual>({ es: text, en: text });

export const evidence: JsonSchema = record<Evidence>(
  {
    file: text,
    locator: orNull(locator),
    start: described(count, 'Offset in the file, UTF-16 units, from 0.'),
    end: described(count, 'Offset of the first unit after it.'),
    quote: described({ type: 'string', maxLength: 200 }, 'The words read.'),
    basis: oneOf(BASES),
    confidence: orNull(share),
    seenOn: orNull(described(partialDay, 'The day or month for which the source speaks.')),
  },
  'Where a link was read',
);

export const inForce: JsonSchema = record<InForce>({
  asOf: day,
  value: described(orNull(boolean), 'Null where the record does not tell.'),
  reason: oneOf(IN_FORCE_REASONS),
  since: orNull(partialDay),
  until: orNull(partialDay),
  statusOn: orNull(partialDay),
});

export const pathStep: JsonSchema = record<PathStep>({
  kind: oneOf(['jurisdiction', 'market', 'activity', 'process', 'product', 'scope', 'fact', 'citation']),
  element: described(text, 'The words of the profile.'),
  met: described(text, 'The words of the law that they met.'),
  node: orNull(nodeId),
  evidence,
});

export const enforcer: JsonSchema = record<Enforcer>({
  key: orNull(key),
  name: bilingual,
  namedAs: described(orNull(key), 'The body that the text names, where another holds its tasks on the day asked.'),
  evidence,
});

export const profileReading: JsonSchema = record<ProfileReading>({
  field: oneOf(['jurisdiction', 'activities', 'processes']),
  element: described(text, 'The words of the profile.'),
  means: described(listOf(key), 'Keys of the places, activities or processes that they were taken for.'),
});

export const profileNote: JsonSchema = record<ProfileNote>({
  element: described(text, 'What of the profile could not be used.'),
  says: bilingual,
  nearest: listOf(text),
});
