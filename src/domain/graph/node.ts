import type {
  FamilyProperties,
  InstrumentProperties,
  NamedTextProperties,
  ProvisionProperties,
  ReformProperties,
  TermProperties,
} from './instrument-properties.js';
import type { NodeId, NodeLabel } from './node-id.js';
import type { IncentiveProperties, PermitProperties } from './permit-properties.js';
import type {
  ActivityProperties,
  AskProperties,
  AuthorityProperties,
  FactProperties,
  JurisdictionProperties,
  ProcessProperties,
  ProductProperties,
  RecommendationProperties,
  TopicProperties,
} from './record-properties.js';

/** What a node of each label tells of itself. */
export interface NodeProperties {
  readonly Instrument: InstrumentProperties;
  readonly Family: FamilyProperties;
  readonly Provision: ProvisionProperties;
  readonly Authority: AuthorityProperties;
  readonly Activity: ActivityProperties;
  readonly Topic: TopicProperties;
  readonly Recommendation: RecommendationProperties;
  readonly Ask: AskProperties;
  readonly Jurisdiction: JurisdictionProperties;
  readonly Process: ProcessProperties;
  readonly Product: ProductProperties;
  readonly Permit: PermitProperties;
  readonly Incentive: IncentiveProperties;
  readonly Fact: FactProperties;
  readonly NamedText: NamedTextProperties;
  readonly Term: TermProperties;
  readonly Reform: ReformProperties;
}

/** A node of one label. */
export interface GraphNode<L extends NodeLabel = NodeLabel> {
  readonly id: NodeId;
  readonly label: L;
  readonly properties: NodeProperties[L];
}

/** Any node, told apart by its label. */
export type AnyNode = { readonly [L in NodeLabel]: GraphNode<L> }[NodeLabel];
