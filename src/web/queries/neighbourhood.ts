import {
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  CITABLE,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  withFragments,
  type AuthorityOrName,
  type Citable,
  type InstrumentName,
  type Named,
} from './fragments.js';
import { BINDABLE, type Bindable } from './rules.js';

/** The far ends of some links, with the number of all. */
interface Ends<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

/** What stands around a text; lists that a sort of text does not have are absent. */
export interface Surroundings {
  readonly cites: { readonly totalCount: number; readonly edges: readonly { readonly cited: Citable }[] };
  readonly citedBy: { readonly totalCount: number; readonly edges: readonly { readonly citing: Citable }[] };
  readonly instrument?: InstrumentName | null;
  readonly children?: readonly { readonly locator: string; readonly heading: string }[];
  readonly mandates?: Ends<AuthorityOrName>;
  readonly issuedBy?: Ends<AuthorityOrName>;
  readonly enforcedBy?: Ends<AuthorityOrName>;
  readonly binds?: Ends<Bindable>;
  readonly affects?: Ends<Named>;
  readonly regulates?: Ends<Named>;
  readonly topics?: Ends<Named>;
}

export interface NeighbourhoodAnswer {
  readonly centre: Surroundings | null;
}

const CITATIONS = `cites(first: 60) { totalCount edges { cited { ...Citable } } }
    citedBy(first: 60) { totalCount edges { citing { ...Citable } } }`;

const FRAGMENTS = [CITABLE, INSTRUMENT_NAME, PROVISION_NAME, AUTHORITY_NAME, AUTHORITY_OR_NAME] as const;

/** What stands around an instrument, or around a part of one. */
export const NEIGHBOURHOOD_QUERIES = {
  instrument: withFragments(
    `query NeighbourhoodOfInstrument($key: String!, $language: Language!, $asOf: Date) {
  centre: instrument(key: $key, asOf: $asOf) {
    ${CITATIONS}
    issuedBy(first: 8) { totalCount nodes { ...AuthorityOrName } }
    enforcedBy(first: 8) { totalCount nodes { ...AuthorityOrName } }
    affects(first: 8) { totalCount nodes { key name(language: $language) } }
    topics(first: 8) { totalCount nodes { key name(language: $language) } }
  }
}`,
    ...FRAGMENTS,
  ),
  provision: withFragments(
    `query NeighbourhoodOfProvision($key: String!, $locator: String!, $language: Language!, $asOf: Date) {
  centre: provision(instrument: $key, locator: $locator, asOf: $asOf) {
    ${CITATIONS}
    instrument { ...InstrumentName }
    children { locator heading }
    mandates(first: 8) { totalCount nodes { ...AuthorityOrName } }
    binds(first: 8) { totalCount nodes { ...Bindable } }
    regulates(first: 8) { totalCount nodes { key name(language: $language) } }
  }
}`,
    ...FRAGMENTS,
    BINDABLE,
  ),
} as const;
