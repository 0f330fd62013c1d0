import { whenReady } from '../graph/when-ready.js';
import { editionsOf, familyOf } from '../graph/editions.js';
import { partOf } from '../graph/parts.js';
import type * as views from '../graph/views.js';
import { builder } from './builder.js';
import { citationArguments, Citations, citationsAlong } from './citation.js';
import { follow } from './connections.js';
import * as links from './links.js';
import { readLocator } from './locator-argument.js';
import { pageArguments } from './page.js';
import { FamilyRef, InstrumentRef, ProvisionRef } from './refs.js';

/** Parts and citations. */
builder.objectFields(InstrumentRef, (t) => ({
  provisions: t.field({
    type: links.ProvisionLinks,
    description: 'Its parts in the order of the text, each with where it stands.',
    args: pageArguments,
    resolve: follow<views.ProvisionView>({ types: ['HAS_PROVISION'], direction: 'out', labels: ['Provision'] }),
  }),
  provision: t.field({
    type: ProvisionRef,
    nullable: true,
    description: 'One part by its locator: `art-31/fr-v`, `num-5.2.1`.',
    args: { locator: t.arg.string({ required: true, description: 'Path of lower-case segments.' }) },
    resolve: (view, { locator }) => partOf(view, readLocator(locator)),
  }),
  cites: t.field({
    type: Citations,
    description: 'What it cites: the citations of its record and preamble, then those of its parts in their order.',
    args: citationArguments,
    resolve: citationsAlong('out'),
  }),
  citedBy: t.field({
    type: Citations,
    description: 'What cites it or any of its parts.',
    args: citationArguments,
    resolve: citationsAlong('in'),
  }),
}));

/** What it did to other instruments and they to it, from its own record and preamble. */
builder.objectFields(InstrumentRef, (t) => ({
  basedOn: t.field({
    type: links.CitableLinks,
    description: 'The law that it develops and the texts it names as its ground.',
    args: pageArguments,
    resolve: follow<links.CitableView>({ types: ['BASED_ON'], direction: 'out' }),
  }),
  replaces: t.field({
    type: links.CitableLinks,
    description: 'The texts whose place it took.',
    args: pageArguments,
    resolve: follow<links.CitableView>({ types: ['REPLACES'], direction: 'out' }),
  }),
  replacedBy: t.field({
    type: links.CitableLinks,
    description: 'The texts that took its place.',
    args: pageArguments,
    resolve: follow<links.CitableView>({ types: ['REPLACES'], direction: 'in' }),
  }),
  amends: t.field({
    type: links.CitableLinks,
    description: 'The texts it reforms.',
    args: pageArguments,
    resolve: follow<links.CitableView>({ types: ['AMENDS'], direction: 'out' }),
  }),
  amendedBy: t.field({
    type: links.CitableLinks,
    description: 'The texts that reform it.',
    args: pageArguments,
    resolve: follow<links.CitableView>({ types: ['AMENDS'], direction: 'in' }),
  }),
  repeals: t.field({
    type: links.CitableLinks,
    description: 'The texts it repeals or leaves without effect.',
    args: pageArguments,
    resolve: follow<links.CitableView>({ types: ['REPEALS'], direction: 'out' }),
  }),
  repealedBy: t.field({
    type: links.CitableLinks,
    description: 'The texts that repeal it.',
    args: pageArguments,
    resolve: follow<links.CitableView>({ types: ['REPEALS'], direction: 'in' }),
  }),
  family: t.field({
    type: FamilyRef,
    nullable: true,
    description: 'The standard of which it is an edition.',
    resolve: (view) => familyOf(view),
  }),
  editions: t.field({
    type: [InstrumentRef],
    description: 'The editions of its standard, itself too, oldest first; empty for what has no editions.',
    resolve: (view) => whenReady(familyOf(view), (family) => (family ? editionsOf(family) : [])),
  }),
}));

/** Who and what it concerns. */
builder.objectFields(InstrumentRef, (t) => ({
  issuedBy: t.field({
    type: links.AuthorityLinks,
    description: 'Who issued it.',
    args: pageArguments,
    resolve: follow<links.AuthorityOrNameView>({ types: ['ISSUED_BY'], direction: 'out' }),
  }),
  enforcedBy: t.field({
    type: links.AuthorityLinks,
    description: 'Who watches that it is kept.',
    args: pageArguments,
    resolve: follow<links.AuthorityOrNameView>({ types: ['ENFORCED_BY'], direction: 'out' }),
  }),
  topics: t.field({
    type: links.TopicLinks,
    description: 'What it is about.',
    args: pageArguments,
    resolve: follow<views.TopicView>({ types: ['REGULATES'], direction: 'out', labels: ['Topic'] }),
  }),
  affects: t.field({
    type: links.ActivityLinks,
    description: 'The steps of the value chain that it affects.',
    args: pageArguments,
    resolve: follow<views.ActivityView>({ types: ['AFFECTS'], direction: 'out', labels: ['Activity'] }),
  }),
  namedBy: t.field({
    type: links.RecommendationLinks,
    description: 'The recommendations that name it, with why.',
    args: pageArguments,
    resolve: follow<views.RecommendationView>({ types: ['NAMES'], direction: 'in', labels: ['Recommendation'] }),
  }),
  concerns: t.field({
    type: links.RecommendationLinks,
    description: 'The recommendations that it has to do with in our reading, though they do not name it.',
    args: pageArguments,
    resolve: follow<views.RecommendationView>({ types: ['CONCERNS'], direction: 'out', labels: ['Recommendation'] }),
  }),
  appliesIn: t.field({
    type: links.JurisdictionLinks,
    description: 'Where it applies.',
    args: pageArguments,
    resolve: follow<views.JurisdictionView>({ types: ['APPLIES_IN'], direction: 'out', labels: ['Jurisdiction'] }),
  }),
}));
