import type { NodeLabel } from '../../domain/graph/node-id.js';
import { viewOf } from './node-view.js';

/** The view of each label, with the properties that its GraphQL type shows under their own names. */

export class InstrumentView extends viewOf(
  'Instrument',
  'key',
  'designation',
  'acronym',
  'jurisdictions',
  'published',
  'effective',
  'lastReform',
  'lastReview',
  'ended',
  'statusOn',
  'url',
  'sources',
  'unverified',
  'hasSummary',
  'hasOfficialText',
  'file',
) {}

export class FamilyView extends viewOf('Family', 'key', 'designation') {}

export class ProvisionView extends viewOf(
  'Provision',
  'locator',
  'order',
  'depth',
  'heading',
  'doubts',
  'statements',
  'evidence',
) {}

export class AuthorityView extends viewOf(
  'Authority',
  'key',
  'acronym',
  'kind',
  'aliases',
  'validFrom',
  'validTo',
  'sources',
  'unverified',
) {}

export class ActivityView extends viewOf('Activity', 'key', 'stage', 'aliases', 'hs', 'sources', 'unverified') {}

export class TopicView extends viewOf('Topic', 'key', 'slugs', 'sdg', 'circularEconomy') {}

export class RecommendationView extends viewOf(
  'Recommendation',
  'key',
  'number',
  'axis',
  'reportErrors',
  'sources',
  'unverified',
) {}

export class AskView extends viewOf('Ask', 'key', 'verb', 'deadline', 'addressee') {}

export class JurisdictionView extends viewOf('Jurisdiction', 'key', 'kind') {}

export class ProcessView extends viewOf('Process', 'key', 'hazards') {}

export class ProductView extends viewOf('Product', 'key') {}

export class PermitView extends viewOf(
  'Permit',
  'key',
  'homoclave',
  'projectKinds',
  'jurisdiction',
  'when',
  'unless',
  'stages',
  'termDays',
  'termAt',
  'silenceAt',
  'optional',
  'sources',
  'unverified',
) {}

export class IncentiveView extends viewOf('Incentive', 'key', 'kind', 'start', 'end', 'sources', 'unverified') {}

export class FactView extends viewOf('Fact', 'key', 'unit', 'choices') {}

export class NamedTextView extends viewOf('NamedText', 'key', 'name') {}

export class TermView extends viewOf('Term', 'key', 'slug', 'locator') {}

export class ReformView extends viewOf('Reform', 'key', 'on', 'title', 'effective', 'locator') {}

export const VIEW_OF_LABEL = {
  Instrument: InstrumentView,
  Family: FamilyView,
  Provision: ProvisionView,
  Authority: AuthorityView,
  Activity: ActivityView,
  Topic: TopicView,
  Recommendation: RecommendationView,
  Ask: AskView,
  Jurisdiction: JurisdictionView,
  Process: ProcessView,
  Product: ProductView,
  Permit: PermitView,
  Incentive: IncentiveView,
  Fact: FactView,
  NamedText: NamedTextView,
  Term: TermView,
  Reform: ReformView,
} as const satisfies Readonly<Record<NodeLabel, unknown>>;

export type ViewOf<L extends NodeLabel> = InstanceType<(typeof VIEW_OF_LABEL)[L]>;
export type AnyView = ViewOf<NodeLabel>;

/** Tells views apart by their label. */
export function isView<L extends NodeLabel>(view: AnyView | null, label: L): view is ViewOf<L> {
  return view?.node.label === label;
}
