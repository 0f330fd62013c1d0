import type { PermitProperties, PermitStage } from '../../domain/graph/permit-properties.js';
import {
  CONFIDENCES,
  SILENCES,
  TERM_BOUNDS,
  TERM_KINDS,
  type TermBound,
  type TermKind,
} from '../../domain/vocabulary.js';
import type { Field, RecordShape } from '../yaml/read-record.js';
import {
  boolean,
  fields,
  listOf,
  notEmpty,
  number,
  oneOf,
  orNull,
  text,
  withDefault,
  type Shape,
} from '../yaml/shape.js';
import { conditionList } from './condition-list.js';

/** A procedure as seeds/permits.yaml writes it. */
export interface PermitSeed extends Omit<
  PermitProperties,
  'termDays' | 'termKind' | 'termBound' | 'termAt' | 'termFromEs' | 'termFromEn' | 'stages'
> {
  /** Ids of provisions, keys of whole texts, or words for a text without a record. */
  readonly basis: readonly string[];
  readonly after: readonly string[];
  readonly term: PermitTermSeed | null;
}

/** When an answer is due, or a duty to be met. */
export interface PermitTermSeed {
  readonly days: number | null;
  readonly kind: TermKind;
  readonly bound: TermBound | null;
  readonly at: string | null;
  readonly from_es: string | null;
  readonly from_en: string | null;
  readonly stages: readonly StageSeed[];
}

interface StageSeed extends Pick<PermitStage, 'days' | 'kind' | 'at' | 'silence'> {
  readonly step_es: string;
  readonly step_en: string;
}

const as = <T>(name: string, shape: Shape<T>, about: string): Field<T> => ({ name, shape, about });

const stage = fields<StageSeed>({
  step_es: text,
  step_en: text,
  days: orNull(number),
  kind: orNull(oneOf(TERM_KINDS)),
  at: orNull(text),
  silence: orNull(oneOf(SILENCES)),
});

const term = fields<PermitTermSeed>({
  days: orNull(number),
  kind: oneOf(TERM_KINDS),
  bound: orNull(oneOf(TERM_BOUNDS)),
  at: orNull(text),
  from_es: orNull(text),
  from_en: orNull(text),
  stages: listOf(stage),
});

/** The fields of a procedure, under the names of the node where they are its properties. */
export const PERMIT: RecordShape<PermitSeed> = {
  key: as('key', text, 'Slug that names it for good.'),
  nameEs: as('name_es', text, 'Its Spanish name, as the national catalogue prints it where it stands there.'),
  nameEn: as('name_en', text, 'Its English name.'),
  homoclave: as('homoclave', orNull(text), 'Its number in the national catalogue of procedures.'),
  projectKinds: as('project_kinds', listOf(text), 'charging-station, plant, mine-or-recycling.'),
  level: as('level', oneOf(['federal', 'state', 'municipal']), 'Level of government that decides.'),
  jurisdiction: as('jurisdiction', text, 'Key of jurisdictions.yaml.'),
  authority: as('authority', text, 'Key of authorities.yaml, else the name as text.'),
  activities: as('activities', listOf(text), 'Keys of activities.yaml that need it; empty where any may.'),
  when: as('needed_when', conditionList('and'), 'Tests on facts that must all hold.'),
  neededEs: as('needed_note_es', text, 'When it is needed, in Spanish.'),
  neededEn: as('needed_note_en', text, 'The same in English.'),
  unless: as('exempt_when', conditionList('or'), 'Tests on facts any of which exempts.'),
  exemptEs: as('exempt_note_es', orNull(text), 'Who is exempt, in Spanish; null where nothing was found.'),
  exemptEn: as('exempt_note_en', orNull(text), 'The same in English.'),
  basis: as(
    'basis',
    notEmpty(listOf(text)),
    'Ids of the provisions it rests on; a bare key is a whole text, words one without a record.',
  ),
  requisitesEs: as('requisites_es', listOf(text), 'What must be handed in, in Spanish.'),
  requisitesEn: as('requisites_en', listOf(text), 'The same in English.'),
  term: as('term', orNull(term), 'When the answer is due; null where no provision was found that says so.'),
  silence: as(
    'silence',
    oneOf(SILENCES),
    'What it means that nobody answered in time; unknown where nobody found out.',
  ),
  silenceAt: as('silence_at', orNull(text), 'Id of the provision that says so.'),
  feeEs: as('fee_es', orNull(text), 'What it costs and where that is set, in Spanish.'),
  feeEn: as('fee_en', orNull(text), 'The same in English.'),
  after: as('after', listOf(text), 'Keys of the procedures that must come before it.'),
  notesEs: as('notes_es', orNull(text), 'Extensions, validity and exceptions to the term, in Spanish.'),
  notesEn: as('notes_en', orNull(text), 'The same in English.'),
  optional: as('optional', withDefault(boolean, false), 'true for a procedure that a project may do without.'),
  sources: as('sources', notEmpty(listOf(text)), 'What was read.'),
  confidence: as('confidence', oneOf(CONFIDENCES), 'How far the record is to be trusted.'),
  unverified: as('unverified', listOf(text), 'What nobody could check, in English.'),
};
