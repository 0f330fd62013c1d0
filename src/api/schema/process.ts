import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { boundBy, mentionedBy } from './binding-links.js';
import { builder } from './builder.js';
import { listNodes, Processes } from './lists.js';
import { nameField } from './names.js';
import { pageArguments, pageOf } from './page.js';
import { NodeRef, ProcessRef } from './refs.js';

builder.objectType(ProcessRef, {
  description: 'What happens on a floor: painting, welding, cell formation, lithium storage.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug that names it.' }),
    name: t.string(nameField),
    hazards: t.exposeStringList('hazards', { description: 'What can go wrong there.' }),
    mentionedBy: t.field(mentionedBy),
    boundBy: t.field(boundBy),
  }),
});

builder.queryField('process', (t) =>
  t.field({
    type: ProcessRef,
    nullable: true,
    description: 'The process of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'Slug of a process.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Process', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('processes', (t) =>
  t.field({
    type: Processes,
    nullable: true,
    description: 'The processes, by key.',
    args: { ...pageArguments, ...asOfArgument },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Process',
        tests: [],
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
