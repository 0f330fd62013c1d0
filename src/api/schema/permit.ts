import type { PermitProperties, PermitStage } from '../../domain/graph/permit-properties.js';
import { byKey } from '../graph/lookup.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { enumName, SilenceEnum, TermBoundEnum, TermKindEnum } from './enums.js';
import { listNodes, Permits, testIn } from './lists.js';
import { nameField } from './names.js';
import { pageArguments, pageOf } from './page.js';
import { NodeRef, PermitRef } from './refs.js';
import { ConditionRef } from './statement.js';
import { recordTrust } from './record-trust.js';

const PermitStageRef = builder.objectRef<PermitStage>('PermitStage').implement({
  description: 'One step inside the term of a permit.',
  fields: (t) => ({
    step: t.string({
      description: 'What happens.',
      args: languageArgument,
      resolve: ({ stepEs, stepEn }, args) => inLanguage(args, stepEs, stepEn),
    }),
    days: t.exposeInt('days', { nullable: true, description: 'How long it may take; null where no number is stated.' }),
    kind: t.field({
      type: TermKindEnum,
      nullable: true,
      description: 'How the days are counted.',
      resolve: ({ kind }) => (kind === null ? null : enumName(kind)),
    }),
    at: t.exposeString('at', { nullable: true, description: 'Id of the provision that sets it.' }),
    silence: t.field({
      type: SilenceEnum,
      nullable: true,
      description: 'What silence means at this step, where it has a rule of its own.',
      resolve: ({ silence }) => (silence === null ? null : enumName(silence)),
    }),
  }),
});

/** A term as a permit states it. */
type Term = Pick<
  PermitProperties,
  'termDays' | 'termKind' | 'termBound' | 'termAt' | 'termFromEs' | 'termFromEn' | 'stages'
>;

const PermitTermRef = builder.objectRef<Term>('PermitTerm').implement({
  description: 'By when an answer is due, or a duty to be met, and which provision says so.',
  fields: (t) => ({
    days: t.exposeInt('termDays', { nullable: true, description: 'Null where no provision states a number.' }),
    kind: t.field({
      type: TermKindEnum,
      nullable: true,
      description: 'How the days are counted.',
      resolve: ({ termKind }) => (termKind === null ? null : enumName(termKind)),
    }),
    bound: t.field({
      type: TermBoundEnum,
      nullable: true,
      description: 'Whose time it is.',
      resolve: ({ termBound }) => (termBound === null ? null : enumName(termBound)),
    }),
    at: t.exposeString('termAt', { nullable: true, description: 'Id of the provision that sets it.' }),
    from: t.string({
      nullable: true,
      description: 'What it runs from.',
      args: languageArgument,
      resolve: ({ termFromEs, termFromEn }, args) => inLanguage(args, termFromEs, termFromEn),
    }),
    stages: t.expose('stages', { type: [PermitStageRef], description: 'Its steps, in order.' }),
  }),
});

builder.objectType(PermitRef, {
  description: 'A procedure that a project must go through: who decides, by when, and what silence means.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug that names it: `licencia-ambiental-unica`.' }),
    name: t.string(nameField),
    homoclave: t.exposeString('homoclave', { nullable: true, description: 'Its number in the national catalogue.' }),
    projectKinds: t.exposeStringList('projectKinds', {
      description: 'The kinds of project that may need it: `charging-station`, `plant`, `mine-or-recycling`.',
    }),
    level: t.string({
      description: 'Level of government: federal, state or municipal.',
      resolve: ({ node }) => node.properties.level,
    }),
    jurisdiction: t.exposeString('jurisdiction', { description: 'Where it is asked for.' }),
    optional: t.exposeBoolean('optional', { description: 'Whether a project may do without it.' }),
    when: t.expose('when', { type: [ConditionRef], description: 'It is needed where every one holds.' }),
    unless: t.expose('unless', { type: [ConditionRef], description: 'It is not needed where any one holds.' }),
    sources: t.stringList(recordTrust.sources),
    doubts: t.stringList(recordTrust.doubts),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.objectFields(PermitRef, (t) => ({
  neededFor: t.string({
    description: 'When it is needed, in words.',
    args: languageArgument,
    resolve: ({ node: { properties } }, args) => inLanguage(args, properties.neededEs, properties.neededEn),
  }),
  exempt: t.string({
    nullable: true,
    description: 'When it is not, in words.',
    args: languageArgument,
    resolve: ({ node: { properties } }, args) => inLanguage(args, properties.exemptEs, properties.exemptEn),
  }),
  requisites: t.stringList({
    description: 'What must be handed in.',
    args: languageArgument,
    resolve: ({ node: { properties } }, args) => inLanguage(args, properties.requisitesEs, properties.requisitesEn),
  }),
  fee: t.string({
    nullable: true,
    description: 'What it costs and where that is set; null where not known.',
    args: languageArgument,
    resolve: ({ node: { properties } }, args) => inLanguage(args, properties.feeEs, properties.feeEn),
  }),
  notes: t.string({
    nullable: true,
    description: 'Extensions, validity, and what else a file should know.',
    args: languageArgument,
    resolve: ({ node: { properties } }, args) => inLanguage(args, properties.notesEs, properties.notesEn),
  }),
}));

builder.objectFields(PermitRef, (t) => ({
  term: t.field({
    type: PermitTermRef,
    nullable: true,
    description: 'By when an answer is due; null where no provision states a term.',
    resolve: ({ node: { properties } }) => (properties.termKind === null ? null : properties),
  }),
  silence: t.field({
    type: SilenceEnum,
    description: 'What it means that nobody has answered in time.',
    resolve: ({ node }) => enumName(node.properties.silence),
  }),
  silenceAt: t.exposeString('silenceAt', { nullable: true, description: 'Id of the provision that says so.' }),
  confidence: t.field(recordTrust.confidence),
}));

builder.queryField('permit', (t) =>
  t.field({
    type: PermitRef,
    nullable: true,
    description: 'The procedure of a key; null where there is none, with near keys in `extensions.notFound`.',
    args: { key: t.arg.string({ required: true, description: 'As `mia-particular`.' }), ...asOfArgument },
    resolve: (_, { key, asOf }, scope) => byKey(scope, 'Permit', key, scope.dayOf(asOf)),
  }),
);

builder.queryField('permitRecords', (t) =>
  t.field({
    type: Permits,
    nullable: true,
    description: 'The procedures on record, by key, whoever needs them.',
    args: {
      level: t.arg.stringList({ description: 'Only of these levels of government.' }),
      jurisdiction: t.arg.stringList({ description: 'Only of these jurisdictions: `MX`, `MX-QUE`.' }),
      ...pageArguments,
      ...asOfArgument,
    },
    resolve: (_, args, scope) =>
      listNodes(scope, {
        label: 'Permit',
        tests: [...testIn<'Permit'>('level', args.level), ...testIn<'Permit'>('jurisdiction', args.jurisdiction)],
        order: { property: 'key', direction: 'ascending' },
        page: pageOf(args),
        asOf: scope.dayOf(args.asOf),
      }),
  }),
);
