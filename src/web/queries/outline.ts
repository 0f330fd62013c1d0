import type { PageOf } from './fragments.js';

export interface OutlineAnswer {
  readonly instrument: {
    readonly provisions: PageOf<{
      readonly node: { readonly locator: string; readonly heading: string; readonly depth: number };
    }>;
  } | null;
}

/** One page of the headings of an instrument. */
export const OUTLINE_QUERY = `query Outline($key: String!, $after: String, $asOf: Date) {
  instrument(key: $key, asOf: $asOf) {
    provisions(first: 100, after: $after) {
      totalCount asOf
      pageInfo { hasNextPage endCursor }
      edges { node { locator heading depth } }
    }
  }
}`;
