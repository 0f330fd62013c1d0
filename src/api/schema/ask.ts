import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { isView } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { AskRef, InstrumentRef, NodeRef, RecommendationRef } from './refs.js';

const recommendationId = (node: AnyNode): NodeId | null =>
  node.label === 'Ask' ? nodeId('Recommendation', node.properties.recommendation) : null;
const instrumentId = (node: AnyNode): NodeId | null =>
  node.label === 'Ask' && node.properties.instrument !== null ? nodeId('Instrument', node.properties.instrument) : null;

builder.objectType(AskRef, {
  description: 'One thing that a recommendation asks for.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it within the graph.' }),
    verb: t.exposeString('verb', { description: 'What is asked: convene, draft, review, create.' }),
    object: t.string({
      description: 'Of what.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.objectEs, properties.objectEn),
    }),
    deadline: t.exposeString('deadline', { nullable: true, description: 'By when, as the report says it.' }),
    addressee: t.exposeString('addressee', { nullable: true, description: 'Key of who is asked.' }),
    recommendation: t.field({
      type: RecommendationRef,
      nullable: true,
      description: 'The recommendation that asks.',
      resolve: (view) =>
        whenReady(view.level.related(view.slot, recommendationId), (found) =>
          isView(found, 'Recommendation') ? found : null,
        ),
    }),
    instrument: t.field({
      type: InstrumentRef,
      nullable: true,
      description: 'The instrument it is about, where it names one that has a record.',
      resolve: (view) =>
        whenReady(view.level.related(view.slot, instrumentId), (found) => (isView(found, 'Instrument') ? found : null)),
    }),
  }),
});
