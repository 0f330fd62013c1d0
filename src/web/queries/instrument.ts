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
  type InstrumentName,
  type LinkList,
  type LinkOf,
  type Named,
} from './fragments.js';

export interface InstrumentDetail extends InstrumentName {
  readonly asOf: string;
  readonly status: string | null;
  readonly statusOn: string | null;
  readonly published: string | null;
  readonly effective: string | null;
  readonly lastReform: string | null;
  readonly ended: string | null;
  readonly url: string | null;
  readonly relevance: string | null;
  readonly reformNote: string | null;
  readonly confidence: string | null;
  readonly doubts: readonly string[];
  readonly sources: readonly string[];
  readonly urn: string;
  readonly review: { readonly state: string; readonly on: string | null; readonly note: string | null };
  readonly inForce: { readonly value: boolean | null; readonly reason: string };
  readonly appliesIn: { readonly nodes: readonly Named[] };
  readonly issuedBy: LinkList<LinkOf<AuthorityOrName>>;
  readonly enforcedBy: LinkList<LinkOf<AuthorityOrName>>;
  readonly affects: LinkList<LinkOf<Named>>;
  readonly topics: LinkList<LinkOf<Named>>;
  readonly namedBy: LinkList<LinkOf<{ readonly number: number; readonly title: string }>>;
  readonly replaces: LinkList<LinkOf<Citable>>;
  readonly replacedBy: LinkList<LinkOf<Citable>>;
  readonly editions: readonly InstrumentName[];
}

export interface InstrumentAnswer {
  readonly instrument: InstrumentDetail | null;
}

/** An instrument without its parts and citations, which come in pages of their own. */
export const INSTRUMENT_QUERY = withFragments(
  `query Instrument($key: String!, $language: Language!, $asOf: Date) {
  instrument(key: $key, asOf: $asOf) {
    ...InstrumentName
    asOf status statusOn published effective lastReform ended url urn confidence doubts sources
    relevance(language: $language) reformNote(language: $language)
    review { state on note }
    inForce { value reason }
    appliesIn { nodes { key name(language: $language) } }
    issuedBy { totalCount edges { note node { ...AuthorityOrName } ...EvidenceOf } }
    enforcedBy { totalCount edges { note node { ...AuthorityOrName } ...EvidenceOf } }
    affects(first: 50) { totalCount edges { note node { key name(language: $language) } ...EvidenceOf } }
    topics(first: 50) { totalCount edges { note node { key name(language: $language) } ...EvidenceOf } }
    namedBy(first: 30) { totalCount edges { note node { number title(language: $language) } ...EvidenceOf } }
    replaces { totalCount edges { note node { ...Citable } ...EvidenceOf } }
    replacedBy { totalCount edges { note node { ...Citable } ...EvidenceOf } }
    editions { ...InstrumentName }
  }
}`,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  CITABLE,
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  EVIDENCE,
);
