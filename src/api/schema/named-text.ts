import { builder } from './builder.js';
import { NamedTextRef, NodeRef } from './refs.js';

builder.objectType(NamedTextRef, {
  description: 'A text or body that is named but has no record.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug of the name.' }),
    name: t.exposeString('name', { description: 'The name as it was read.' }),
  }),
});
