import { AUTHORITY_NAME, AUTHORITY_OR_NAME, withFragments, type PageOf } from './fragments.js';
import { BINDABLE, PROVISION_BODY, STATEMENTS, type ProvisionBody } from './rules.js';

export interface ProvisionsAnswer {
  readonly instrument: { readonly provisions: PageOf<{ readonly node: ProvisionBody }> } | null;
}

/** One page of the parts of an instrument, in the order of the text. */
export const PROVISIONS_QUERY = withFragments(
  `query Provisions($key: String!, $after: String, $language: Language!, $asOf: Date) {
  instrument(key: $key, asOf: $asOf) {
    provisions(first: 40, after: $after) {
      totalCount asOf
      pageInfo { hasNextPage endCursor }
      edges { node { ...ProvisionBody } }
    }
  }
}`,
  PROVISION_BODY,
  STATEMENTS,
  BINDABLE,
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
);
