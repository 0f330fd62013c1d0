import {
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  CITABLE,
  EVIDENCE,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  withFragments,
  type AuthorityOrName,
  type Citable,
  type LinkList,
  type LinkOf,
} from './fragments.js';

/** By when an ask is to be met, as the report says it. */
export interface AskDeadline {
  readonly key: string;
  readonly deadline: string | null;
}

export interface RecommendationDetail {
  readonly asOf: string;
  readonly number: number;
  readonly axis: string;
  readonly title: string;
  readonly summary: string;
  readonly reportErrors: readonly string[];
  readonly doubts: readonly string[];
  readonly sources: readonly string[];
  readonly asks: LinkList<{ readonly node: AskDeadline }>;
  readonly names: LinkList<LinkOf<Citable>>;
  readonly actors: LinkList<LinkOf<AuthorityOrName>>;
}

export interface RecommendationAnswer {
  readonly recommendation: RecommendationDetail | null;
}

/** One of the 28 recommendations, with the texts it names and who acts in it; its asks are told by the ledger. */
export const RECOMMENDATION_QUERY = withFragments(
  `query Recommendation($number: Int!, $language: Language!, $asOf: Date) {
  recommendation(number: $number, asOf: $asOf) {
    asOf number axis title(language: $language) summary(language: $language) reportErrors doubts sources
    asks(first: 50) {
      totalCount
      edges { node { key deadline } }
    }
    names(first: 50) { totalCount edges { note node { ...Citable } ...EvidenceOf } }
    actors(first: 50) { totalCount edges { note node { ...AuthorityOrName } ...EvidenceOf } }
  }
}`,
  CITABLE,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  EVIDENCE,
);
