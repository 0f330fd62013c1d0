import {
  ASK_STATES,
  type AskEvent,
  type AskTarget,
  type LedgerAnswer,
  type LedgerEntry,
} from '../../domain/ports/questions/ledger.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { enumName, wordOf } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { take, takeArguments } from './take.js';

const AskStateEnum = builder.enumType('AskState', {
  description: 'How an ask stands; OPEN also where nothing is known. A candidate for people to confirm, always.',
  values: ASK_STATES.map(enumName),
});

const AskTargetRef = builder.objectRef<AskTarget>('AskTarget').implement({
  description: 'A text that an ask would change, who can change it, and by which step.',
  fields: (t) => ({
    instrument: t.exposeString('instrument', { description: 'Key of the text.' }),
    named: t.exposeBoolean('named', { description: 'True where the report names it.' }),
    provisions: t.exposeStringList('provisions', { description: 'Parts on the subject of the ask, at most five.' }),
    changedBy: t.exposeStringList('changedBy', {
      description: 'Keys of the bodies that can change it, as they are on the day.',
    }),
    step: t.exposeString('step', { description: 'How, in Spanish.' }),
    stepEn: t.exposeString('stepEn', { description: 'How, in English.' }),
    stepAt: t.exposeString('stepAt', { nullable: true, description: 'The provision that sets the step.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where it was read.' }),
  }),
});

const AskEventRef = builder.objectRef<AskEvent>('AskEvent').implement({
  description: 'Something that happened after the report and may answer the ask.',
  fields: (t) => ({
    day: t.expose('day', { type: 'PartialDate', description: 'When.' }),
    instrument: t.exposeString('instrument', { description: 'Key of the text.' }),
    what: t.exposeString('what', { description: 'published, reformed, ended or replaced.' }),
    confidence: t.exposeFloat('confidence', {
      description: '0 to 1: whether it answers the ask is for people to say.',
    }),
    why: t.exposeString('why', { description: 'What ties it to the ask, in Spanish.' }),
    whyEn: t.exposeString('whyEn', { description: 'The same in English.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where it was read.' }),
  }),
});

const LedgerEntryRef = builder.objectRef<LedgerEntry>('LedgerEntry').implement({
  description: 'One ask of a recommendation and how it stands.',
  fields: (t) => ({
    ask: t.exposeString('ask', { description: 'Key of the ask.' }),
    recommendation: t.exposeInt('recommendation', { description: 'Number of the recommendation.' }),
    verb: t.exposeString('verb', { description: 'What is asked.' }),
    objectEs: t.exposeString('objectEs', { description: 'Of what, in Spanish.' }),
    objectEn: t.exposeString('objectEn', { description: 'Of what, in English.' }),
    addressee: t.exposeString('addressee', { nullable: true, description: 'Key of the body asked.' }),
    state: t.field({ type: AskStateEnum, description: 'How it stands.', resolve: ({ state }) => enumName(state) }),
    confidence: t.exposeFloat('confidence', { description: 'How far the state can be relied on.' }),
    reason: t.exposeString('reason', { description: 'Why, in Spanish.' }),
    reasonEn: t.exposeString('reasonEn', { description: 'Why, in English.' }),
    targets: t.expose('targets', { type: [AskTargetRef], description: 'The texts that it would change.' }),
    since: t.expose('since', { type: [AskEventRef], description: 'What has happened since, surest first.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where the ask was read.' }),
  }),
});

const LedgerRef = builder.objectRef<LedgerAnswer>('Ledger').implement({
  description: 'How the asks of the recommendations stand.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    reportDay: t.expose('reportDay', { type: 'Date', description: 'The last day of which the report could speak.' }),
    total: t.int({ description: 'All asks.', resolve: ({ entries }) => entries.length }),
    entries: t.field({
      type: [LedgerEntryRef],
      description: 'By recommendation, in the order of the report.',
      args: takeArguments,
      resolve: ({ entries }, page) => take(entries, page),
    }),
  }),
});

builder.queryField('ledger', (t) =>
  t.field({
    type: LedgerRef,
    nullable: true,
    description:
      'Each ask: the texts it would change, who can change them and how, and what has happened since the report.',
    args: {
      recommendation: t.arg.int({ description: 'Only the asks of one recommendation.' }),
      state: t.arg({ type: AskStateEnum, description: 'Only asks that stand so.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { recommendation, state, asOf }, scope) =>
      scope.questions.ledger({
        asOf: scope.dayOf(asOf),
        recommendation: recommendation ?? null,
        state: state ? wordOf(state) : null,
      }),
  }),
);
