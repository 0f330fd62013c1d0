import { SEGMENT_RULES } from '../../domain/locator/segment-kind.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import { printEliPath, printUrn } from '../../domain/urn.js';
import { holderOf, instrumentOf, partsWithin } from '../graph/parts.js';
import { textsOf, type ProvisionText } from '../graph/provision-text.js';
import type { Scope } from '../graph/scope.js';
import type { ViewOf } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import { languageArgument } from './bilingual.js';
import { builder, WIDE } from './builder.js';
import { wordOf } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { addressed } from './instrument.js';
import { ProvisionTextRef } from './provision-text.js';
import { InstrumentRef, NodeRef, ProvisionRef } from './refs.js';
import { StatementRef } from './statement.js';

const textsOn = ({ node: { properties }, asOf }: ViewOf<'Provision'>, { questions }: Scope): readonly ProvisionText[] =>
  textsOf(properties, questions.pastWords(properties.instrument, properties.locator, asOf));

builder.objectType(ProvisionRef, {
  description: 'One addressable part of an instrument: an article, fraction, numeral, transitory, annex.',
  interfaces: [NodeRef],
  fields: (t) => ({
    provisionId: t.string({
      description: 'Instrument key, `#`, locator: `lgpgir#art-31/fr-v`; the id that the command line prints.',
      resolve: ({ node: { properties } }) => provisionId(properties.instrument, properties.locator),
    }),
    locator: t.exposeString('locator', { description: 'Its address in the instrument: `art-31/fr-v`, `num-5.2.1`.' }),
    kind: t.string({
      description: 'What sort of part it is, by the word of its locator: `art`, `fr`, `num`, `trans`.',
      resolve: ({ node }) => node.properties.kind,
    }),
    kindName: t.string({
      description: 'The Spanish name of that sort of part.',
      resolve: ({ node }) => SEGMENT_RULES[node.properties.kind].name,
    }),
    heading: t.exposeString('heading', { description: 'The heading as the file prints it.' }),
    order: t.exposeInt('order', { description: 'Place in the instrument, from 0.' }),
    depth: t.exposeInt('depth', { description: 'Steps below an outermost part, from 0.' }),
    text: t.field({
      type: ProvisionTextRef,
      nullable: true,
      description:
        'What it says in a language: the official words where they were read (Spanish only), else our summary. The answer says which, and of which version.',
      args: languageArgument,
      resolve: (view, args, scope) =>
        textsOn(view, scope).find(({ language }) => language === wordOf(args.language)) ?? null,
    }),
    texts: t.field({
      type: [ProvisionTextRef],
      description: 'Every text of it that was read, official words first: those of the version that stood on the day.',
      resolve: (view, _, scope) => textsOn(view, scope),
    }),
    statements: t.field({
      type: [StatementRef],
      description: 'What it does, in the terms that applicability and overlaps decide by.',
      resolve: ({ statements }) => statements,
    }),
    doubts: t.exposeStringList('doubts', { description: 'What of it nobody could verify.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where its text was read.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});

builder.objectFields(ProvisionRef, (t) => ({
  instrument: t.field({
    type: InstrumentRef,
    nullable: true,
    description: 'The instrument it is a part of.',
    resolve: (view) => instrumentOf(view),
  }),
  parent: t.field({
    type: ProvisionRef,
    nullable: true,
    description: 'The part that holds it; null for an outermost part.',
    resolve: (view) => holderOf(view),
  }),
  children: t.field({
    type: [ProvisionRef],
    description: 'The parts that it holds directly, in the order of the text.',
    resolve: (view) => partsWithin(view),
    extensions: WIDE,
  }),
  urn: t.string({
    nullable: true,
    description: 'URN:LEX form of the part; the partition after `~` is ours.',
    resolve: (view) =>
      whenReady(instrumentOf(view), (instrument) => instrument && printUrn(addressed(instrument), view.locator)),
  }),
  eliPath: t.string({
    nullable: true,
    description: 'Path in the style of the European Legislation Identifier.',
    resolve: (view) =>
      whenReady(instrumentOf(view), (instrument) => instrument && printEliPath(addressed(instrument), view.locator)),
  }),
}));
