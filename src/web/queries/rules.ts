import type { ConditionAnswer } from '../words/condition-words.js';
import type { AuthorityOrName, Named } from './fragments.js';

/** What a rule can bind. */
export type Bindable =
  (Named & { readonly __typename: 'Activity' | 'Process' }) | { readonly __typename: 'Product'; readonly key: string };

/** What a provision does, by keys. */
export interface StatementAnswer {
  readonly modality: string;
  readonly act: string | null;
  readonly binds: readonly string[];
  readonly processes: readonly string[];
  readonly products: readonly string[];
  readonly when: readonly ConditionAnswer[];
  readonly unless: readonly ConditionAnswer[];
  readonly authorities: readonly string[];
}
export const STATEMENTS = `fragment StatementsOf on Provision {
  statements {
    modality act binds processes products authorities
    when { fact comparison value } unless { fact comparison value }
  }
}`;

/** One text of a provision. */
export interface TextAnswer {
  readonly textSort: string;
  readonly language: string;
  readonly words: string;
  /** The earlier version of the official text that they stand in; null for the newest. */
  readonly version?: { readonly lastReform: string | null; readonly published: string | null } | null;
}

/** What stands in a part of an instrument: its texts, what it does, and the names behind the keys. */
export interface ProvisionBody {
  readonly locator: string;
  readonly heading: string;
  readonly depth: number;
  readonly doubts: readonly string[];
  readonly texts: readonly TextAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly binds: { readonly nodes: readonly Bindable[] };
  readonly mandates: { readonly nodes: readonly AuthorityOrName[] };
  readonly regulates: { readonly nodes: readonly Named[] };
}
export const BINDABLE = `fragment Bindable on Bindable {
  __typename
  ... on Activity { key name(language: $language) }
  ... on Process { key name(language: $language) }
  ... on Product { key }
}`;
export const PROVISION_BODY = `fragment ProvisionBody on Provision {
  locator heading depth doubts
  texts { textSort language words }
  ...StatementsOf
  binds(first: 40) { nodes { ...Bindable } }
  mandates(first: 20) { nodes { ...AuthorityOrName } }
  regulates(first: 20) { nodes { key name(language: $language) } }
}`;
