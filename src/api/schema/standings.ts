import type { IncentivesAnswer, IncentiveStanding } from '../../domain/ports/questions/incentives.js';
import {
  RESTRICTION_GROUPS,
  type RestrictionCount,
  type RestrictionsAnswer,
} from '../../domain/ports/questions/restrictions.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { enumName, wordOf } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { take, takeArguments } from './take.js';

const IncentiveStandingRef = builder.objectRef<IncentiveStanding>('IncentiveStanding').implement({
  description: 'A benefit and how it stands on a day.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the benefit.' }),
    nameEs: t.exposeString('nameEs', { description: 'Its name in Spanish.' }),
    nameEn: t.exposeString('nameEn', { description: 'Its name in English.' }),
    state: t.exposeString('state', { description: 'open, expired, not-yet or unknown.' }),
    start: t.expose('start', { type: 'PartialDate', nullable: true, description: 'When it began.' }),
    end: t.expose('end', { type: 'PartialDate', nullable: true, description: 'The last day of it.' }),
    daysLeft: t.exposeInt('daysLeft', { nullable: true, description: 'Days to its end, negative once past.' }),
    provisions: t.exposeStringList('provisions', { description: 'The parts that grant it.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where it was read.' }),
  }),
});

const IncentivesRef = builder.objectRef<IncentivesAnswer>('IncentiveStandings').implement({
  description: 'The benefits of the graph and how each stands on a day.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    incentives: t.field({
      type: [IncentiveStandingRef],
      description: 'Those that end soonest first.',
      args: takeArguments,
      resolve: ({ incentives }, page) => take(incentives, page),
    }),
  }),
});

const RestrictionGroupEnum = builder.enumType('RestrictionGroup', {
  description: 'By what restrictions are counted.',
  values: RESTRICTION_GROUPS.map(enumName),
});

const RestrictionCountRef = builder.objectRef<RestrictionCount>('RestrictionCount').implement({
  description: 'How many rules that narrow stood in a group at the end of each year.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the group.' }),
    name: t.exposeString('name', { description: 'What it is called in Spanish.' }),
    counts: t.exposeIntList('counts', { description: 'One for each year asked.' }),
  }),
});

const RestrictionsRef = builder.objectRef<RestrictionsAnswer>('Restrictions').implement({
  description: 'Obligations, prohibitions, limits and permits of texts in force, over the years.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    years: t.exposeIntList('years', { description: 'The years asked.' }),
    groups: t.field({
      type: [RestrictionCountRef],
      description: 'Most on the last day first.',
      args: takeArguments,
      resolve: ({ groups }, page) => take(groups, page),
    }),
  }),
});

builder.queryFields((t) => ({
  incentiveStandings: t.field({
    type: IncentivesRef,
    nullable: true,
    description: 'Which benefits can be had on a day, and when they end.',
    args: {
      activity: t.arg.string({ description: 'Only those that this activity may have.' }),
      jurisdiction: t.arg.string({ description: 'Only those that hold in this place.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { activity, jurisdiction, asOf }, scope) =>
      scope.questions.incentives({
        asOf: scope.dayOf(asOf),
        activity: activity ?? null,
        jurisdiction: jurisdiction ?? null,
      }),
  }),
  restrictions: t.field({
    type: RestrictionsRef,
    nullable: true,
    description:
      'How many rules narrow what may be done, by authority, topic, class of SCIAN or activity, over the years.',
    args: {
      by: t.arg({ type: RestrictionGroupEnum, required: true, description: 'By what.' }),
      from: t.arg.int({ required: true, description: 'The first year.' }),
      to: t.arg.int({ required: true, description: 'The last year.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { by, from, to, asOf }, scope) =>
      scope.questions.restrictions({ by: wordOf(by), from, to, asOf: scope.dayOf(asOf) }),
  }),
}));
