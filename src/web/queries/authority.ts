import {
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  EVIDENCE,
  INSTRUMENT_NAME,
  withFragments,
  type AuthorityName,
  type AuthorityOrName,
  type InstrumentName,
  type LinkList,
  type LinkOf,
} from './fragments.js';

export interface AuthorityDetail extends AuthorityName {
  readonly asOf: string;
  readonly kind: string;
  readonly level: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly doubts: readonly string[];
  readonly sources: readonly string[];
  readonly predecessors: LinkList<LinkOf<AuthorityOrName>>;
  readonly successors: LinkList<LinkOf<AuthorityOrName>>;
  readonly partOf: LinkList<LinkOf<AuthorityOrName>>;
  readonly issues: LinkList<LinkOf<InstrumentName>>;
  readonly enforces: LinkList<LinkOf<InstrumentName>>;
  readonly recommendations: LinkList<LinkOf<{ readonly number: number; readonly title: string }>>;
}

export interface AuthorityAnswer {
  readonly authority: AuthorityDetail | null;
}

/** A public body without its mandates, which come in pages of their own. */
export const AUTHORITY_QUERY = withFragments(
  `query Authority($key: String!, $language: Language!, $asOf: Date) {
  authority(key: $key, asOf: $asOf) {
    ...AuthorityName
    asOf kind level validFrom validTo doubts sources
    predecessors { totalCount edges { note node { ...AuthorityOrName } ...EvidenceOf } }
    successors { totalCount edges { note node { ...AuthorityOrName } ...EvidenceOf } }
    partOf { totalCount edges { note node { ...AuthorityOrName } ...EvidenceOf } }
    issues(first: 100) { totalCount edges { note node { ...InstrumentName } ...EvidenceOf } }
    enforces(first: 100) { totalCount edges { note node { ...InstrumentName } ...EvidenceOf } }
    recommendations(first: 50) { totalCount edges { note node { number title(language: $language) } ...EvidenceOf } }
  }
}`,
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  INSTRUMENT_NAME,
  EVIDENCE,
);
