import { builder, WIDE } from './builder.js';
import { citationArguments, Citations, citationsAlong } from './citation.js';
import { along } from './connections.js';
import * as links from './links.js';
import { ProvisionRef } from './refs.js';

/** What it cites, what cites it, and what it says. */
builder.objectFields(ProvisionRef, (t) => ({
  cites: t.field({
    type: Citations,
    description: 'What it cites, in the order of its words; its inner parts cite for themselves.',
    args: citationArguments,
    resolve: citationsAlong('out'),
    extensions: WIDE,
  }),
  citedBy: t.field({
    type: Citations,
    description: 'What cites it.',
    args: citationArguments,
    resolve: citationsAlong('in'),
    extensions: WIDE,
  }),
  binds: t.field(
    along(
      links.BindingLinks,
      { types: ['BINDS'], direction: 'out' },
      'The activities, processes and products that it binds, with the conditions.',
    ),
  ),
  regulates: t.field(
    along(
      links.TopicLinks,
      { types: ['REGULATES'], direction: 'out', labels: ['Topic'] },
      'The topics that it regulates.',
    ),
  ),
  mandates: t.field(
    along(
      links.AuthorityLinks,
      { types: ['MANDATES'], direction: 'out' },
      'The authorities that it gives something to do, with act and topic.',
    ),
  ),
}));

/** What was read in its official words. */
builder.objectFields(ProvisionRef, (t) => ({
  mentions: t.field(
    along(
      links.MentionLinks,
      { types: ['MENTIONS'], direction: 'out' },
      'What its official words name, with the words and how sure the reading is: a candidate, not a rule.',
    ),
  ),
  defines: t.field(
    along(links.TermLinks, { types: ['DEFINES'], direction: 'out', labels: ['Term'] }, 'The terms that it defines.'),
  ),
  reformedBy: t.field(
    along(
      links.ReformLinks,
      { types: ['REFORMED_BY'], direction: 'out', labels: ['Reform'] },
      'The reforms that changed it, with how.',
    ),
  ),
}));
