import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { mentionedBy } from './binding-links.js';
import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { Authorities, listNodes, testIn } from './lists.js';
import { nameField } from './names.js';
import { pageArguments, pageOf } from './page.js';
import { AuthorityRef, NodeRef } from './refs.js';
import { recordTrust } from './record-trust.js';

builder.objectType(AuthorityRef, {
  description: 'A public body, for the time that it exists.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug that names it: `semarnat`.' }),
    acronym: t.exposeString('acronym', { nullable: true, description: 'Short name in use.' }),
    name: t.string(nameField),
    kind: t.exposeString('kind', { description: 'What sort of body it is: ministry, regulator, agency.' }),
    level: t.string({
      description: 'Level of government: federal, state, municipal or international.',
      resolve: ({ node }) => node.properties.level,
    }),
    aliases: t.exposeStringList('aliases', { description: 'Other names, those of bodies it took over too.' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'The day it began; null where unknown.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'The last day of it; null while it exists.',
    }),
    exists: t.boolean({
      description: 'Whether it exists on a day. Without a day, the one that the answer is for.',
      args: asOfArgument,
      resolve: (view, { asOf }, scope) => {
        const day = asOf == null ? view.asOf : scope.dayOf(asOf);
        return (view.validFrom === null || view.validFrom <= day) && (view.validTo === null || day <= view.validTo);
      },
    }),
    sources: t.stringList(recordTrust.sources),
    confidence: t.field(recordTrust.confidence),
    doubts: t.stringList(recordTrust.doubts),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.objectFields(AuthorityRef, (t) => ({
  predecessors: t.field(
    along(
      links.AuthorityLinks,
      { types: ['SUCCEEDED_BY'], direction: 'in' },
      'The bodies whose tasks it took over, with by what act.',
    ),
  ),
  successors: t.field(
    along(
      links.AuthorityLinks,
      { types: ['SUCCEEDED_BY'], direction: 'out' },
      'The bodies that took over its tasks, with by what act.',
    ),
  ),
  partOf: t.field(
    along(
      links.AuthorityLinks,
      { types: ['PART_OF'], direction: 'out', labels: ['Authority', 'NamedText'] },
      'The body that it is a part of.',
    ),
  ),
}));

builder.objectFields(AuthorityRef, (t) => ({
  issues: t.field(
    along(
      links.InstrumentLinks,
      { types: ['ISSUED_BY'], direction: 'in', labels: ['Instrument'] },
      'The instruments that it issued.',
    ),
  ),
  enforces: t.field(
    along(
      links.InstrumentLinks,
      { types: ['ENFORCED_BY'], direction: 'in', labels: ['Instrument'] },
      'The instruments that it watches over.',
    ),
  ),
  mandates: t.field(
    along(
      links.CitableLinks,
      { types: ['MANDATES'], direction: 'in' },
      'The provisions that give it something to do, with act and topic; the basis as named where no provision of it has a record.',
    ),
  ),
  mentionedBy: t.field(mentionedBy),
  recommendations: t.field(
    along(
      links.RecommendationLinks,
      { types: ['ACTOR_IN'], direction: 'out', labels: ['Recommendation'] },
      'The recommendations in which it is an actor.',
    ),
  ),
}));

builder.queryField('authority', (t) =>
  t.field({
    type: AuthorityRef,
    nullable: true,
    description: 'The authority of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'As `semarnat`.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Authority', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('authorities', (t) =>
  t.field({
    type: Authorities,
    nullable: true,
    description: 'The authorities, by key.',
    args: {
      level: t.arg.stringList({ description: 'Only of these levels of government.' }),
      kind: t.arg.stringList({ description: 'Only of these kinds.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Authority',
        tests: [...testIn<'Authority'>('level', args.level), ...testIn<'Authority'>('kind', args.kind)],
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
