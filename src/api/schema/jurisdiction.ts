import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { builder } from './builder.js';
import { along } from './connections.js';
import * as links from './links.js';
import { Jurisdictions, listNodes } from './lists.js';
import { nameField } from './names.js';
import { pageArguments, pageOf } from './page.js';
import { JurisdictionRef, NodeRef } from './refs.js';

builder.objectType(JurisdictionRef, {
  description: 'A country, a state, or the international plane.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'ISO 3166 code, or INT: `MX`, `MX-NLE`.' }),
    name: t.string(nameField),
    kind: t.exposeString('kind', { description: 'Country, state, supranational or international.' }),
    partOf: t.field(
      along(
        links.JurisdictionLinks,
        { types: ['PART_OF'], direction: 'out', labels: ['Jurisdiction'] },
        'The jurisdiction whose law binds here too.',
      ),
    ),
    instruments: t.field(
      along(
        links.InstrumentLinks,
        { types: ['APPLIES_IN'], direction: 'in', labels: ['Instrument'] },
        'The instruments that apply here by their own record, those of the country above not counted.',
      ),
    ),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.queryField('jurisdiction', (t) =>
  t.field({
    type: JurisdictionRef,
    nullable: true,
    description: 'The jurisdiction of a code; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'As `MX-NLE`.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Jurisdiction', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('jurisdictions', (t) =>
  t.field({
    type: Jurisdictions,
    nullable: true,
    description: 'The jurisdictions, by code.',
    args: { ...pageArguments, ...asOfArgument },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Jurisdiction',
        tests: [],
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
