import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { byKey } from '../graph/lookup.js';
import { isView } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import { asOfArgument } from './as-of.js';
import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { listNodes, Reforms, testIn } from './lists.js';
import { pageArguments, pageOf } from './page.js';
import { InstrumentRef, NodeRef, ReformRef } from './refs.js';

const instrumentId = (node: AnyNode): NodeId | null =>
  node.label === 'Reform' ? nodeId('Instrument', node.properties.instrument) : null;
const decreeId = (node: AnyNode): NodeId | null =>
  node.label === 'Reform' && node.properties.decree !== null ? nodeId('Instrument', node.properties.decree) : null;

builder.objectType(ReformRef, {
  description: 'All that was published on one day to change one instrument.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Instrument key, `@`, day: `lgpgir@2021-01-18`.' }),
    on: t.expose('on', { type: 'PartialDate', description: 'The day of the gazette.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'The title of the decree; null where only its day is known.',
    }),
    effective: t.expose('effective', {
      type: 'PartialDate',
      nullable: true,
      description: 'The first day on which it applied, as its own transitory says; null where that is unknown.',
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'The part that holds its transitories in the instrument changed.',
    }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The instrument changed.',
      resolve: (view) =>
        whenReady(view.level.related(view.slot, instrumentId), (found) => (isView(found, 'Instrument') ? found : null)),
    }),
    decree: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The decree itself, where it has a record.',
      resolve: (view) =>
        whenReady(view.level.related(view.slot, decreeId), (found) => (isView(found, 'Instrument') ? found : null)),
    }),
    amends: t.field(
      along(
        links.CitableLinks,
        { types: ['REFORMED_BY'], direction: 'in', labels: ['Provision', 'Instrument'] },
        'The parts that it changed, with how and evidence; the instrument where its parts are not known.',
      ),
    ),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.queryField('reform', (t) =>
  t.field({
    type: ReformRef,
    nullable: true,
    description: 'The reform of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'As `lgpgir@2021-01-18`.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Reform', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('reforms', (t) =>
  t.field({
    type: Reforms,
    nullable: true,
    description: 'The reforms of instruments, the newest first.',
    args: {
      instruments: t.arg.stringList({ description: 'Only of these instruments, by key.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Reform',
        tests: testIn<'Reform'>('instrument', args.instruments),
        order: { property: 'on', direction: 'descending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
