import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { boundBy, mentionedBy } from './binding-links.js';
import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { Activities, listNodes, testIn } from './lists.js';
import { nameField } from './names.js';
import { pageArguments, pageOf } from './page.js';
import { ActivityRef, NodeRef } from './refs.js';
import { recordTrust } from './record-trust.js';

const IndustryClassRef = builder
  .objectRef<{ readonly code: string; readonly name: string }>('IndustryClass')
  .implement({
    description: 'A class of SCIAN 2023, the Mexican classification of industries.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Six digits.' }),
      name: t.exposeString('name', { description: 'Its Spanish name.' }),
    }),
  });

builder.objectType(ActivityRef, {
  description: 'A step of the value chain of electric vehicles, from lithium mining to recycling.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug that names it: `battery-pack-assembly`.' }),
    name: t.string(nameField),
    description: t.string({
      description: 'What is done there.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.descriptionEs, properties.descriptionEn),
    }),
    stage: t.exposeString('stage', { description: 'The stage of the chain it belongs to.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other keys in use.' }),
    scian: t.field({
      type: [IndustryClassRef],
      description: 'Its classes of SCIAN 2023, most fitting first.',
      resolve: ({ node: { properties } }) =>
        properties.scian.map((code, index) => ({ code, name: properties.scianNames[index] ?? '' })),
    }),
    hs: t.exposeStringList('hs', { description: 'Headings or subheadings of the Harmonised System.' }),
    sources: t.stringList(recordTrust.sources),
    confidence: t.field(recordTrust.confidence),
    doubts: t.stringList(recordTrust.doubts),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

/** What the law says of it. */
builder.objectFields(ActivityRef, (t) => ({
  boundBy: t.field(boundBy),
  mentionedBy: t.field(mentionedBy),
  affectedBy: t.field(
    along(
      links.InstrumentLinks,
      { types: ['AFFECTS'], direction: 'in', labels: ['Instrument'] },
      'The instruments whose record says that they affect it.',
    ),
  ),
}));

builder.queryField('activity', (t) =>
  t.field({
    type: ActivityRef,
    nullable: true,
    description: 'The activity of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'As `battery-pack-assembly`.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Activity', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('activities', (t) =>
  t.field({
    type: Activities,
    nullable: true,
    description: 'The activities, by key.',
    args: {
      stage: t.arg.stringList({ description: 'Only of these stages.' }),
      scian: t.arg.stringList({ description: 'Only with one of these SCIAN classes.' }),
      hs: t.arg.stringList({ description: 'Only with one of these headings.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Activity',
        tests: [
          ...testIn<'Activity'>('stage', args.stage),
          ...testIn<'Activity'>('scian', args.scian),
          ...testIn<'Activity'>('hs', args.hs),
        ],
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
