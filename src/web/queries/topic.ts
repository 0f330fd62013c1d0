import {
  AUTHORITY_NAME,
  EVIDENCE,
  INSTRUMENT_NAME,
  withFragments,
  type AuthorityName,
  type InstrumentName,
  type LinkList,
  type LinkOf,
  type Named,
} from './fragments.js';

export interface TopicDetail extends Named {
  readonly asOf: string;
  readonly sdg: readonly number[];
  readonly circularEconomy: readonly string[];
  readonly broader: { readonly nodes: readonly Named[] };
  readonly narrower: { readonly nodes: readonly Named[] };
  readonly instruments: LinkList<LinkOf<InstrumentName>>;
  readonly authorities: { readonly totalCount: number; readonly nodes: readonly AuthorityName[] };
}

export interface TopicAnswer {
  readonly topic: TopicDetail | null;
}

/** A topic without the provisions that regulate it, which come in pages of their own. */
export const TOPIC_QUERY = withFragments(
  `query Topic($key: String!, $language: Language!, $asOf: Date) {
  topic(key: $key, asOf: $asOf) {
    key name(language: $language) asOf sdg circularEconomy
    broader { nodes { key name(language: $language) } }
    narrower(first: 50) { nodes { key name(language: $language) } }
    instruments(first: 100) { totalCount edges { note node { ...InstrumentName } ...EvidenceOf } }
    authorities(first: 50) { totalCount nodes { ...AuthorityName } }
  }
}`,
  INSTRUMENT_NAME,
  AUTHORITY_NAME,
  EVIDENCE,
);
