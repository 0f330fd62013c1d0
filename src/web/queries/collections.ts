import type { Collection } from '../address/route.js';
import {
  AUTHORITY_NAME,
  INSTRUMENT_NAME,
  withFragments,
  type AuthorityName,
  type InstrumentName,
  type Named,
  type PageOf,
} from './fragments.js';

/** A member of each collection, as its list shows it. */
export interface Members {
  readonly i: InstrumentName;
  readonly a: AuthorityName & { readonly level: string };
  readonly activity: Named & { readonly stage: string };
  readonly r: { readonly number: number; readonly title: string; readonly axis: string };
  readonly t: Named & { readonly broader: { readonly nodes: readonly Named[] } };
}

export interface CollectionAnswer<C extends Collection> {
  readonly members: PageOf<{ readonly node: Members[C] }>;
}

const listOf = (list: string, fields: string, ...fragments: readonly string[]): string =>
  withFragments(
    `query Collection($after: String, $language: Language!, $asOf: Date) {
  members: ${list}(first: 100, after: $after, asOf: $asOf) {
    totalCount asOf
    pageInfo { hasNextPage endCursor }
    edges { node { ${fields} } }
  }
}`,
    ...fragments,
  );

/** One page of everything of one sort. */
export const COLLECTION_QUERIES: Readonly<Record<Collection, string>> = {
  i: listOf('instruments', '...InstrumentName', INSTRUMENT_NAME),
  a: listOf('authorities', '...AuthorityName level', AUTHORITY_NAME),
  activity: listOf('activities', 'key name(language: $language) stage'),
  r: listOf('recommendations', 'number title(language: $language) axis'),
  t: listOf('topics', 'key name(language: $language) broader(first: 1) { nodes { key name(language: $language) } }'),
};
