import { boundBy, mentionedBy } from './binding-links.js';
import { builder } from './builder.js';
import { NodeRef, ProductRef } from './refs.js';

builder.objectType(ProductRef, {
  description: 'A heading or subheading of the Harmonised System.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The heading as `8507.60`.' }),
    mentionedBy: t.field(mentionedBy),
    boundBy: t.field(boundBy),
  }),
});
