/* eslint-disable -- printed from operations.graphql and schema/schema.graphql, never edited */
/** The operations of the client, each with the types of what it takes and gives. */
import { operation } from './operation.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an authority does to those it rules; the acts in which two mandates can overlap. */
export type Act = 'CERTIFY' | 'COLLECT' | 'INSPECT' | 'PERMIT' | 'PROMOTE' | 'REGISTER' | 'SANCTION' | 'SET_STANDARDS';

/** How a link came to be: CURATED by a person, EXTRACTED from words of a text, INFERRED by a rule. */
export type Basis = 'CURATED' | 'EXTRACTED' | 'INFERRED';

/** What can happen to a text, or come due. */
export type ChangeKind =
  'ENDED' | 'INCENTIVE_ENDS' | 'INCENTIVE_STARTS' | 'IN_FORCE' | 'PUBLISHED' | 'REFORMED' | 'REVIEW_DUE';

/** How a text that is cited stands on the day asked. UNKNOWN: it is not in the graph, nothing settles which one is meant, or nobody has said whether it is in force. */
export type CitationState = 'IN_FORCE' | 'NOT_YET' | 'NO_SUCH_PROVISION' | 'REPEALED' | 'REPLACED' | 'UNKNOWN';

/** How two mandates come to stand side by side: one provision names both, one standard was issued by both, one side calls the other in, or nobody planned it. */
export type Concurrence = 'COORDINATION_CLAUSE' | 'JOINT_INSTRUMENT' | 'JOINT_PROVISION' | 'UNPLANNED';

/** Keeps only hits with one of these values in each facet named. */
export type FacetFilter = {
  /** Keys of activities. */
  readonly activity?: ReadonlyArray<string> | null | undefined;
  /** Keys of authorities. */
  readonly authority?: ReadonlyArray<string> | null | undefined;
  /** ISO 3166-2 codes. */
  readonly jurisdiction?: ReadonlyArray<string> | null | undefined;
  /** Kinds of instrument, as words (`nom`, `law`). */
  readonly kind?: ReadonlyArray<string> | null | undefined;
  /** Keys of recommendations. */
  readonly recommendation?: ReadonlyArray<string> | null | undefined;
  /** Statuses, as words (`in-force`). */
  readonly status?: ReadonlyArray<string> | null | undefined;
  /** Keys of topics. */
  readonly topic?: ReadonlyArray<string> | null | undefined;
  /** Years of publication. */
  readonly year?: ReadonlyArray<string> | null | undefined;
};

/** A fact that a profile declares, with its value in the field of its type; none of them for a text that says "none". */
export type FactInput = {
  /** The value of a BOOLEAN. */
  readonly boolean?: boolean | null | undefined;
  /** Its name, one of `facts`. */
  readonly fact: string;
  /** The value of a LIST, empty for none. */
  readonly list?: ReadonlyArray<string> | null | undefined;
  /** The value of a NUMBER. */
  readonly number?: number | null | undefined;
  /** The value of a CHOICE or a TEXT. */
  readonly word?: string | null | undefined;
};

/** How something depends on a text: it RESTS on it, CITES it, or is a MANDATE, PERMIT, INCENTIVE or DUTY that it gives; ASKED: a recommendation names it. */
export type ImpactHow = 'ASKED' | 'CITES' | 'DUTY' | 'INCENTIVE' | 'MANDATE' | 'PERMIT' | 'RESTS';

/** Why an instrument counts as in force on a day or not. IMPRECISE: a day known only to its month or year, within which the day asked falls. STATUS_UNKNOWN: an official text whose status nobody recorded. */
export type InForceReason =
  | 'DRAFT'
  | 'ENDED'
  | 'END_IMPRECISE'
  | 'END_UNKNOWN'
  | 'IN_FORCE'
  | 'NOT_YET'
  | 'START_IMPRECISE'
  | 'START_UNKNOWN'
  | 'STATUS_UNKNOWN';

/** What sort of legal text an instrument is: `NOM` and `NMX` are Mexican standards, `NOM_EM` an emergency one. */
export type InstrumentKind =
  | 'AGREEMENT'
  | 'CODE'
  | 'CONSTITUTION'
  | 'DECREE'
  | 'FOREIGN_RULE'
  | 'GUIDELINE'
  | 'INTERNATIONAL_STANDARD'
  | 'LAW'
  | 'NMX'
  | 'NOM'
  | 'NOM_EM'
  | 'PLAN'
  | 'REGULATION'
  | 'STATE_LAW'
  | 'TREATY';

/** Spanish is the language of the law; English stands beside it. */
export type Language = 'EN' | 'ES';

/** The type of a link of the graph, direction as read: HAS_PROVISION is "instrument has provision". */
export type LinkType =
  | 'ACTOR_IN'
  | 'AFFECTS'
  | 'AMENDS'
  | 'APPLIES_IN'
  | 'ASKS'
  | 'BASED_ON'
  | 'BINDS'
  | 'CITES'
  | 'CONCERNS'
  | 'DEFINES'
  | 'ENFORCED_BY'
  | 'FOLLOWS'
  | 'GRANTS'
  | 'HAS_PROVISION'
  | 'ISSUED_BY'
  | 'MANDATES'
  | 'MENTIONS'
  | 'NAMES'
  | 'PART_OF'
  | 'REFORMED_BY'
  | 'REGULATES'
  | 'REPEALS'
  | 'REPLACES'
  | 'SUCCEEDED_BY';

/** How a provision shows a mandate: STATED by its rule, EXERCISED by the body's own standard, RECORDED by the record of the body, CONCLUDED by a rule of ours. */
export type MandateSource = 'CONCLUDED' | 'EXERCISED' | 'RECORDED' | 'STATED';

/** The way from the word asked to the word found. */
export type MatchRoute = 'CITATION' | 'DESIGNATION' | 'EXACT' | 'FUZZY' | 'LOCATOR' | 'PREFIX' | 'STEM' | 'SYNONYM';

/** What a provision does. */
export type Modality =
  'DEFINITION' | 'LIMIT' | 'OBLIGATION' | 'PERMISSION' | 'POWER' | 'PROCEDURE' | 'PROHIBITION' | 'SANCTION' | 'SCOPE';

/** Whether a project must go through a procedure. */
export type Need = 'APPLIES' | 'DOES_NOT_APPLY' | 'NEEDS_FACT';

/** A plant, a project or a trade. A list that is left out is undeclared; an empty one says that there is none. */
export type ProfileInput = {
  /** Keys or aliases of activities, or codes of SCIAN 2023. */
  readonly activities?: ReadonlyArray<string> | null | undefined;
  /** What is declared; a fact that is left out is undeclared. */
  readonly facts?: ReadonlyArray<FactInput> | null | undefined;
  /** Where it stands: `MX-NLE`. */
  readonly jurisdiction: ReadonlyArray<string>;
  /** What is done on the floor, in words of either language. */
  readonly processes?: ReadonlyArray<string> | null | undefined;
  /** HS headings or subheadings: `8507.60`. */
  readonly products?: ReadonlyArray<string> | null | undefined;
};

/** How a citation is tied to an edition: STATIC names one, DYNAMIC says "or the one that replaces it", HISTORICAL is what a transitory repeals. */
export type Reference = 'BIBLIOGRAPHIC' | 'DYNAMIC' | 'HISTORICAL' | 'SELF' | 'STATIC';

/** How a citing text stands to the cited one. */
export type Relation = 'AMENDS' | 'BASIS' | 'CITES' | 'REPEALS' | 'REPLACES';

/** What a notice tells: a text as it is held here has no such part; a text is not held here; another took its place; no text has such a value; there is no such field; nothing was asked for besides what is left out. */
export type SearchNoticeSort =
  'FIELD_UNKNOWN' | 'ONLY_LEFT_OUT' | 'PART_NOT_HELD' | 'REPLACED' | 'TEXT_NOT_HELD' | 'VALUE_UNKNOWN';

/** HIGH: a duty or a right fails on it. MEDIUM: it misleads. LOW: it is untidy. */
export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

/** What can speak for reform of a text. */
export type SignalCode =
  | 'COMBUSTION_ONLY'
  | 'DEAD_PROVISION'
  | 'DEFINITION_COLLISION'
  | 'EXPIRED_INCENTIVE'
  | 'EXTINCT_AUTHORITY'
  | 'GAP'
  | 'NAMED'
  | 'REVIEW_OVERDUE'
  | 'STALE_CITATION';

/** What it means that an authority has not answered in time; UNKNOWN where nobody has found out. */
export type Silence = 'DENIED' | 'GRANTED' | 'NONE_STATED' | 'UNKNOWN';

/** How the days of a term are counted. MONTHS run by the calendar, thirty days written for each. */
export type TermKind = 'BUSINESS' | 'CALENDAR' | 'MONTHS' | 'NONE_STATED';

/** Whose words a text is: OFFICIAL as published, SUMMARY in our own words. */
export type TextSort = 'OFFICIAL' | 'SUMMARY';

export type EvidenceFragment = {
  readonly file: string;
  readonly locator: string | null;
  readonly quote: string;
  readonly basis: Basis;
  readonly confidence: number | null;
};

type TextName_Instrument_Fragment = { readonly __typename: 'Instrument'; readonly key: string; readonly title: string };

type TextName_NamedText_Fragment = { readonly __typename: 'NamedText'; readonly name: string };

type TextName_Provision_Fragment = {
  readonly __typename: 'Provision';
  readonly provisionId: string;
  readonly heading: string;
};

export type TextNameFragment = TextName_Instrument_Fragment | TextName_NamedText_Fragment | TextName_Provision_Fragment;

export type CitationsFragment = {
  readonly totalCount: number;
  readonly asOf: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: ReadonlyArray<{
    readonly relation: Relation;
    readonly reference: Reference | null;
    readonly surface: string | null;
    readonly resolved: boolean | null;
    readonly reason: string | null;
    readonly targetLocator: string | null;
    readonly citing:
      | { readonly __typename: 'Instrument'; readonly key: string; readonly title: string }
      | { readonly __typename: 'NamedText'; readonly name: string }
      | { readonly __typename: 'Provision'; readonly provisionId: string; readonly heading: string };
    readonly cited:
      | { readonly __typename: 'Instrument'; readonly key: string; readonly title: string }
      | { readonly __typename: 'NamedText'; readonly name: string }
      | { readonly __typename: 'Provision'; readonly provisionId: string; readonly heading: string };
    readonly evidence: {
      readonly file: string;
      readonly locator: string | null;
      readonly quote: string;
      readonly basis: Basis;
      readonly confidence: number | null;
    };
  }>;
};

export type SearchQueryVariables = Exact<{
  query: string;
  filters?: FacetFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly asOf: string;
    readonly suggestion: string | null;
    readonly notices: ReadonlyArray<{
      readonly sort: SearchNoticeSort;
      readonly asked: string;
      readonly found: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: ReadonlyArray<{
      readonly score: number;
      readonly snippet: {
        readonly text: string;
        readonly language: Language;
        readonly highlights: ReadonlyArray<{ readonly start: number; readonly end: number }>;
      };
      readonly why: ReadonlyArray<{
        readonly asked: string;
        readonly found: string;
        readonly route: MatchRoute;
        readonly field: string;
      }>;
      readonly node:
        | {
            readonly __typename: 'Instrument';
            readonly key: string;
            readonly title: string;
            readonly file: string;
            readonly inForce: { readonly value: boolean | null; readonly reason: InForceReason };
          }
        | {
            readonly __typename: 'Provision';
            readonly provisionId: string;
            readonly heading: string;
            readonly instrument: {
              readonly key: string;
              readonly title: string;
              readonly inForce: { readonly value: boolean | null; readonly reason: InForceReason };
            } | null;
            readonly evidence: {
              readonly file: string;
              readonly locator: string | null;
              readonly quote: string;
              readonly basis: Basis;
              readonly confidence: number | null;
            };
          }
        | null;
    }>;
  } | null;
};

export type InstrumentQueryVariables = Exact<{
  key?: string | null | undefined;
  designation?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type InstrumentQuery = {
  readonly instrument: {
    readonly asOf: string;
    readonly key: string;
    readonly kind: InstrumentKind;
    readonly designation: string | null;
    readonly title: string;
    readonly urn: string;
    readonly url: string | null;
    readonly published: string | null;
    readonly lastReform: string | null;
    readonly doubts: ReadonlyArray<string>;
    readonly inForce: {
      readonly value: boolean | null;
      readonly reason: InForceReason;
      readonly since: string | null;
      readonly until: string | null;
    };
    readonly provisions: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{ readonly provisionId: string; readonly heading: string; readonly depth: number }>;
    };
  } | null;
};

export type ProvisionQueryVariables = Exact<{
  id: string;
  language?: Language;
  asOf?: string | null | undefined;
}>;

export type ProvisionQuery = {
  readonly provision: {
    readonly asOf: string;
    readonly provisionId: string;
    readonly heading: string;
    readonly urn: string | null;
    readonly doubts: ReadonlyArray<string>;
    readonly instrument: {
      readonly key: string;
      readonly title: string;
      readonly url: string | null;
      readonly inForce: {
        readonly value: boolean | null;
        readonly reason: InForceReason;
        readonly since: string | null;
        readonly until: string | null;
      };
    } | null;
    readonly text: { readonly textSort: TextSort; readonly words: string } | null;
    readonly children: ReadonlyArray<{ readonly provisionId: string; readonly heading: string }>;
    readonly evidence: {
      readonly file: string;
      readonly locator: string | null;
      readonly quote: string;
      readonly basis: Basis;
      readonly confidence: number | null;
    };
  } | null;
};

export type CitesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type CitesQuery = {
  readonly provision: {
    readonly provisionId: string;
    readonly cites: {
      readonly totalCount: number;
      readonly asOf: string;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly relation: Relation;
        readonly reference: Reference | null;
        readonly surface: string | null;
        readonly resolved: boolean | null;
        readonly reason: string | null;
        readonly targetLocator: string | null;
        readonly citing:
          | { readonly __typename: 'Instrument'; readonly key: string; readonly title: string }
          | { readonly __typename: 'NamedText'; readonly name: string }
          | { readonly __typename: 'Provision'; readonly provisionId: string; readonly heading: string };
        readonly cited:
          | { readonly __typename: 'Instrument'; readonly key: string; readonly title: string }
          | { readonly __typename: 'NamedText'; readonly name: string }
          | { readonly __typename: 'Provision'; readonly provisionId: string; readonly heading: string };
        readonly evidence: {
          readonly file: string;
          readonly locator: string | null;
          readonly quote: string;
          readonly basis: Basis;
          readonly confidence: number | null;
        };
      }>;
    };
  } | null;
};

export type CitedByQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type CitedByQuery = {
  readonly provision: {
    readonly provisionId: string;
    readonly citedBy: {
      readonly totalCount: number;
      readonly asOf: string;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly relation: Relation;
        readonly reference: Reference | null;
        readonly surface: string | null;
        readonly resolved: boolean | null;
        readonly reason: string | null;
        readonly targetLocator: string | null;
        readonly citing:
          | { readonly __typename: 'Instrument'; readonly key: string; readonly title: string }
          | { readonly __typename: 'NamedText'; readonly name: string }
          | { readonly __typename: 'Provision'; readonly provisionId: string; readonly heading: string };
        readonly cited:
          | { readonly __typename: 'Instrument'; readonly key: string; readonly title: string }
          | { readonly __typename: 'NamedText'; readonly name: string }
          | { readonly __typename: 'Provision'; readonly provisionId: string; readonly heading: string };
        readonly evidence: {
          readonly file: string;
          readonly locator: string | null;
          readonly quote: string;
          readonly basis: Basis;
          readonly confidence: number | null;
        };
      }>;
    };
  } | null;
};

export type ApplicabilityQueryVariables = Exact<{
  profile: ProfileInput;
  language?: Language;
  first?: number;
  offset?: number | null | undefined;
  asOf?: string | null | undefined;
}>;

export type ApplicabilityQuery = {
  readonly applicability: {
    readonly asOf: string;
    readonly appliesCount: number;
    readonly needsFactCount: number;
    readonly doesNotApplyCount: number;
    readonly applies: ReadonlyArray<{
      readonly key: string;
      readonly provisionCount: number;
      readonly provisions: ReadonlyArray<{
        readonly id: string;
        readonly modality: Modality;
        readonly why: string;
        readonly demands: string;
        readonly path: ReadonlyArray<{
          readonly kind: string;
          readonly element: string;
          readonly met: string;
          readonly evidence: {
            readonly file: string;
            readonly locator: string | null;
            readonly quote: string;
            readonly basis: Basis;
            readonly confidence: number | null;
          };
        }>;
      }>;
      readonly enforcers: ReadonlyArray<{ readonly key: string | null; readonly name: string }>;
    }>;
    readonly needsFact: ReadonlyArray<{
      readonly key: string;
      readonly fact: string;
      readonly provision: string;
      readonly why: string;
      readonly evidence: {
        readonly file: string;
        readonly locator: string | null;
        readonly quote: string;
        readonly basis: Basis;
        readonly confidence: number | null;
      };
    }>;
    readonly notes: ReadonlyArray<{
      readonly element: string;
      readonly says: string;
      readonly nearest: ReadonlyArray<string>;
    }>;
  } | null;
};

export type PermitsQueryVariables = Exact<{
  profile: ProfileInput;
  language?: Language;
  first?: number;
  offset?: number | null | undefined;
  asOf?: string | null | undefined;
}>;

export type PermitsQuery = {
  readonly permits: {
    readonly asOf: string;
    readonly count: number;
    readonly criticalPath: {
      readonly permits: ReadonlyArray<string>;
      readonly businessDays: number;
      readonly calendarDays: number;
      readonly unknown: ReadonlyArray<string>;
    };
    readonly permits: ReadonlyArray<{
      readonly key: string;
      readonly name: string;
      readonly needed: Need;
      readonly facts: ReadonlyArray<string>;
      readonly why: string;
      readonly days: number | null;
      readonly termKind: TermKind | null;
      readonly termAt: string | null;
      readonly silence: Silence;
      readonly after: ReadonlyArray<string>;
      readonly authority: { readonly key: string | null; readonly name: string } | null;
      readonly basis: ReadonlyArray<{
        readonly id: string;
        readonly role: string;
        readonly evidence: {
          readonly file: string;
          readonly locator: string | null;
          readonly quote: string;
          readonly basis: Basis;
          readonly confidence: number | null;
        };
      }>;
    }>;
    readonly notes: ReadonlyArray<{
      readonly element: string;
      readonly says: string;
      readonly nearest: ReadonlyArray<string>;
    }>;
  } | null;
};

export type OverlapsQueryVariables = Exact<{
  authority?: string | null | undefined;
  topic?: string | null | undefined;
  activity?: string | null | undefined;
  act?: Act | null | undefined;
  concurrence?: Concurrence | null | undefined;
  first?: number;
  offset?: number | null | undefined;
  asOf?: string | null | undefined;
}>;

export type OverlapsQuery = {
  readonly overlaps: {
    readonly asOf: string;
    readonly total: number;
    readonly overlaps: ReadonlyArray<{
      readonly id: string;
      readonly authorities: ReadonlyArray<string>;
      readonly act: Act;
      readonly topic: string;
      readonly activity: string | null;
      readonly score: number;
      readonly concurrence: Concurrence;
      readonly why: string;
      readonly whyEn: string;
      readonly candidate: boolean;
      readonly sides: ReadonlyArray<{
        readonly authority: string;
        readonly count: number;
        readonly provisions: ReadonlyArray<{
          readonly id: string;
          readonly heading: string;
          readonly quote: string;
          readonly source: MandateSource;
          readonly evidence: {
            readonly file: string;
            readonly locator: string | null;
            readonly quote: string;
            readonly basis: Basis;
            readonly confidence: number | null;
          };
        }>;
      }>;
    }>;
  } | null;
};

export type DocketQueryVariables = Exact<{
  code?: SignalCode | null | undefined;
  recommendation?: number | null | undefined;
  instrument?: string | null | undefined;
  topic?: string | null | undefined;
  activity?: string | null | undefined;
  first?: number;
  offset?: number | null | undefined;
  asOf?: string | null | undefined;
}>;

export type DocketQuery = {
  readonly docket: {
    readonly asOf: string;
    readonly total: number;
    readonly signals: ReadonlyArray<{
      readonly id: string;
      readonly code: SignalCode;
      readonly instrument: string | null;
      readonly provision: string | null;
      readonly severity: Severity;
      readonly recommendations: ReadonlyArray<number>;
      readonly ground: string;
      readonly groundEn: string;
      readonly settledBy: string;
      readonly settledByEn: string;
      readonly day: string | null;
      readonly candidate: boolean;
      readonly evidence: ReadonlyArray<{
        readonly file: string;
        readonly locator: string | null;
        readonly quote: string;
        readonly basis: Basis;
        readonly confidence: number | null;
      }>;
    }>;
  } | null;
};

export type ImpactQueryVariables = Exact<{
  id: string;
  depth?: number | null | undefined;
  first?: number;
  offset?: number | null | undefined;
  asOf?: string | null | undefined;
}>;

export type ImpactQuery = {
  readonly impact: {
    readonly asOf: string;
    readonly id: string;
    readonly name: string;
    readonly total: number;
    readonly cut: boolean;
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly how: ImpactHow;
      readonly depth: number;
      readonly inForce: boolean | null;
      readonly path: ReadonlyArray<{
        readonly type: LinkType;
        readonly from: string;
        readonly to: string;
        readonly evidence: {
          readonly file: string;
          readonly locator: string | null;
          readonly quote: string;
          readonly basis: Basis;
          readonly confidence: number | null;
        };
      }>;
    }>;
  } | null;
};

export type ChangesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  kind?: ChangeKind | null | undefined;
  instrument?: string | null | undefined;
  first?: number;
  offset?: number | null | undefined;
  asOf?: string | null | undefined;
}>;

export type ChangesQuery = {
  readonly changes: {
    readonly asOf: string;
    readonly from: string;
    readonly to: string;
    readonly total: number;
    readonly changes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ChangeKind;
      readonly day: string;
      readonly title: string;
      readonly titleEn: string;
      readonly instrument: string | null;
      readonly provision: string | null;
      readonly url: string | null;
      readonly evidence: ReadonlyArray<{
        readonly file: string;
        readonly locator: string | null;
        readonly quote: string;
        readonly basis: Basis;
        readonly confidence: number | null;
      }>;
    }>;
    readonly next: ReadonlyArray<{
      readonly id: string;
      readonly kind: ChangeKind;
      readonly day: string;
      readonly title: string;
      readonly titleEn: string;
      readonly instrument: string | null;
      readonly provision: string | null;
      readonly url: string | null;
      readonly evidence: ReadonlyArray<{
        readonly file: string;
        readonly locator: string | null;
        readonly quote: string;
        readonly basis: Basis;
        readonly confidence: number | null;
      }>;
    }>;
  } | null;
};

export type ChangeFragment = {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly day: string;
  readonly title: string;
  readonly titleEn: string;
  readonly instrument: string | null;
  readonly provision: string | null;
  readonly url: string | null;
  readonly evidence: ReadonlyArray<{
    readonly file: string;
    readonly locator: string | null;
    readonly quote: string;
    readonly basis: Basis;
    readonly confidence: number | null;
  }>;
};

export type CheckQueryVariables = Exact<{
  text: string;
  dated?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type CheckQuery = {
  readonly check: {
    readonly asOf: string;
    readonly citations: ReadonlyArray<{
      readonly surface: string;
      readonly start: number;
      readonly end: number;
      readonly locators: ReadonlyArray<string>;
      readonly state: CitationState;
      readonly by: string | null;
      readonly on: string | null;
      readonly reformedSince: string | null;
      readonly edition: string | null;
      readonly note: string;
      readonly target: {
        readonly key: string | null;
        readonly title: string;
        readonly designation: string | null;
      } | null;
    }>;
  } | null;
};

export const search = operation<
  SearchQuery,
  SearchQueryVariables
>(`query search($query: String!, $filters: FacetFilter, $first: Int! = 20, $after: String, $asOf: Date) {
  search(
    query: $query
    filters: $filters
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    asOf
    suggestion
    notices {
      sort
      asked
      found
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      snippet {
        text
        language
        highlights {
          start
          end
        }
      }
      why {
        asked
        found
        route
        field
      }
      node {
        __typename
        ... on Instrument {
          key
          title
          inForce {
            value
            reason
          }
          file
        }
        ... on Provision {
          provisionId
          heading
          instrument {
            key
            title
            inForce {
              value
              reason
            }
          }
          evidence {
            ...Evidence
          }
        }
      }
    }
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const instrument = operation<
  InstrumentQuery,
  InstrumentQueryVariables
>(`query instrument($key: String, $designation: String, $asOf: Date) {
  instrument(key: $key, designation: $designation, asOf: $asOf) {
    asOf
    key
    kind
    designation
    title
    urn
    url
    published
    lastReform
    inForce {
      value
      reason
      since
      until
    }
    doubts
    provisions(first: 100) {
      totalCount
      nodes {
        provisionId
        heading
        depth
      }
    }
  }
}`);

export const provision = operation<
  ProvisionQuery,
  ProvisionQueryVariables
>(`query provision($id: String!, $language: Language! = ES, $asOf: Date) {
  provision(id: $id, asOf: $asOf) {
    asOf
    provisionId
    heading
    urn
    instrument {
      key
      title
      url
      inForce {
        value
        reason
        since
        until
      }
    }
    text(language: $language) {
      textSort
      words
    }
    children {
      provisionId
      heading
    }
    doubts
    evidence {
      ...Evidence
    }
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const cites = operation<
  CitesQuery,
  CitesQueryVariables
>(`query cites($id: String!, $first: Int! = 20, $after: String, $asOf: Date) {
  provision(id: $id, asOf: $asOf) {
    provisionId
    cites(first: $first, after: $after) {
      ...Citations
    }
  }
}

fragment Citations on CitationConnection {
  totalCount
  asOf
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    relation
    reference
    surface
    resolved
    reason
    targetLocator
    citing {
      ...TextName
    }
    cited {
      ...TextName
    }
    evidence {
      ...Evidence
    }
  }
}

fragment TextName on Citable {
  __typename
  ... on Instrument {
    key
    title
  }
  ... on Provision {
    provisionId
    heading
  }
  ... on NamedText {
    name
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const citedBy = operation<
  CitedByQuery,
  CitedByQueryVariables
>(`query citedBy($id: String!, $first: Int! = 20, $after: String, $asOf: Date) {
  provision(id: $id, asOf: $asOf) {
    provisionId
    citedBy(first: $first, after: $after) {
      ...Citations
    }
  }
}

fragment Citations on CitationConnection {
  totalCount
  asOf
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    relation
    reference
    surface
    resolved
    reason
    targetLocator
    citing {
      ...TextName
    }
    cited {
      ...TextName
    }
    evidence {
      ...Evidence
    }
  }
}

fragment TextName on Citable {
  __typename
  ... on Instrument {
    key
    title
  }
  ... on Provision {
    provisionId
    heading
  }
  ... on NamedText {
    name
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const applicability = operation<
  ApplicabilityQuery,
  ApplicabilityQueryVariables
>(`query applicability($profile: ProfileInput!, $language: Language! = ES, $first: Int! = 50, $offset: Int, $asOf: Date) {
  applicability(profile: $profile, asOf: $asOf) {
    asOf
    appliesCount
    needsFactCount
    doesNotApplyCount
    applies(first: $first, offset: $offset) {
      key
      provisionCount
      provisions(first: 5) {
        id
        modality
        why(language: $language)
        demands(language: $language)
        path {
          kind
          element
          met
          evidence {
            ...Evidence
          }
        }
      }
      enforcers {
        key
        name(language: $language)
      }
    }
    needsFact(first: $first, offset: $offset) {
      key
      fact
      provision
      why(language: $language)
      evidence {
        ...Evidence
      }
    }
    notes {
      element
      says(language: $language)
      nearest
    }
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const permits = operation<
  PermitsQuery,
  PermitsQueryVariables
>(`query permits($profile: ProfileInput!, $language: Language! = ES, $first: Int! = 50, $offset: Int, $asOf: Date) {
  permits(profile: $profile, asOf: $asOf) {
    asOf
    count
    criticalPath {
      permits
      businessDays
      calendarDays
      unknown
    }
    permits(first: $first, offset: $offset) {
      key
      name(language: $language)
      needed
      facts
      why(language: $language)
      authority {
        key
        name(language: $language)
      }
      days
      termKind
      termAt
      silence
      after
      basis {
        id
        role
        evidence {
          ...Evidence
        }
      }
    }
    notes {
      element
      says(language: $language)
      nearest
    }
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const overlaps = operation<
  OverlapsQuery,
  OverlapsQueryVariables
>(`query overlaps($authority: String, $topic: String, $activity: String, $act: Act, $concurrence: Concurrence, $first: Int! = 20, $offset: Int, $asOf: Date) {
  overlaps(
    authority: $authority
    topic: $topic
    activity: $activity
    act: $act
    concurrence: $concurrence
    asOf: $asOf
  ) {
    asOf
    total
    overlaps(first: $first, offset: $offset) {
      id
      authorities
      act
      topic
      activity
      score
      concurrence
      why
      whyEn
      candidate
      sides {
        authority
        count
        provisions {
          id
          heading
          quote
          source
          evidence {
            ...Evidence
          }
        }
      }
    }
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const docket = operation<
  DocketQuery,
  DocketQueryVariables
>(`query docket($code: SignalCode, $recommendation: Int, $instrument: String, $topic: String, $activity: String, $first: Int! = 20, $offset: Int, $asOf: Date) {
  docket(
    code: $code
    recommendation: $recommendation
    instrument: $instrument
    topic: $topic
    activity: $activity
    asOf: $asOf
  ) {
    asOf
    total
    signals(first: $first, offset: $offset) {
      id
      code
      instrument
      provision
      severity
      recommendations
      ground
      groundEn
      settledBy
      settledByEn
      day
      candidate
      evidence {
        ...Evidence
      }
    }
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const impact = operation<
  ImpactQuery,
  ImpactQueryVariables
>(`query impact($id: String!, $depth: Int, $first: Int! = 50, $offset: Int, $asOf: Date) {
  impact(id: $id, depth: $depth, asOf: $asOf) {
    asOf
    id
    name
    total
    cut
    items(first: $first, offset: $offset) {
      id
      name
      how
      depth
      inForce
      path {
        type
        from
        to
        evidence {
          ...Evidence
        }
      }
    }
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const changes = operation<
  ChangesQuery,
  ChangesQueryVariables
>(`query changes($from: Date, $to: Date, $kind: ChangeKind, $instrument: String, $first: Int! = 50, $offset: Int, $asOf: Date) {
  changes(from: $from, to: $to, kind: $kind, instrument: $instrument, asOf: $asOf) {
    asOf
    from
    to
    total
    changes(first: $first, offset: $offset) {
      ...Change
    }
    next(first: $first) {
      ...Change
    }
  }
}

fragment Change on Change {
  id
  kind
  day
  title
  titleEn
  instrument
  provision
  url
  evidence {
    ...Evidence
  }
}

fragment Evidence on Evidence {
  file
  locator
  quote
  basis
  confidence
}`);

export const check = operation<
  CheckQuery,
  CheckQueryVariables
>(`query check($text: String!, $dated: Date, $asOf: Date) {
  check(text: $text, dated: $dated, asOf: $asOf) {
    asOf
    citations {
      surface
      start
      end
      target {
        key
        title
        designation
      }
      locators
      state
      by
      on
      reformedSince
      edition
      note
    }
  }
}`);
