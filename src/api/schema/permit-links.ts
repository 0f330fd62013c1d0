import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { PermitRef } from './refs.js';

builder.objectFields(PermitRef, (t) => ({
  authority: t.field(
    along(
      links.AuthorityLinks,
      { types: ['ISSUED_BY'], direction: 'out', labels: ['Authority', 'NamedText'] },
      'Who decides.',
    ),
  ),
  basis: t.field(
    along(
      links.CitableLinks,
      { types: ['BASED_ON'], direction: 'out' },
      'The provisions it rests on; the note of a link tells those that set its term, a step of it, or what silence means.',
    ),
  ),
  neededBy: t.field(
    along(
      links.ActivityLinks,
      { types: ['BINDS'], direction: 'out', labels: ['Activity'] },
      'The activities that need it; none where anyone may.',
    ),
  ),
  after: t.field(
    along(links.PermitLinks, { types: ['FOLLOWS'], direction: 'out', labels: ['Permit'] }, 'What must come before it.'),
  ),
  before: t.field(
    along(links.PermitLinks, { types: ['FOLLOWS'], direction: 'in', labels: ['Permit'] }, 'What must wait for it.'),
  ),
}));
