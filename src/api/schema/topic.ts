import { authoritiesOn, type TopicAuthority } from '../graph/topic-authorities.js';
import type { LinkEdge } from '../graph/connection.js';
import { byKey } from '../graph/lookup.js';
import { mentionedBy } from './binding-links.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder, WIDE } from './builder.js';
import { along, connectionOf } from './connections.js';
import { provisionsAlong } from './provision-filter.js';
import { LinkRef } from './link.js';
import * as links from './links.js';
import { listNodes, testIn, Topics } from './lists.js';
import { nameField } from './names.js';
import { pageArguments, pageOf } from './page.js';
import { AuthorityRef, NodeRef, TopicRef } from './refs.js';

const MandateRef = builder.objectRef<LinkEdge & { readonly node: links.CitableView }>('Mandate').implement({
  description: 'A place that gives an authority something to do.',
  interfaces: [LinkRef],
  fields: (t) => ({
    node: t.expose('node', {
      type: links.Citable,
      description: 'The provision, or the basis as named where it has no record.',
    }),
  }),
});

const TopicAuthorityRef = builder.objectRef<TopicAuthority>('TopicAuthorityEdge').implement({
  description: 'An authority that acts on a topic.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where the next page may begin.' }),
    node: t.expose('node', { type: AuthorityRef, description: 'The authority.' }),
    mandates: t.field({
      type: [MandateRef],
      description: 'The provisions by which it acts on the topic, with act and evidence.',
      // A mandate runs from a text to an authority.
      resolve: ({ mandates }) => mandates as readonly (LinkEdge & { readonly node: links.CitableView })[],
    }),
  }),
});

const TopicAuthorities = connectionOf('TopicAuthority', TopicAuthorityRef, AuthorityRef);

builder.objectType(TopicRef, {
  description: 'What a rule is about, from a small thesaurus in two languages.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug that names it: `waste`.' }),
    name: t.string(nameField),
    slugs: t.exposeStringList('slugs', { description: 'The words of the corpus that it stands for.' }),
    terms: t.stringList({
      description: 'Phrases that signal it.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.termsEs, properties.termsEn),
    }),
    sdg: t.exposeIntList('sdg', { description: 'Numbers of the Sustainable Development Goals it serves.' }),
    circularEconomy: t.exposeStringList('circularEconomy', {
      description: 'Strategies of the circular economy it serves.',
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.objectFields(TopicRef, (t) => ({
  broader: t.field(
    along(links.TopicLinks, { types: ['PART_OF'], direction: 'out', labels: ['Topic'] }, 'The topic above it.'),
  ),
  narrower: t.field(
    along(links.TopicLinks, { types: ['PART_OF'], direction: 'in', labels: ['Topic'] }, 'The topics below it.'),
  ),
  provisions: t.field(
    provisionsAlong(
      { types: ['REGULATES'], direction: 'in', labels: ['Provision'] },
      'The provisions that regulate it, with what they do and evidence.',
    ),
  ),
  instruments: t.field(
    along(
      links.InstrumentLinks,
      { types: ['REGULATES'], direction: 'in', labels: ['Instrument'] },
      'The instruments whose record names it.',
    ),
  ),
  mentionedBy: t.field(mentionedBy),
  authorities: t.field({
    type: TopicAuthorities,
    description: 'The authorities that act on it, each with the provisions by which it does, by key.',
    args: pageArguments,
    resolve: (view, args) => authoritiesOn(view, pageOf(args)),
    extensions: WIDE,
  }),
}));

builder.queryField('topic', (t) =>
  t.field({
    type: TopicRef,
    nullable: true,
    description: 'The topic of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'Slug of a topic.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Topic', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('topics', (t) =>
  t.field({
    type: Topics,
    nullable: true,
    description: 'The topics, by key.',
    args: {
      slugs: t.arg.stringList({ description: 'Only those that stand for one of these words of the corpus.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Topic',
        tests: testIn<'Topic'>('slugs', args.slugs),
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
