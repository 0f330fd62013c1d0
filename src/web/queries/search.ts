import type { Mark } from '../words/highlights.js';
import {
  INSTRUMENT_NAME,
  PROVISION_NAME,
  withFragments,
  type InstrumentName,
  type PageOf,
  type ProvisionName,
} from './fragments.js';

export interface HitAnswer {
  readonly cursor: string;
  readonly score: number;
  readonly node: InstrumentName | ProvisionName | null;
  readonly why: readonly {
    readonly asked: string;
    readonly found: string;
    readonly route: string;
    readonly field: string;
  }[];
  readonly snippet: { readonly text: string; readonly language: string; readonly highlights: readonly Mark[] };
}

export interface FacetAnswer {
  readonly facet: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** What a search could not do as asked. */
export interface NoticeAnswer {
  readonly sort: string;
  readonly asked: string;
  /** The key of an instrument, or of VALUE_UNKNOWN the nearest value; null where there is none. */
  readonly found: string | null;
}

export interface SearchAnswer {
  readonly search: PageOf<HitAnswer> & {
    readonly facets: readonly FacetAnswer[];
    /** What was typed with its slips put right; null where none was seen. */
    readonly suggestion: string | null;
    readonly notices: readonly NoticeAnswer[];
  };
}

/** One page of hits with the facets of all. */
export const SEARCH_QUERY = withFragments(
  `query Search(
  $query: String!, $filters: FacetFilter, $sort: SearchSort, $after: String, $language: Language!, $asOf: Date
) {
  search(query: $query, filters: $filters, sort: $sort, first: 20, after: $after, asOf: $asOf) {
    totalCount asOf suggestion notices { sort asked found }
    pageInfo { hasNextPage endCursor }
    facets { facet values { value count } }
    edges {
      cursor score
      why { asked found route field }
      snippet { text language highlights { start end } }
      node { __typename ...InstrumentName ...ProvisionName }
    }
  }
}`,
  INSTRUMENT_NAME,
  PROVISION_NAME,
);
