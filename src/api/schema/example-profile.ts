import type { ExampleProfile } from '../../domain/profile/example-profile.js';
import { printProfileQuery } from '../../domain/profile/profile-query.js';
import { printProfileWords } from '../../domain/profile/read-profile-words.js';
import { asOfArgument } from './as-of.js';
import { builder } from './builder.js';

const ExampleProfileRef = builder.objectRef<ExampleProfile>('ExampleProfile').implement({
  description: 'A made-up plant or project to begin with.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'As `battery-pack-plant-nuevo-leon`.' }),
    jurisdictions: t.stringList({
      description: 'Codes of the places where it stands.',
      resolve: ({ profile }) => [...profile.jurisdictions],
    }),
    activities: t.stringList({
      description: 'What it does, the main thing first.',
      resolve: ({ profile }) => [...(profile.activities ?? [])],
    }),
    query: t.string({
      description: 'The profile as the query of an address: `/plant?` and this, `/register.xlsx?` and this.',
      resolve: ({ profile }) => printProfileQuery(printProfileWords(profile)).toString(),
    }),
  }),
});

builder.queryField('exampleProfiles', (t) =>
  t.field({
    type: [ExampleProfileRef],
    description: 'Made-up profiles to begin with; the same on every day.',
    args: asOfArgument,
    resolve: (_, { asOf }, scope) => {
      scope.dayOf(asOf);
      return [...scope.examples];
    },
  }),
);
