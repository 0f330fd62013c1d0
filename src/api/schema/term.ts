import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { byKey } from '../graph/lookup.js';
import { isView } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { listNodes, testIn, Terms } from './lists.js';
import { pageArguments, pageOf } from './page.js';
import { InstrumentRef, NodeRef, TermRef } from './refs.js';

const instrumentId = (node: AnyNode): NodeId | null =>
  node.label === 'Term' ? nodeId('Instrument', node.properties.instrument) : null;

builder.objectType(TermRef, {
  description: 'A word or name that an instrument gives a meaning of its own.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Instrument key, `/`, slug: `lgpgir/residuo`.' }),
    slug: t.exposeString('slug', {
      description: 'The term in the singular: what tells that two instruments define the same word.',
    }),
    term: t.string({
      nullable: true,
      description: 'The term as printed; null where no text in that language defines it.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.termEs, properties.termEn),
    }),
    definition: t.string({
      nullable: true,
      description: 'What it is said to mean; null where no text in that language defines it.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.definitionEs, properties.definitionEn),
    }),
    locator: t.exposeString('locator', { description: 'The part that defines it, the first where several do.' }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The instrument that defines it.',
      resolve: (view) =>
        whenReady(view.level.related(view.slot, instrumentId), (found) => (isView(found, 'Instrument') ? found : null)),
    }),
    definedBy: t.field(
      along(
        links.ProvisionLinks,
        { types: ['DEFINES'], direction: 'in', labels: ['Provision'] },
        'The provisions that define it, with evidence.',
      ),
    ),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.queryField('term', (t) =>
  t.field({
    type: TermRef,
    nullable: true,
    description: 'The term of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'As `lgpgir/residuo`.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Term', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('terms', (t) =>
  t.field({
    type: Terms,
    nullable: true,
    description: 'The terms that instruments define, by key.',
    args: {
      slugs: t.arg.stringList({ description: 'Only these words, whichever instrument defines them.' }),
      instruments: t.arg.stringList({ description: 'Only those of these instruments, by key.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Term',
        tests: [...testIn<'Term'>('slug', args.slugs), ...testIn<'Term'>('instrument', args.instruments)],
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
