import { editionsOf } from '../graph/editions.js';
import { builder } from './builder.js';
import { FamilyRef, InstrumentRef, NodeRef } from './refs.js';

builder.objectType(FamilyRef, {
  description: 'The editions of one standard, those under a former name too.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The key of an edition without its year: `nom-163-semarnat`.' }),
    designation: t.exposeString('designation', { description: 'The designation without its year.' }),
    editions: t.field({
      type: [InstrumentRef],
      description: 'Its editions, oldest first.',
      resolve: (view) => editionsOf(view),
    }),
  }),
});
