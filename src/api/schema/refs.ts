import type * as views from '../graph/views.js';
import { builder } from './builder.js';

/** The names of the node types, declared apart from their fields so that types may speak of each other. */
export const InstrumentRef = builder.objectRef<views.InstrumentView>('Instrument');
export const FamilyRef = builder.objectRef<views.FamilyView>('Family');
export const ProvisionRef = builder.objectRef<views.ProvisionView>('Provision');
export const AuthorityRef = builder.objectRef<views.AuthorityView>('Authority');
export const ActivityRef = builder.objectRef<views.ActivityView>('Activity');
export const TopicRef = builder.objectRef<views.TopicView>('Topic');
export const RecommendationRef = builder.objectRef<views.RecommendationView>('Recommendation');
export const AskRef = builder.objectRef<views.AskView>('Ask');
export const JurisdictionRef = builder.objectRef<views.JurisdictionView>('Jurisdiction');
export const ProcessRef = builder.objectRef<views.ProcessView>('Process');
export const ProductRef = builder.objectRef<views.ProductView>('Product');
export const PermitRef = builder.objectRef<views.PermitView>('Permit');
export const IncentiveRef = builder.objectRef<views.IncentiveView>('Incentive');
export const FactRef = builder.objectRef<views.FactView>('Fact');
export const NamedTextRef = builder.objectRef<views.NamedTextView>('NamedText');
export const TermRef = builder.objectRef<views.TermView>('Term');
export const ReformRef = builder.objectRef<views.ReformView>('Reform');

/** Everything that has an id of the graph. */
export const NodeRef = builder.interfaceRef<views.AnyView>('Node');
