import { NormapaError } from '../../domain/errors.js';
import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { listNodes, Recommendations, testIn } from './lists.js';
import { pageArguments, pageOf } from './page.js';
import { NodeRef, RecommendationRef } from './refs.js';
import { recordTrust } from './record-trust.js';

builder.objectType(RecommendationRef, {
  description: 'One of the 28 recommendations of the US-Mexico Task Force on the Electrification of Transport.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'As `rec-24`.' }),
    number: t.exposeInt('number', { description: '1 to 28.' }),
    axis: t.exposeString('axis', { description: 'The axis of the report it belongs to.' }),
    title: t.string({
      description: 'Its title.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.titleEs, properties.titleEn),
    }),
    summary: t.string({
      description: 'What it asks for, in our own words.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.summaryEs, properties.summaryEn),
    }),
    reportErrors: t.exposeStringList('reportErrors', { description: 'Errors of the report itself, kept visible.' }),
    sources: t.stringList(recordTrust.sources),
    confidence: t.field(recordTrust.confidence),
    doubts: t.stringList(recordTrust.doubts),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.objectFields(RecommendationRef, (t) => ({
  asks: t.field(
    along(
      links.AskLinks,
      { types: ['ASKS'], direction: 'out', labels: ['Ask'] },
      'The single things that it asks for.',
    ),
  ),
  names: t.field(
    along(
      links.CitableLinks,
      { types: ['NAMES'], direction: 'out', labels: ['Instrument', 'Provision', 'NamedText'] },
      'The texts that it names, with why.',
    ),
  ),
  concerns: t.field(
    along(
      links.InstrumentLinks,
      { types: ['CONCERNS'], direction: 'in', labels: ['Instrument'] },
      'Instruments that it has to do with in our reading, though it does not name them.',
    ),
  ),
  actors: t.field(
    along(
      links.AuthorityLinks,
      { types: ['ACTOR_IN'], direction: 'in', labels: ['Authority', 'NamedText'] },
      'Who acts in it.',
    ),
  ),
}));

builder.queryField('recommendation', (t) =>
  t.field({
    type: RecommendationRef,
    nullable: true,
    description: 'A recommendation by its number or its key; null where there is none.',
    args: {
      number: t.arg.int({ description: '1 to 28.' }),
      key: t.arg.string({ description: 'As `rec-24`.' }),
      ...asOfArgument,
    },
    resolve: (_, { number, key, asOf }, scope) => {
      if ((number == null) === (key == null)) {
        const expected = 'exactly one of number and key';
        throw new NormapaError('bad-input', 'A recommendation is asked for by its number or by its key', { expected });
      }
      return byKey(scope, 'Recommendation', key ?? `rec-${String(number).padStart(2, '0')}`, scope.dayOf(asOf));
    },
  }),
);

builder.queryField('recommendations', (t) =>
  t.field({
    type: Recommendations,
    nullable: true,
    description: 'The recommendations, by number.',
    args: {
      axis: t.arg.stringList({ description: 'Only of these axes of the report.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Recommendation',
        tests: testIn<'Recommendation'>('axis', args.axis),
        order: { property: 'number', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
