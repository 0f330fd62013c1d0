import type { Paged } from '../graph/connection.js';
import { builder } from './builder.js';

/** What is around one page of a list. */
export const PageInfoRef = builder.objectRef<Paged>('PageInfo').implement({
  description: 'What is around one page of a list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more follow after endCursor.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether the page began after a cursor.' }),
    startCursor: t.exposeString('startCursor', { nullable: true, description: 'Cursor of the first member.' }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'Cursor of the last member.' }),
  }),
});
