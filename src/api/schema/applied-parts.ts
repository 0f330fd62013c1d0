import type {
  BindingRule,
  Candidate,
  Enforcer,
  NextChange,
  OpenFact,
  PathStep,
  SanctionPlace,
} from '../../domain/ports/questions/applicability.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { ActEnum, enumName, ModalityEnum } from './enums.js';
import { EvidenceRef } from './evidence.js';

/** How a rule came to bind. */
export const PathStepRef = builder.objectRef<PathStep>('PathStep').implement({
  description: 'Which element of the profile met which element of the law.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Jurisdiction, market, activity, process, product, scope, fact.' }),
    element: t.exposeString('element', { description: 'The words of the profile.' }),
    met: t.exposeString('met', { description: 'The words of the law.' }),
    node: t.exposeString('node', { nullable: true, description: 'Id of the node that the link ends at.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

export const BindingRuleRef = builder.objectRef<BindingRule>('BindingRule').implement({
  description: 'A rule of a provision that binds the profile.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Id of the provision.' }),
    heading: t.exposeString('heading', { description: 'Its heading.' }),
    modality: t.field({
      type: ModalityEnum,
      description: 'What it does.',
      resolve: ({ modality }) => enumName(modality),
    }),
    act: t.field({
      type: ActEnum,
      nullable: true,
      description: 'The act of an authority that it is about.',
      resolve: ({ act }) => (act === null ? null : enumName(act)),
    }),
    demands: t.string({
      description: 'What it demands.',
      args: languageArgument,
      resolve: ({ demands }, args) => inLanguage(args, demands.es, demands.en),
    }),
    why: t.string({
      description: 'Why it binds, in words.',
      args: languageArgument,
      resolve: ({ why }, args) => inLanguage(args, why.es, why.en),
    }),
    path: t.expose('path', { type: [PathStepRef], description: 'The same, step by step.' }),
    doubts: t.exposeStringList('doubts', { description: 'What of it nobody could verify.' }),
  }),
});

export const EnforcerRef = builder.objectRef<Enforcer>('Enforcer').implement({
  description: 'A body as it is on the day asked.',
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'Its key; null for a name without a record.' }),
    name: t.string({
      description: 'Its name.',
      args: languageArgument,
      resolve: ({ name }, args) => inLanguage(args, name.es, name.en),
    }),
    namedAs: t.exposeString('namedAs', {
      nullable: true,
      description: 'The body that the text names, where another holds its tasks.',
    }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

export const SanctionPlaceRef = builder.objectRef<SanctionPlace>('SanctionPlace').implement({
  description: 'What follows from a breach.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Id of the provision.' }),
    heading: t.exposeString('heading', { description: 'Its heading.' }),
    says: t.string({
      description: 'What it says.',
      args: languageArgument,
      resolve: ({ says }, args) => inLanguage(args, says.es, says.en),
    }),
    elsewhere: t.exposeBoolean('elsewhere', { description: 'Whether it stands in the law on which the text rests.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

export const NextChangeRef = builder.objectRef<NextChange>('NextChange').implement({
  description: 'What is known to come.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PartialDate', description: 'When.' }),
    what: t.string({
      description: 'What.',
      args: languageArgument,
      resolve: ({ what }, args) => inLanguage(args, what.es, what.en),
    }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

export const OpenFactRef = builder.objectRef<OpenFact>('OpenFact').implement({
  description: 'A fact that would settle whether a rule binds.',
  fields: (t) => ({
    fact: t.exposeString('fact', { description: 'Its name.' }),
    provision: t.exposeString('provision', { description: 'Id of the provision that waits for it.' }),
    condition: t.exposeString('condition', { nullable: true, description: 'The test that waits for it.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

export const CandidateRef = builder.objectRef<Candidate>('Candidate').implement({
  description: 'A part whose official words name what the profile does: it may bind.',
  fields: (t) => ({
    provision: t.exposeString('provision', { description: 'Id of the provision.' }),
    met: t.exposeString('met', { description: 'Id of what it names.' }),
    confidence: t.exposeFloat('confidence', { nullable: true, description: 'From 0 to 1.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});
