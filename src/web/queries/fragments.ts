/** An instrument as its links show it. */
export interface InstrumentName {
  readonly __typename: 'Instrument';
  readonly key: string;
  readonly kind: string;
  readonly designation: string | null;
  readonly acronym: string | null;
  readonly title: string;
  readonly inForce: { readonly value: boolean | null };
}
export const INSTRUMENT_NAME = `fragment InstrumentName on Instrument {
  __typename key kind designation acronym title(language: $language) inForce { value }
}`;

/** A provision as its links show it, with the instrument it is a part of. */
export interface ProvisionName {
  readonly __typename: 'Provision';
  readonly locator: string;
  readonly heading: string;
  readonly instrument: InstrumentName | null;
}
export const PROVISION_NAME = `fragment ProvisionName on Provision {
  __typename locator heading instrument { ...InstrumentName }
}`;

/** A text or body without a record. */
export interface NamedText {
  readonly __typename: 'NamedText';
  readonly name: string;
}

/** What a text can point at. */
export type Citable = InstrumentName | ProvisionName | NamedText;
export const CITABLE = `fragment Citable on Citable {
  __typename ...InstrumentName ...ProvisionName ... on NamedText { name }
}`;

/** A public body, or the name of one. */
export interface AuthorityName {
  readonly __typename: 'Authority';
  readonly key: string;
  readonly acronym: string | null;
  readonly name: string;
  readonly exists: boolean;
}
export type AuthorityOrName = AuthorityName | NamedText;
export const AUTHORITY_NAME = `fragment AuthorityName on Authority {
  __typename key acronym name(language: $language) exists
}`;
export const AUTHORITY_OR_NAME = `fragment AuthorityOrName on AuthorityOrName {
  __typename ...AuthorityName ... on NamedText { name }
}`;

/** A thing with a key and a name. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Where a link was read. */
export interface EvidenceAnswer {
  readonly file: string;
  readonly locator: string | null;
  readonly quote: string;
  readonly basis: string;
  readonly confidence: number | null;
  readonly seenOn: string | null;
}
export const EVIDENCE_FIELDS = 'file locator quote basis confidence seenOn';
export const EVIDENCE = `fragment EvidenceOf on Link {
  evidence { ${EVIDENCE_FIELDS} }
}`;

/** What a link between nodes says. */
export interface LinkOf<Node> {
  readonly node: Node;
  readonly note: string | null;
  readonly evidence: EvidenceAnswer;
}

/** What a link says that a rule makes. */
export interface RuleLink<Node> extends LinkOf<Node> {
  readonly modality: string | null;
  readonly act: string | null;
  readonly when: string | null;
  readonly unless: string | null;
}
export const RULE_LINK = `fragment RuleLink on Link { note modality act when unless ...EvidenceOf }`;

/** A list of links with its size. */
export interface LinkList<Link> {
  readonly edges: readonly Link[];
  readonly totalCount: number;
}

/** One page of a list. */
export interface PageOf<Member> {
  readonly totalCount: number;
  readonly asOf: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Member[];
}

/** Joins a query with the fragments that it spreads. */
export function withFragments(query: string, ...fragments: readonly string[]): string {
  return [query, ...fragments].join('\n');
}
