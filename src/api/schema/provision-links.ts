import type * as views from '../graph/views.js';
import { builder } from './builder.js';
import { citationArguments, Citations, citationsAlong } from './citation.js';
import { follow } from './connections.js';
import * as links from './links.js';
import { pageArguments } from './page.js';
import { ProvisionRef } from './refs.js';

builder.objectFields(ProvisionRef, (t) => ({
  cites: t.field({
    type: Citations,
    description: 'What it cites, in the order of its words; its inner parts cite for themselves.',
    args: citationArguments,
    resolve: citationsAlong('out'),
  }),
  citedBy: t.field({
    type: Citations,
    description: 'What cites it.',
    args: citationArguments,
    resolve: citationsAlong('in'),
  }),
  binds: t.field({
    type: links.BindingLinks,
    description: 'The activities, processes and products that it binds, with the conditions.',
    args: pageArguments,
    resolve: follow<links.BindableView>({ types: ['BINDS'], direction: 'out' }),
  }),
  regulates: t.field({
    type: links.TopicLinks,
    description: 'The topics that it regulates.',
    args: pageArguments,
    resolve: follow<views.TopicView>({ types: ['REGULATES'], direction: 'out', labels: ['Topic'] }),
  }),
  mandates: t.field({
    type: links.AuthorityLinks,
    description: 'The authorities that it gives something to do, with act and topic.',
    args: pageArguments,
    resolve: follow<links.AuthorityOrNameView>({ types: ['MANDATES'], direction: 'out' }),
  }),
}));
