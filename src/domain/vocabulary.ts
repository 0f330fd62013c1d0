/** The closed lists of words that corpus, graph and API share. Each is a table: adding a member is one line here. */

export const INSTRUMENT_KINDS = [
  'nom',
  'nom-em',
  'nmx',
  'law',
  'code',
  'constitution',
  'regulation',
  'decree',
  'agreement',
  'guideline',
  'treaty',
  'state-law',
  'plan',
  'international-standard',
  'foreign-rule',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

export const STATUSES = ['in-force', 'superseded', 'repealed', 'expired', 'cancelled', 'draft'] as const;
export type Status = (typeof STATUSES)[number];

/** What a provision does. */
export const MODALITIES = [
  'obligation',
  'prohibition',
  'permission',
  'power',
  'definition',
  'limit',
  'sanction',
  'procedure',
  'scope',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** What an authority does to those it rules; the acts in which two mandates can overlap. */
export const ACTS = [
  'set-standards',
  'permit',
  'register',
  'inspect',
  'certify',
  'sanction',
  'promote',
  'collect',
] as const;
export type Act = (typeof ACTS)[number];

/** How a citing text stands to the cited one. */
export const RELATIONS = ['cites', 'basis', 'amends', 'repeals', 'replaces'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whether a citation is tied to one edition, which tells what can grow stale. */
export const REFERENCES = ['static', 'dynamic', 'bibliographic', 'historical', 'self'] as const;
export type Reference = (typeof REFERENCES)[number];

/** How a link came to be: a person wrote it, words of a text say it, a rule concludes it. */
export const BASES = ['curated', 'extracted', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const REVIEW_STATES = ['unreviewed', 'reviewed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Whose words a corpus file holds: ours, or those of the official text. */
export const TEXT_SORTS = ['summary', 'official'] as const;
export type TextSort = (typeof TEXT_SORTS)[number];

/** How the days of a term are counted. `months` run by the calendar, thirty days written for each. */
export const TERM_KINDS = ['business', 'calendar', 'months', 'none-stated'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Whose time a term is: the authority's to answer, or the applicant's to act. */
export const TERM_BOUNDS = ['authority', 'applicant'] as const;
export type TermBound = (typeof TERM_BOUNDS)[number];

/** What it means that an authority has not answered in time. */
export const SILENCES = ['granted', 'denied', 'none-stated', 'unknown'] as const;
export type Silence = (typeof SILENCES)[number];

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** True when `text` is a member of the list. */
export function isOneOf<T extends string>(list: readonly T[], text: string): text is T {
  return (list as readonly string[]).includes(text);
}
