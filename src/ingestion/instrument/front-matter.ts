import type { PartialDay } from '../../domain/day.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import {
  CONFIDENCES,
  INSTRUMENT_KINDS,
  REVIEW_STATES,
  STATUSES,
  TEXT_SORTS,
  type Confidence,
  type InstrumentKind,
  type ReviewState,
  type Status,
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
} from '../yaml/shape.js';
import type { RecordShape } from '../yaml/read-record.js';

/** What the head of a corpus file says. Lists of names hold keys where a record exists, and names as written elsewhere. */
export interface FrontMatter {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  readonly designation: string | null;
  readonly acronym: string | null;
  readonly titleEs: string;
  readonly titleEn: string | null;
  readonly formerTitles: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly authorities: readonly string[];
  readonly enforcers: readonly string[];
  readonly published: PartialDay | null;
  readonly effective: PartialDay | null;
  readonly lastReform: PartialDay | null;
  readonly status: Status | null;
  readonly statusOn: PartialDay | null;
  readonly replaces: readonly string[];
  readonly replacedBy: readonly string[];
  readonly url: string | null;
  readonly topics: readonly string[];
  readonly affects: readonly string[];
  readonly relevanceEn: string | null;
  readonly relevanceEs: string | null;
  readonly reformNoteEn: string | null;
  readonly reformNoteEs: string | null;
  readonly recommendations: readonly number[];
  readonly cites: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: Confidence | null;
  readonly unverified: readonly string[];
  readonly develops: InstrumentKey | null;
  readonly defines: Readonly<Record<string, string>>;
  readonly text: TextSort;
  readonly source: { readonly file: string; readonly sha256: string } | null;
  readonly review: { readonly state: ReviewState; readonly on: PartialDay; readonly note: string | null } | null;
}

const shared: RecordShape<FrontMatter> = {
  key: { name: 'key', shape: key },
  kind: { name: 'kind', shape: oneOf(INSTRUMENT_KINDS) },
  designation: { name: 'designation', shape: orNull(text) },
  acronym: { name: 'acronym', shape: orNull(text) },
  titleEs: { name: 'title_es', shape: text },
  titleEn: { name: 'title_en', shape: orNull(text) },
  formerTitles: { name: 'former_titles', shape: listOf(text) },
  jurisdictions: { name: 'jurisdiction', shape: oneOrMore(text) },
  authorities: { name: 'authorities', shape: listOf(text) },
  enforcers: { name: 'enforcers', shape: listOf(text) },
  published: { name: 'published', shape: orNull(partialDay) },
  effective: { name: 'effective', shape: orNull(partialDay) },
  lastReform: { name: 'last_reform', shape: orNull(partialDay) },
  status: { name: 'status', shape: orNull(oneOf(STATUSES)) },
  statusOn: { name: 'status_on', shape: orNull(partialDay) },
  replaces: { name: 'replaces', shape: listOf(text) },
  replacedBy: { name: 'replaced_by', shape: listOf(text) },
  url: { name: 'url', shape: orNull(text) },
  topics: { name: 'topics', shape: listOf(text) },
  affects: { name: 'affects', shape: listOf(text) },
  relevanceEn: { name: 'ev_relevance', shape: orNull(text) },
  relevanceEs: { name: 'ev_relevance_es', shape: orNull(text) },
  reformNoteEn: { name: 'reform_note', shape: orNull(text) },
  reformNoteEs: { name: 'reform_note_es', shape: orNull(text) },
  recommendations: { name: 'recommendations', shape: listOf(number) },
  cites: { name: 'cites', shape: listOf(text) },
  sources: { name: 'sources', shape: listOf(text) },
  confidence: { name: 'confidence', shape: orNull(oneOf(CONFIDENCES)) },
  unverified: { name: 'unverified', shape: listOf(text) },
  develops: { name: 'develops', shape: orNull(key) },
  defines: { name: 'defines', shape: textMap },
  text: { name: 'text', shape: oneOf(TEXT_SORTS) },
  source: { name: 'source', shape: orNull(fields<{ file: string; sha256: string }>({ file: text, sha256: text })) },
  review: {
    name: 'review',
    shape: orNull(
      fields<{ state: ReviewState; on: PartialDay; note: string | null }>({
        state: oneOf(REVIEW_STATES),
        on: partialDay,
        note: orNull(text),
      }),
    ),
  },
};

/** The fields of each sort of file: a summary must say what a record says; an official text only what the document itself prints. */
export const FRONT_MATTER: Readonly<Record<TextSort, RecordShape<FrontMatter>>> = {
  summary: {
    ...shared,
    titleEn: { name: 'title_en', shape: text },
    jurisdictions: { name: 'jurisdiction', shape: notEmpty(oneOrMore(text)) },
    status: { name: 'status', shape: oneOf(STATUSES) },
    statusOn: { name: 'status_on', shape: partialDay },
    sources: { name: 'sources', shape: notEmpty(listOf(text)) },
    confidence: { name: 'confidence', shape: oneOf(CONFIDENCES) },
  },
  official: shared,
};
