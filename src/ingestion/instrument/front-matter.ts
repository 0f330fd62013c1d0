import type { PartialDay } from '../../domain/day.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import {
  CONFIDENCES,
  INSTRUMENT_KINDS,
  REVIEW_STATES,
  STATUSES,
  TEXT_SORTS,
  type ReviewState,
  type TextSort,
} from '../../domain/vocabulary.js';
import {
  fields,
  key,
  listOf,
  notEmpty,
  number,
  oneOf,
  oneOrMore,
  orNull,
  partialDay,
  text,
  textMap,
  type Shape,
} from '../yaml/shape.js';
import type { JsonSchema } from '../../domain/json-schema.js';
import { sortedRecordSchema } from '../yaml/print-schema.js';
import type { Field, RecordShape } from '../yaml/read-record.js';

/** What the head of a corpus file says. Lists of names hold keys where a record exists, and names as written elsewhere. */
export interface FrontMatter extends Omit<InstrumentProperties, Derived> {
  readonly authorities: readonly string[];
  readonly enforcers: readonly string[];
  readonly replaces: readonly string[];
  readonly replacedBy: readonly string[];
  readonly topics: readonly string[];
  readonly affects: readonly string[];
  readonly recommendations: readonly number[];
  readonly cites: readonly string[];
  readonly develops: InstrumentKey | null;
  readonly defines: Readonly<Record<string, string>>;
  readonly text: TextSort;
  readonly source: { readonly file: string; readonly sha256: string } | null;
  readonly review: { readonly state: ReviewState; readonly on: PartialDay; readonly note: string | null } | null;
}

/** What the node of an instrument has beside its front matter, found while the graph is built. */
type Derived =
  'ended' | 'family' | 'file' | 'hasSummary' | 'hasOfficialText' | 'reviewState' | 'reviewOn' | 'reviewNote';

const field = <T>(name: string, shape: Shape<T>, about: string): Field<T> => ({ name, shape, about });

const source = fields<{ file: string; sha256: string }>({ file: text, sha256: text });
const review = fields<{ state: ReviewState; on: PartialDay; note: string | null }>({
  state: oneOf(REVIEW_STATES),
  on: partialDay,
  note: orNull(text),
});

const shared: RecordShape<FrontMatter> = {
  key: field('key', key, 'Names the text for good; also the name of the file.'),
  kind: field('kind', oneOf(INSTRUMENT_KINDS), 'What sort of text it is; also the folder of the file.'),
  designation: field(
    'designation',
    orNull(text),
    'The official designation of a standard, e.g. NOM-161-SEMARNAT-2011.',
  ),
  acronym: field('acronym', orNull(text), 'The acronym by which it is cited, e.g. LGPGIR.'),
  titleEs: field('title_es', text, 'The official title.'),
  titleEn: field('title_en', orNull(text), 'The title in English.'),
  formerTitles: field('former_titles', listOf(text), 'Titles that it bore before, by which older texts cite it.'),
  jurisdictions: field('jurisdiction', oneOrMore(text), 'Keys of seeds/jurisdictions.yaml, e.g. MX, MX-NLE, INT.'),
  authorities: field('authorities', listOf(text), 'Who issued it: keys of seeds/authorities.yaml, or names.'),
  enforcers: field('enforcers', listOf(text), 'Who enforces it: keys of seeds/authorities.yaml, or names.'),
  published: field('published', orNull(partialDay), 'The day of the gazette.'),
  effective: field('effective', orNull(partialDay), 'The day from which it is in force.'),
  lastReform: field('last_reform', orNull(partialDay), 'The day of the last reform that the entry takes into account.'),
  lastReview: field(
    'last_review',
    orNull(partialDay),
    'The day of the last systematic review or ratification of a standard that a source names.',
  ),
  status: field('status', orNull(oneOf(STATUSES)), 'Its state on the day of status_on.'),
  statusOn: field('status_on', orNull(partialDay), 'The day or month for which the entry speaks.'),
  replaces: field('replaces', listOf(text), 'Keys or titles of the texts that it replaced.'),
  replacedBy: field('replaced_by', listOf(text), 'Keys or titles of the texts that replaced it.'),
  url: field('url', orNull(text), 'Address of the official text.'),
  topics: field('topics', listOf(text), 'Slugs of seeds/topics.yaml.'),
  affects: field(
    'affects',
    listOf(text),
    'Keys of seeds/activities.yaml that the text as a whole concerns; binds nobody.',
  ),
  relevanceEn: field('ev_relevance', orNull(text), 'What it means for electric vehicles, in English.'),
  relevanceEs: field('ev_relevance_es', orNull(text), 'The same in Spanish.'),
  reformNoteEn: field('reform_note', orNull(text), 'What is out of date or missing in it, in English.'),
  reformNoteEs: field('reform_note_es', orNull(text), 'The same in Spanish.'),
  recommendations: field('recommendations', listOf(number), 'Numbers of the recommendations that it concerns.'),
  cites: field('cites', listOf(text), 'Keys or titles of the texts that it cites as a whole.'),
  sources: field('sources', listOf(text), 'What the entry was written from.'),
  confidence: field('confidence', orNull(oneOf(CONFIDENCES)), 'How far the entry can be relied on.'),
  unverified: field('unverified', listOf(text), 'What could not be checked, one sentence each.'),
  develops: field('develops', orNull(key), 'Key of the law that a reglamento develops.'),
  defines: field('defines', textMap, 'Short forms that its own definitions give to other texts.'),
  text: field('text', oneOf(TEXT_SORTS), 'Whose words the file holds: ours, or those of the official text.'),
  source: field('source', orNull(source), 'The file that an official text was imported from, with its digest.'),
  review: field('review', orNull(review), 'Whether the entry was reviewed, when, and against what.'),
};

/** The fields of each sort of file: a summary must say what a record says; an official text only what the document itself prints. */
export const FRONT_MATTER: Readonly<Record<TextSort, RecordShape<FrontMatter>>> = {
  summary: {
    ...shared,
    titleEn: { ...shared.titleEn, shape: text },
    jurisdictions: { ...shared.jurisdictions, shape: notEmpty(oneOrMore(text)) },
    status: { ...shared.status, shape: oneOf(STATUSES) },
    statusOn: { ...shared.statusOn, shape: partialDay },
    sources: { ...shared.sources, shape: notEmpty(listOf(text)) },
    confidence: { ...shared.confidence, shape: oneOf(CONFIDENCES) },
  },
  official: shared,
};

/** What both sorts of front matter must look like, for editors. */
export const FRONT_MATTER_SCHEMA: JsonSchema = sortedRecordSchema(
  FRONT_MATTER.official,
  FRONT_MATTER.summary,
  { field: 'text', value: 'summary' },
  {
    title: 'Front matter of a corpus entry',
    description: 'A summary must say more than an official text, which says what the document itself prints.',
    refuseUnknown: true,
  },
);
