import { AUTHORITY_NAME, AUTHORITY_OR_NAME, withFragments, type AuthorityOrName } from './fragments.js';
import type { NameAnswer } from './names.js';

/** A text of the docket with the bodies behind it. */
export interface DocketText extends NameAnswer {
  readonly issuedBy?: { readonly nodes: readonly AuthorityOrName[] };
  readonly enforcedBy?: { readonly nodes: readonly AuthorityOrName[] };
}

export interface DocketTextsAnswer {
  readonly nodes: readonly (DocketText | null)[];
}

/** The names of texts, and who issues and enforces them, 100 at most. */
export const DOCKET_TEXTS_QUERY = withFragments(
  `query DocketTexts($ids: [ID!]!, $language: Language!, $asOf: Date) {
  nodes(ids: $ids, asOf: $asOf) {
    id
    ... on Instrument {
      designation acronym title(language: $language)
      issuedBy { nodes { ...AuthorityOrName } }
      enforcedBy { nodes { ...AuthorityOrName } }
    }
  }
}`,
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
);
