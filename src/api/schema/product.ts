import type * as views from '../graph/views.js';
import { builder } from './builder.js';
import { follow } from './connections.js';
import * as links from './links.js';
import { pageArguments } from './page.js';
import { NodeRef, ProductRef } from './refs.js';

builder.objectType(ProductRef, {
  description: 'A heading or subheading of the Harmonised System.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The heading as `8507.60`.' }),
    boundBy: t.field({
      type: links.ProvisionLinks,
      description: 'The provisions that bind it, with modality, conditions and evidence.',
      args: pageArguments,
      resolve: follow<views.ProvisionView>({ types: ['BINDS'], direction: 'in', labels: ['Provision'] }),
    }),
  }),
});
