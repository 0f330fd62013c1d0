import {
  EVIDENCE,
  INSTRUMENT_NAME,
  PROVISION_NAME,
  RULE_LINK,
  withFragments,
  type PageOf,
  type ProvisionName,
  type RuleLink,
} from './fragments.js';

/** A provision that binds, mandates or regulates something, with what the link says. */
export type ProvisionRule = RuleLink<ProvisionName>;

export interface RuleLinksAnswer {
  readonly holder: { readonly rules: PageOf<ProvisionRule> } | null;
}

/** One page of the provisions that point at a node of one type. */
const rulesOf = (type: string, field: string): string =>
  withFragments(
    `query RulesOf($key: String!, $after: String, $language: Language!, $asOf: Date) {
  holder: ${type}(key: $key, asOf: $asOf) {
    rules: ${field}(first: 100, after: $after) {
      totalCount asOf
      pageInfo { hasNextPage endCursor }
      edges { ...RuleLink node { ...ProvisionName } }
    }
  }
}`,
    RULE_LINK,
    EVIDENCE,
    PROVISION_NAME,
    INSTRUMENT_NAME,
  );

/** The provisions that give an authority something to do, bind an activity, regulate a topic. */
export const RULE_QUERIES = {
  authority: rulesOf('authority', 'mandates'),
  activity: rulesOf('activity', 'boundBy'),
  topic: rulesOf('topic', 'provisions'),
} as const;
