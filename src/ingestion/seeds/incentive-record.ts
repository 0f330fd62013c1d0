import type { IncentiveProperties } from '../../domain/graph/permit-properties.js';
import { CONFIDENCES } from '../../domain/vocabulary.js';
import type { Field, RecordShape } from '../yaml/read-record.js';
import { listOf, notEmpty, oneOf, oneOrMore, orNull, partialDay, text, type Shape } from '../yaml/shape.js';

/** A benefit as seeds/incentives.yaml writes it. */
export interface IncentiveSeed extends IncentiveProperties {
  /** Ids of provisions, keys of whole texts, or words for a text without a record. */
  readonly basis: readonly string[];
}

const as = <T>(name: string, shape: Shape<T>, about: string): Field<T> => ({ name, shape, about });

/** The fields of a benefit, under the names of the node where they are its properties. */
export const INCENTIVE: RecordShape<IncentiveSeed> = {
  key: as('key', text, 'Slug that names it for good.'),
  nameEs: as('name_es', text, 'Its Spanish name.'),
  nameEn: as('name_en', text, 'Its English name.'),
  kind: as('kind', text, 'What sort of benefit it is: a deduction, a tariff rate, a subsidy.'),
  grantor: as('grantor', orNull(text), 'Key of authorities.yaml, else the name as text.'),
  basis: as('basis', notEmpty(listOf(text)), 'Ids of the provisions that grant it; a bare key is a whole text.'),
  activities: as('activities', listOf(text), 'Keys of activities.yaml that may have it; empty where any may.'),
  jurisdictions: as('jurisdiction', oneOrMore(text), 'Key of jurisdictions.yaml, or a list of them.'),
  start: as('start', orNull(partialDay), 'The day it began.'),
  end: as('end', orNull(partialDay), 'The last day of it; null where none is set or known.'),
  whatEs: as('what_es', text, 'What is granted, in Spanish.'),
  whatEn: as('what_en', text, 'The same in English.'),
  conditionsEs: as('conditions_es', oneOrMore(text), 'What must be met, in Spanish.'),
  conditionsEn: as('conditions_en', oneOrMore(text), 'The same in English.'),
  sources: as('sources', notEmpty(listOf(text)), 'What was read.'),
  confidence: as('confidence', oneOf(CONFIDENCES), 'How far the record is to be trusted.'),
  unverified: as('unverified', listOf(text), 'What nobody could check, in English.'),
};
