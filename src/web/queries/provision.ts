import {
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  EVIDENCE,
  INSTRUMENT_NAME,
  RULE_LINK,
  withFragments,
  type AuthorityOrName,
  type EvidenceAnswer,
  type InstrumentName,
  type LinkList,
  type Named,
  type RuleLink,
} from './fragments.js';
import { BINDABLE, STATEMENTS, type Bindable, type StatementAnswer, type TextAnswer } from './rules.js';

export interface ProvisionDetail {
  readonly asOf: string;
  readonly locator: string;
  readonly heading: string;
  readonly urn: string | null;
  readonly eliPath: string | null;
  readonly doubts: readonly string[];
  readonly texts: readonly TextAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly evidence: EvidenceAnswer;
  readonly instrument: (InstrumentName & { readonly url: string | null }) | null;
  readonly children: readonly { readonly locator: string; readonly heading: string }[];
  readonly binds: LinkList<RuleLink<Bindable>>;
  readonly mandates: LinkList<RuleLink<AuthorityOrName>>;
  readonly regulates: LinkList<RuleLink<Named>>;
}

export interface ProvisionAnswer {
  readonly provision: ProvisionDetail | null;
}

/** One part of an instrument with everything that hangs on it but its citations. */
export const PROVISION_QUERY = withFragments(
  `query Provision($key: String!, $locator: String!, $language: Language!, $asOf: Date) {
  provision(instrument: $key, locator: $locator, asOf: $asOf) {
    asOf locator heading urn eliPath doubts
    texts { textSort language words version { lastReform published } }
    evidence { file locator quote basis confidence seenOn }
    instrument { ...InstrumentName url }
    children { locator heading }
    ...StatementsOf
    binds(first: 50) { totalCount edges { ...RuleLink node { ...Bindable } } }
    mandates(first: 50) { totalCount edges { ...RuleLink node { ...AuthorityOrName } } }
    regulates(first: 50) { totalCount edges { ...RuleLink node { key name(language: $language) } } }
  }
}`,
  INSTRUMENT_NAME,
  STATEMENTS,
  BINDABLE,
  AUTHORITY_NAME,
  AUTHORITY_OR_NAME,
  RULE_LINK,
  EVIDENCE,
);
