import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { enumName, FactTypeEnum } from './enums.js';
import { Facts, listNodes } from './lists.js';
import { pageArguments, pageOf } from './page.js';
import { FactRef, NodeRef } from './refs.js';

builder.objectType(FactRef, {
  description: 'A fact that a profile may declare and a condition may test.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its name in profiles and conditions: `workers`.' }),
    type: t.field({
      type: FactTypeEnum,
      description: 'What its value may be.',
      resolve: ({ node }) => enumName(node.properties.type),
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'What a number of it counts.' }),
    choices: t.exposeStringList('choices', { description: 'The words that it may hold; none where any may.' }),
    meaning: t.string({
      description: 'What it means.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.meaningEs, properties.meaningEn),
    }),
  }),
});

builder.queryField('facts', (t) =>
  t.field({
    type: Facts,
    nullable: true,
    description: 'The facts that a profile may declare, by name.',
    args: { ...pageArguments, ...asOfArgument },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Fact',
        tests: [],
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
