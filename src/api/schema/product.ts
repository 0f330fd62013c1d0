import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { provisionsAlong } from './provision-filter.js';
import { NodeRef, ProductRef } from './refs.js';

builder.objectType(ProductRef, {
  description: 'A heading or subheading of the Harmonised System.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The heading as `8507.60`.' }),
    mentionedBy: t.field(
      along(
        links.ProvisionLinks,
        { types: ['MENTIONS'], direction: 'in', labels: ['Provision'] },
        'The provisions whose official words name it: candidates, not rules.',
      ),
    ),
    boundBy: t.field(
      provisionsAlong(
        { types: ['BINDS'], direction: 'in', labels: ['Provision'] },
        'The provisions that bind it, with modality, conditions and evidence.',
      ),
    ),
  }),
});
