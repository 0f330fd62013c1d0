import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { Incentives, listNodes, testIn } from './lists.js';
import { nameField } from './names.js';
import { pageArguments, pageOf } from './page.js';
import { provisionsAlong } from './provision-filter.js';
import { IncentiveRef, NodeRef } from './refs.js';
import { recordTrust } from './record-trust.js';

builder.objectType(IncentiveRef, {
  description: 'A benefit that a provision grants: what, to whom, from when until when.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug that names it.' }),
    name: t.string(nameField),
    kind: t.exposeString('kind', { description: 'What sort of benefit it is: a deduction, a tariff rate, a subsidy.' }),
    what: t.string({
      description: 'What is granted.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.whatEs, properties.whatEn),
    }),
    conditions: t.stringList({
      description: 'What must be met.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.conditionsEs, properties.conditionsEn),
    }),
    start: t.expose('start', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it began; null where unknown.',
    }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'The last day of it; null where none is set or known.',
    }),
    sources: t.stringList(recordTrust.sources),
    confidence: t.field(recordTrust.confidence),
    doubts: t.stringList(recordTrust.doubts),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.objectFields(IncentiveRef, (t) => ({
  grantedBy: t.field(
    provisionsAlong({ types: ['GRANTS'], direction: 'in', labels: ['Provision'] }, 'The provisions that grant it.'),
  ),
  grantor: t.field(
    along(
      links.AuthorityLinks,
      { types: ['ISSUED_BY'], direction: 'out', labels: ['Authority', 'NamedText'] },
      'Who grants it.',
    ),
  ),
  activities: t.field(
    along(
      links.ActivityLinks,
      { types: ['AFFECTS'], direction: 'out', labels: ['Activity'] },
      'The activities that may have it; none where any may.',
    ),
  ),
}));

builder.queryField('incentive', (t) =>
  t.field({
    type: IncentiveRef,
    nullable: true,
    description: 'The benefit of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'Slug of an incentive.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Incentive', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('incentiveRecords', (t) =>
  t.field({
    type: Incentives,
    nullable: true,
    description: 'The benefits on record, by key, whoever may have them.',
    args: {
      kind: t.arg.stringList({ description: 'Only of these kinds.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Incentive',
        tests: testIn<'Incentive'>('kind', args.kind),
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
