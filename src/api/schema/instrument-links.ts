import { whenReady } from '../graph/when-ready.js';
import { editionsOf, familyOf } from '../graph/editions.js';
import { partOf } from '../graph/parts.js';
import { builder, WIDE } from './builder.js';
import { citationArguments, Citations, citationsAlong } from './citation.js';
import { along } from './connections.js';
import * as links from './links.js';
import { readLocator } from './locator-argument.js';
import { FamilyRef, InstrumentRef, ProvisionRef } from './refs.js';

/** Parts and citations. */
builder.objectFields(InstrumentRef, (t) => ({
  provisions: t.field(
    along(
      links.ProvisionLinks,
      { types: ['HAS_PROVISION'], direction: 'out', labels: ['Provision'] },
      'Its parts in the order of the text, each with where it stands.',
    ),
  ),
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
    extensions: WIDE,
  }),
  citedBy: t.field({
    type: Citations,
    description: 'What cites it or any of its parts.',
    args: citationArguments,
    resolve: citationsAlong('in'),
    extensions: WIDE,
  }),
}));

/** What it did to other instruments and they to it, from its own record and preamble. */
builder.objectFields(InstrumentRef, (t) => ({
  basedOn: t.field(
    along(
      links.CitableLinks,
      { types: ['BASED_ON'], direction: 'out' },
      'The law that it develops and the texts it names as its ground.',
    ),
  ),
  replaces: t.field(
    along(links.CitableLinks, { types: ['REPLACES'], direction: 'out' }, 'The texts whose place it took.'),
  ),
  replacedBy: t.field(
    along(links.CitableLinks, { types: ['REPLACES'], direction: 'in' }, 'The texts that took its place.'),
  ),
  amends: t.field(along(links.CitableLinks, { types: ['AMENDS'], direction: 'out' }, 'The texts it reforms.')),
  amendedBy: t.field(along(links.CitableLinks, { types: ['AMENDS'], direction: 'in' }, 'The texts that reform it.')),
  repeals: t.field(
    along(
      links.CitableLinks,
      { types: ['REPEALS'], direction: 'out' },
      'The texts it repeals or leaves without effect.',
    ),
  ),
  repealedBy: t.field(along(links.CitableLinks, { types: ['REPEALS'], direction: 'in' }, 'The texts that repeal it.')),
  reformedBy: t.field(
    along(
      links.ReformLinks,
      { types: ['REFORMED_BY'], direction: 'out', labels: ['Reform'] },
      'The reforms that changed it as a whole; its parts name those that changed them.',
    ),
  ),
}));

/** Its standard, and the other editions of that. */
builder.objectFields(InstrumentRef, (t) => ({
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
  issuedBy: t.field(along(links.AuthorityLinks, { types: ['ISSUED_BY'], direction: 'out' }, 'Who issued it.')),
  enforcedBy: t.field(
    along(links.AuthorityLinks, { types: ['ENFORCED_BY'], direction: 'out' }, 'Who watches that it is kept.'),
  ),
  topics: t.field(
    along(links.TopicLinks, { types: ['REGULATES'], direction: 'out', labels: ['Topic'] }, 'What it is about.'),
  ),
  affects: t.field(
    along(
      links.ActivityLinks,
      { types: ['AFFECTS'], direction: 'out', labels: ['Activity'] },
      'The steps of the value chain that it affects.',
    ),
  ),
  namedBy: t.field(
    along(
      links.RecommendationLinks,
      { types: ['NAMES'], direction: 'in', labels: ['Recommendation'] },
      'The recommendations that name it, with why.',
    ),
  ),
  concerns: t.field(
    along(
      links.RecommendationLinks,
      { types: ['CONCERNS'], direction: 'out', labels: ['Recommendation'] },
      'The recommendations that it has to do with in our reading, though they do not name it.',
    ),
  ),
  appliesIn: t.field(
    along(
      links.JurisdictionLinks,
      { types: ['APPLIES_IN'], direction: 'out', labels: ['Jurisdiction'] },
      'Where it applies.',
    ),
  ),
}));
