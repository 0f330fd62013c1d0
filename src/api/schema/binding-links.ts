import { along } from './connections.js';
import { ProvisionLinks } from './links.js';
import { provisionsAlong } from './provision-filter.js';

/** The field of what provisions may bind: those that do. */
export const boundBy = provisionsAlong(
  { types: ['BINDS'], direction: 'in', labels: ['Provision'] },
  'The provisions that bind it, with modality, conditions and evidence.',
);

/** The field of what official words may name: the provisions that do. */
export const mentionedBy = along(
  ProvisionLinks,
  { types: ['MENTIONS'], direction: 'in', labels: ['Provision'] },
  'The provisions whose official words name it: candidates, not rules.',
);
