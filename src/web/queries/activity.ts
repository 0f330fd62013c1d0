import {
  EVIDENCE,
  INSTRUMENT_NAME,
  withFragments,
  type InstrumentName,
  type LinkList,
  type LinkOf,
  type Named,
} from './fragments.js';

export interface ActivityDetail extends Named {
  readonly asOf: string;
  readonly stage: string;
  readonly description: string;
  readonly scian: readonly { readonly code: string; readonly name: string }[];
  readonly hs: readonly string[];
  readonly doubts: readonly string[];
  readonly sources: readonly string[];
  readonly affectedBy: LinkList<LinkOf<InstrumentName>>;
}

export interface ActivityAnswer {
  readonly activity: ActivityDetail | null;
}

/** A step of the value chain without the provisions that bind it, which come in pages of their own. */
export const ACTIVITY_QUERY = withFragments(
  `query Activity($key: String!, $language: Language!, $asOf: Date) {
  activity(key: $key, asOf: $asOf) {
    key name(language: $language) asOf stage description(language: $language)
    scian { code name } hs doubts sources
    affectedBy(first: 100) { totalCount edges { note node { ...InstrumentName } ...EvidenceOf } }
  }
}`,
  INSTRUMENT_NAME,
  EVIDENCE,
);
