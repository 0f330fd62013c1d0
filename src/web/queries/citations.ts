import {
  CITABLE,
  EVIDENCE,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  withFragments,
  type Citable,
  type EvidenceAnswer,
  type InstrumentName,
  type PageOf,
} from './fragments.js';

/** A place where a text points at another. */
export interface CitationAnswer {
  readonly citing: Citable;
  readonly cited: Citable;
  readonly relation: string;
  readonly reference: string | null;
  /** Of a reference that goes with its text: the edition in force on the day asked. */
  readonly edition: InstrumentName | null;
  readonly surface: string | null;
  readonly resolved: boolean | null;
  readonly reason: string | null;
  readonly targetLocator: string | null;
  readonly evidence: EvidenceAnswer;
}

/** Which end of its citations a text stands at. */
export type CitationSide = 'cites' | 'citedBy';

export interface CitationsAnswer {
  readonly holder: { readonly citations: PageOf<CitationAnswer> } | null;
}

const citationsPage = (
  side: CitationSide,
): string => `citations: ${side}(first: 30, after: $after, relations: $relations) {
      totalCount asOf
      pageInfo { hasNextPage endCursor }
      edges {
        relation reference surface resolved reason targetLocator
        citing { ...Citable } cited { ...Citable } edition { ...InstrumentName } ...EvidenceOf
      }
    }`;

const FRAGMENTS = [CITABLE, INSTRUMENT_NAME, PROVISION_NAME, EVIDENCE] as const;

const ofInstrument = (side: CitationSide): string =>
  withFragments(
    `query CitationsOfInstrument($key: String!, $after: String, $relations: [Relation!], $language: Language!, $asOf: Date) {
  holder: instrument(key: $key, asOf: $asOf) {
    ${citationsPage(side)}
  }
}`,
    ...FRAGMENTS,
  );

const ofProvision = (side: CitationSide): string =>
  withFragments(
    `query CitationsOfProvision($key: String!, $locator: String!, $after: String, $relations: [Relation!], $language: Language!, $asOf: Date) {
  holder: provision(instrument: $key, locator: $locator, asOf: $asOf) {
    ${citationsPage(side)}
  }
}`,
    ...FRAGMENTS,
  );

/** One page of the citations of an instrument and its parts, or of one part, from either side. */
export const CITATION_QUERIES = {
  instrument: { cites: ofInstrument('cites'), citedBy: ofInstrument('citedBy') },
  provision: { cites: ofProvision('cites'), citedBy: ofProvision('citedBy') },
} as const;
