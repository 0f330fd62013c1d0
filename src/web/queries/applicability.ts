import {
  EVIDENCE_FIELDS,
  INSTRUMENT_NAME,
  withFragments,
  type EvidenceAnswer,
  type InstrumentName,
  type Named,
} from './fragments.js';

export interface EnforcerAnswer {
  readonly key: string | null;
  readonly name: string;
  readonly namedAs: string | null;
  readonly evidence: EvidenceAnswer;
}

export interface OpenFactAnswer {
  readonly fact: string;
  readonly provision: string;
  readonly condition: string | null;
}

export interface CandidateAnswer {
  readonly provision: string;
  readonly met: string;
  readonly confidence: number | null;
  readonly evidence: EvidenceAnswer;
}

/** A text that applies, without its rules. */
export interface AppliedAnswer {
  readonly key: string;
  readonly provisionCount: number;
  readonly open: readonly OpenFactAnswer[];
  readonly enforcers: readonly { readonly key: string | null; readonly name: string }[];
}

/** A text that hangs on a fact. */
export interface PendingAnswer extends OpenFactAnswer {
  readonly key: string;
  readonly candidate: boolean;
  readonly why: string;
  readonly evidence: EvidenceAnswer;
}

/** How words of the profile that are no keys were understood. */
export interface ReadingAnswer {
  readonly field: 'jurisdiction' | 'activities' | 'processes';
  readonly element: string;
  /** Keys of places, activities or processes. */
  readonly means: readonly string[];
}

export interface NoteAnswer {
  readonly element: string;
  readonly says: string;
  readonly nearest: readonly string[];
}

export interface ApplicabilityAnswer {
  readonly applicability: {
    readonly asOf: string;
    readonly appliesCount: number;
    readonly needsFactCount: number;
    readonly doesNotApplyCount: number;
    readonly applies: readonly AppliedAnswer[];
    readonly moreApplies: readonly AppliedAnswer[];
    readonly needsFact: readonly PendingAnswer[];
    readonly moreNeedsFact: readonly PendingAnswer[];
    readonly understood: readonly ReadingAnswer[];
    readonly notes: readonly NoteAnswer[];
  };
}

const APPLIED = 'key provisionCount open { fact provision condition } enforcers { key name(language: $language) }';
const PENDING = `key fact condition candidate provision why(language: $language) evidence { ${EVIDENCE_FIELDS} }`;

/** What applies and what hangs on a fact; 200 texts and 200 records are as many as are shown. */
export const APPLICABILITY_QUERY = `query Applicability($profile: ProfileInput!, $language: Language!, $asOf: Date) {
  applicability(profile: $profile, asOf: $asOf) {
    asOf appliesCount needsFactCount doesNotApplyCount
    applies(first: 100) { ${APPLIED} }
    moreApplies: applies(first: 100, offset: 100) { ${APPLIED} }
    needsFact(first: 100) { ${PENDING} }
    moreNeedsFact: needsFact(first: 100, offset: 100) { ${PENDING} }
    understood { field element means }
    notes { element says(language: $language) nearest }
  }
}`;

/** A step of the way by which a rule came to bind. */
export interface StepAnswer {
  readonly kind: string;
  readonly element: string;
  readonly met: string;
  readonly node: string | null;
  readonly evidence: EvidenceAnswer;
}

/** A rule that binds. */
export interface RuleAnswer {
  readonly id: string;
  readonly heading: string;
  readonly modality: string;
  readonly act: string | null;
  readonly demands: string;
  readonly doubts: readonly string[];
  readonly path: readonly StepAnswer[];
}

/** Everything that is told of one text that applies. */
export interface ReasonsDetail {
  readonly key: string;
  readonly enforcers: readonly EnforcerAnswer[];
  readonly sanctions: readonly {
    readonly id: string;
    readonly heading: string;
    readonly says: string;
    readonly elsewhere: boolean;
    readonly evidence: EvidenceAnswer;
  }[];
  readonly nextChange: { readonly on: string; readonly what: string; readonly evidence: EvidenceAnswer } | null;
  readonly candidates: readonly CandidateAnswer[];
  readonly provisionCount: number;
  readonly provisions: readonly RuleAnswer[];
}

export interface ReasonsAnswer {
  readonly applicability: { readonly applies: readonly ReasonsDetail[] };
}

/** The rules of the text at one place of the list, with the reasons of each. */
export const REASONS_QUERY = `query Reasons($profile: ProfileInput!, $place: Int!, $language: Language!, $asOf: Date) {
  applicability(profile: $profile, asOf: $asOf) {
    applies(first: 1, offset: $place) {
      key provisionCount
      enforcers { key name(language: $language) namedAs evidence { ${EVIDENCE_FIELDS} } }
      sanctions { id heading says(language: $language) elsewhere evidence { ${EVIDENCE_FIELDS} } }
      nextChange { on what(language: $language) evidence { ${EVIDENCE_FIELDS} } }
      candidates { provision met confidence evidence { ${EVIDENCE_FIELDS} } }
      provisions(first: 100) {
        id heading modality act demands(language: $language) doubts
        path { kind element met node evidence { ${EVIDENCE_FIELDS} } }
      }
    }
  }
}`;

/** A text that does not apply. */
export interface ExcludedAnswer {
  readonly key: string;
  readonly why: string;
  readonly detail: string;
  readonly condition: string | null;
  readonly provision: string | null;
  readonly evidence: EvidenceAnswer | null;
}

export interface ExclusionsAnswer {
  readonly applicability: Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e', readonly ExcludedAnswer[]>>;
}

const EXCLUDED = `{ key why detail(language: $language) condition provision evidence { ${EVIDENCE_FIELDS} } }`;

/** What does not apply, and why: 500 texts at most, in five stretches. */
export const EXCLUSIONS_QUERY = `query Exclusions($profile: ProfileInput!, $language: Language!, $asOf: Date) {
  applicability(profile: $profile, asOf: $asOf) {
    a: doesNotApply(first: 100) ${EXCLUDED}
    b: doesNotApply(first: 100, offset: 100) ${EXCLUDED}
    c: doesNotApply(first: 100, offset: 200) ${EXCLUDED}
    d: doesNotApply(first: 100, offset: 300) ${EXCLUDED}
    e: doesNotApply(first: 100, offset: 400) ${EXCLUDED}
  }
}`;

/** An instrument as answers about a plant and the calendar show it. */
export interface TextAnswer extends InstrumentName {
  readonly topics: { readonly nodes: readonly Named[] };
  readonly issuedBy: {
    readonly nodes: readonly { readonly key?: string; readonly acronym?: string | null; readonly name: string }[];
  };
}

export interface TextsAnswer {
  readonly nodes: readonly (TextAnswer | null)[];
}

/** The names, topics and issuers of instruments, 100 at most, by their ids. */
export const TEXTS_QUERY = withFragments(
  `query Texts($ids: [ID!]!, $language: Language!, $asOf: Date) {
  nodes(ids: $ids, asOf: $asOf) {
    ...InstrumentName
    ... on Instrument {
      topics(first: 12) { nodes { key name(language: $language) } }
      issuedBy(first: 6) { nodes { ... on Authority { key acronym name(language: $language) } ... on NamedText { name } } }
    }
  }
}`,
  INSTRUMENT_NAME,
);
