import { INSTRUMENT_NAME, withFragments, type InstrumentName } from './fragments.js';
import type { TextAnswer } from './rules.js';

/** A provision with its words, as a place where something was read shows it. */
export interface PlaceWords {
  readonly id: string;
  readonly texts: readonly TextAnswer[];
  readonly instrument: (InstrumentName & { readonly url: string | null }) | null;
}

export interface PlacesAnswer {
  readonly nodes: readonly (PlaceWords | null)[];
}

/** The words of provisions, 100 at most, by their ids. */
export const PLACES_QUERY = withFragments(
  `query Places($ids: [ID!]!, $language: Language!, $asOf: Date) {
  nodes(ids: $ids, asOf: $asOf) {
    id
    ... on Provision { texts { textSort language words } instrument { ...InstrumentName url } }
  }
}`,
  INSTRUMENT_NAME,
);
