import type { VersionHead } from '../../domain/version-comparison.js';
import { builder } from './builder.js';

/** One of several texts of an instrument. */
export const TextVersionRef = builder.objectRef<VersionHead>('TextVersion').implement({
  description: 'The official text of an instrument as it stood with one reform.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    published: t.expose('published', { type: 'PartialDate', nullable: true, description: 'The day of the gazette.' }),
    lastReform: t.expose('lastReform', {
      type: 'PartialDate',
      nullable: true,
      description: 'The last reform that it takes in.',
    }),
    file: t.exposeString('file', { description: 'The file that it was read from.' }),
  }),
});
