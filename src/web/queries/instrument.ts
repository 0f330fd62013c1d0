import {
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  CITABLE,
  EVIDENCE,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  withFragments,
  type Citable,
  type InstrumentName,
  type LinkList,
  type LinkOf,
  type Named,
} from './fragments.js';
import type { LivedBody } from '../words/bodies-over-time.js';
import type { Life } from '../words/time-line.js';

export interface InstrumentDetail extends InstrumentName, Life {
  readonly status: string | null;
  readonly statusOn: string | null;
  readonly url: string | null;
  readonly relevance: string | null;
  readonly reformNote: string | null;
  readonly confidence: string | null;
  readonly doubts: readonly string[];
  readonly sources: readonly string[];
  readonly urn: string;
  readonly eliPath: string;
  readonly review: { readonly state: string; readonly on: string | null; readonly note: string | null };
  readonly inForce: { readonly value: boolean | null; readonly reason: string };
  readonly appliesIn: { readonly nodes: readonly Named[] };
  readonly issuedBy: LinkList<LinkOf<LivedBody>>;
  readonly enforcedBy: LinkList<LinkOf<LivedBody>>;
  readonly affects: LinkList<LinkOf<Named>>;
  readonly topics: LinkList<LinkOf<Named>>;
  readonly namedBy: LinkList<LinkOf<{ readonly number: number; readonly title: string }>>;
  readonly replaces: LinkList<LinkOf<Citable>>;
  readonly replacedBy: LinkList<LinkOf<Citable>>;
}

export interface InstrumentAnswer {
  readonly instrument: InstrumentDetail | null;
}

/** A body behind a text, with those before and after it and the time of each. */
const LIVED_BODY = `fragment LivedBody on AuthorityOrName {
  ...AuthorityOrName
  ... on Authority {
    validFrom validTo
    predecessors(first: 10) { nodes { ...AuthorityOrName ... on Authority { validFrom validTo } } }
    successors(first: 10) { nodes { ...AuthorityOrName ... on Authority { validFrom validTo } } }
  }
}`;

/** An instrument without its parts and citations, which come in pages of their own. */
export const INSTRUMENT_QUERY = withFragments(
  `query Instrument($key: String!, $language: Language!, $asOf: Date) {
  instrument(key: $key, asOf: $asOf) {
    ...InstrumentName
    asOf status statusOn published effective lastReform ended url urn eliPath confidence doubts sources
    relevance(language: $language) reformNote(language: $language)
    review { state on note }
    inForce { value reason }
    appliesIn { nodes { key name(language: $language) } }
    issuedBy { totalCount edges { note node { ...LivedBody } ...EvidenceOf } }
    enforcedBy { totalCount edges { note node { ...LivedBody } ...EvidenceOf } }
    affects(first: 50) { totalCount edges { note node { key name(language: $language) } ...EvidenceOf } }
    topics(first: 50) { totalCount edges { note node { key name(language: $language) } ...EvidenceOf } }
    namedBy(first: 30) { totalCount edges { note node { number title(language: $language) } ...EvidenceOf } }
    replaces { totalCount edges { note node { ...Citable } ...EvidenceOf } }
    replacedBy { totalCount edges { note node { ...Citable } ...EvidenceOf } }
    editions { ...InstrumentName published }
    reformedBy(first: 100) {
      totalCount nodes { on title effective decree { ...InstrumentName } amends(first: 1) { totalCount } }
    }
  }
}`,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  CITABLE,
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  LIVED_BODY,
  EVIDENCE,
);
