import {
  CITABLE,
  EVIDENCE,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  RULE_LINK,
  withFragments,
  type InstrumentName,
  type NamedText,
  type PageOf,
  type ProvisionName,
  type RuleLink,
} from './fragments.js';

/** A provision with its place in its instrument. */
export type PlacedProvision = ProvisionName & { readonly order: number };

/** A provision that binds, mandates or regulates something, with what the link says. */
export type ProvisionRule = RuleLink<PlacedProvision>;

/** A mandate that rests on a text as a whole, or on one of which the map has the name alone. */
export type UnplacedRule = RuleLink<InstrumentName | NamedText>;

export type AnyRule = ProvisionRule | UnplacedRule;

export interface RuleLinksAnswer {
  readonly holder: { readonly rules: PageOf<AnyRule> } | null;
}

/** One page of the rules that point at a node of one type. */
const rulesOf = (type: string, field: string, node: string, ...fragments: readonly string[]): string =>
  withFragments(
    `query RulesOf($key: String!, $after: String, $language: Language!, $asOf: Date) {
  holder: ${type}(key: $key, asOf: $asOf) {
    rules: ${field}(first: 100, after: $after) {
      totalCount asOf
      pageInfo { hasNextPage endCursor }
      edges { ...RuleLink node { ${node} } }
    }
  }
}`,
    RULE_LINK,
    EVIDENCE,
    PROVISION_NAME,
    INSTRUMENT_NAME,
    ...fragments,
  );

/** The provisions that give an authority something to do, bind an activity, regulate a topic. */
export const RULE_QUERIES = {
  authority: rulesOf('authority', 'mandates', '...Citable ... on Provision { order }', CITABLE),
  activity: rulesOf('activity', 'boundBy', '...ProvisionName order'),
  topic: rulesOf('topic', 'provisions', '...ProvisionName order'),
} as const;
