import { addressedOf, printEliPath, printUrn, type Addressed } from '../../domain/urn.js';
import { inForceOn } from '../../domain/in-force.js';
import type { InstrumentView } from '../graph/views.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder } from './builder.js';
import { ConfidenceEnum, enumName, InstrumentKindEnum, StatusEnum } from './enums.js';
import { InForceRef } from './in-force.js';
import { InstrumentRef, NodeRef } from './refs.js';
import { ReviewRef } from './review.js';

builder.objectType(InstrumentRef, {
  description: 'One legal text: a standard, law, regulation, decree, treaty. An edition is an instrument of its own.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Slug that names it for good: `nom-163-semarnat-scfi-2023`, `lgpgir`.' }),
    kind: t.field({
      type: InstrumentKindEnum,
      description: 'What sort of legal text it is.',
      resolve: ({ node }) => enumName(node.properties.kind),
    }),
    designation: t.exposeString('designation', {
      nullable: true,
      description: 'Of a standard: `NOM-163-SEMARNAT-SCFI-2023`.',
    }),
    acronym: t.exposeString('acronym', { nullable: true, description: 'Short name in use: `LGPGIR`.' }),
    title: t.string({
      description: 'Its title; the official Spanish one also in English where nobody has translated it.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) =>
        inLanguage(args, properties.titleEs, properties.titleEn ?? properties.titleEs),
    }),
    jurisdictions: t.exposeStringList('jurisdictions', {
      description: 'ISO 3166-2 codes, the first the issuing one; INT for treaties and international standards.',
    }),
    relevance: t.string({
      nullable: true,
      description: 'What it has to do with electric vehicles.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.relevanceEs, properties.relevanceEn),
    }),
    reformNote: t.string({
      nullable: true,
      description: 'What in it calls for reform.',
      args: languageArgument,
      resolve: ({ node: { properties } }, args) => inLanguage(args, properties.reformNoteEs, properties.reformNoteEn),
    }),
    hasSummary: t.exposeBoolean('hasSummary', { description: 'Whether our own summary was read.' }),
    hasOfficialText: t.exposeBoolean('hasOfficialText', { description: 'Whether the official words were read.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.objectFields(InstrumentRef, (t) => ({
  published: t.expose('published', {
    type: 'PartialDate',
    nullable: true,
    description: 'Publication in the official gazette.',
  }),
  effective: t.expose('effective', { type: 'PartialDate', nullable: true, description: 'Entry into force.' }),
  lastReform: t.expose('lastReform', {
    type: 'PartialDate',
    nullable: true,
    description: 'The last reform that the record knows.',
  }),
  lastReview: t.expose('lastReview', {
    type: 'PartialDate',
    nullable: true,
    description: 'The last systematic review or ratification that the record knows.',
  }),
  ended: t.expose('ended', {
    type: 'PartialDate',
    nullable: true,
    description: 'The day it ceased to be in force; null while in force or unknown.',
  }),
  status: t.field({
    type: StatusEnum,
    nullable: true,
    description: 'How it stands; null for an official text that no record describes.',
    resolve: ({ node: { properties } }) => (properties.status === null ? null : enumName(properties.status)),
  }),
  statusOn: t.expose('statusOn', {
    type: 'PartialDate',
    nullable: true,
    description: 'The day or month for which the status is known.',
  }),
  inForce: t.field({
    type: InForceRef,
    description: 'Whether it is in force on a day, and what decided. Without a day, the one that the answer is for.',
    args: asOfArgument,
    resolve: (view, { asOf }, scope) => inForceOn(view.node.properties, asOf == null ? view.asOf : scope.dayOf(asOf)),
  }),
}));

builder.objectFields(InstrumentRef, (t) => ({
  urn: t.string({
    description: 'URN:LEX form (RFC 9676); the jurisdiction `mx` is published as proposed.',
    resolve: (view) => printUrn(addressed(view)),
  }),
  eliPath: t.string({
    description: 'Path in the style of the European Legislation Identifier.',
    resolve: (view) => printEliPath(addressed(view)),
  }),
  url: t.exposeString('url', { nullable: true, description: 'The official text.' }),
  sources: t.exposeStringList('sources', { description: 'Where the record was read.' }),
  file: t.exposeString('file', { description: 'The file that it was built from.' }),
  confidence: t.field({
    type: ConfidenceEnum,
    nullable: true,
    description: 'How far the record is to be trusted.',
    resolve: ({ node: { properties } }) => (properties.confidence === null ? null : enumName(properties.confidence)),
  }),
  doubts: t.stringList({
    description: 'What of the record nobody could verify.',
    resolve: ({ unverified }) => unverified,
  }),
  review: t.field({
    type: ReviewRef,
    description: 'Whether a second person has read it.',
    resolve: ({ node: { properties } }) => properties,
  }),
}));

/** What the addresses of an instrument are made from. */
export function addressed({ node: { properties } }: InstrumentView): Addressed {
  return addressedOf(properties);
}
