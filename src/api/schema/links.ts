import type * as views from '../graph/views.js';
import { builder } from './builder.js';
import { linkConnection } from './connections.js';
import * as refs from './refs.js';

/** A public body, or the name of one that has no record. */
export const AuthorityOrName = builder.unionType('AuthorityOrName', {
  description: 'A public body, or the name of one that has no record.',
  types: [refs.AuthorityRef, refs.NamedTextRef],
  resolveType: ({ label }) => label,
});

/** What a text can point at or be pointed at from. */
export const Citable = builder.unionType('Citable', {
  description: 'What a text can point at: an instrument, a part of one, or the name of a text that has no record.',
  types: [refs.InstrumentRef, refs.ProvisionRef, refs.NamedTextRef],
  resolveType: ({ label }) => label,
});

/** What a rule can bind. */
export const Bindable = builder.unionType('Bindable', {
  description: 'What a rule can bind: an activity, a process on a floor, or a product of the Harmonised System.',
  types: [refs.ActivityRef, refs.ProcessRef, refs.ProductRef],
  resolveType: ({ label }) => label,
});

/** What the words of a provision can name. */
export const Mentionable = builder.unionType('Mentionable', {
  description: 'What the words of a provision can name: an authority, a topic, an activity, a process or a product.',
  types: [refs.AuthorityRef, refs.TopicRef, refs.ActivityRef, refs.ProcessRef, refs.ProductRef],
  resolveType: ({ label }) => label,
});

export type MentionableView =
  views.AuthorityView | views.TopicView | views.ActivityView | views.ProcessView | views.ProductView;
export type CitableView = views.InstrumentView | views.ProvisionView | views.NamedTextView;
export type AuthorityOrNameView = views.AuthorityView | views.NamedTextView;
export type BindableView = views.ActivityView | views.ProcessView | views.ProductView;

export const ProvisionLinks = linkConnection('ProvisionLink', refs.ProvisionRef);
export const InstrumentLinks = linkConnection('InstrumentLink', refs.InstrumentRef);
export const CitableLinks = linkConnection('CitableLink', Citable);
export const AuthorityLinks = linkConnection('AuthorityLink', AuthorityOrName);
export const BindingLinks = linkConnection('BindingLink', Bindable);
export const TopicLinks = linkConnection('TopicLink', refs.TopicRef);
export const ActivityLinks = linkConnection('ActivityLink', refs.ActivityRef);
export const RecommendationLinks = linkConnection('RecommendationLink', refs.RecommendationRef);
export const AskLinks = linkConnection('AskLink', refs.AskRef);
export const PermitLinks = linkConnection('PermitLink', refs.PermitRef);
export const JurisdictionLinks = linkConnection('JurisdictionLink', refs.JurisdictionRef);
export const TermLinks = linkConnection('TermLink', refs.TermRef);
export const ReformLinks = linkConnection('ReformLink', refs.ReformRef);
export const MentionLinks = linkConnection('MentionLink', Mentionable);
