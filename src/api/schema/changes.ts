import { addYears } from '../../domain/day.js';
import { CHANGE_KINDS, type Change, type ChangesAnswer } from '../../domain/ports/questions/changes.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { enumName, wordOf } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { take, takeArguments } from './take.js';

const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What can happen to a text, or come due.',
  values: CHANGE_KINDS.map(enumName),
});

const ChangeRef = builder.objectRef<Change>('Change').implement({
  description: 'One thing that happened, or comes, on a day.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Names it for as long as its sources say the same.' }),
    kind: t.field({ type: ChangeKindEnum, description: 'What it is.', resolve: ({ kind }) => enumName(kind) }),
    day: t.expose('day', { type: 'PartialDate', description: 'When, to the day, month or year.' }),
    instrument: t.exposeString('instrument', { nullable: true, description: 'Key of the text.' }),
    provision: t.exposeString('provision', {
      nullable: true,
      description: 'The part reformed, where a note tells it.',
    }),
    incentive: t.exposeString('incentive', { nullable: true, description: 'Key of the benefit.' }),
    title: t.exposeString('title', { description: 'In Spanish.' }),
    titleEn: t.exposeString('titleEn', { description: 'In English.' }),
    url: t.exposeString('url', { nullable: true, description: 'Address of the official text.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where it was read.' }),
  }),
});

const ChangesRef = builder.objectRef<ChangesAnswer>('Changes').implement({
  description: 'What happened between two days, and what comes.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    total: t.int({ description: 'All changes between.', resolve: ({ changes }) => changes.length }),
    changes: t.field({
      type: [ChangeRef],
      description: 'In the order of their days.',
      args: takeArguments,
      resolve: ({ changes }, page) => take(changes, page),
    }),
    next: t.field({
      type: [ChangeRef],
      description: 'What comes after the day asked, soonest first.',
      args: takeArguments,
      resolve: ({ next }, page) => take(next, page),
    }),
  }),
});

builder.queryField('changes', (t) =>
  t.field({
    type: ChangesRef,
    nullable: true,
    description: 'What was published, entered into force, was reformed or ended between two days, and what comes next.',
    args: {
      from: t.arg({ type: 'Date', description: 'The first day; a year before the last where absent.' }),
      to: t.arg({ type: 'Date', description: 'The last day; the day asked about where absent.' }),
      kind: t.arg({ type: ChangeKindEnum, description: 'Only changes of this kind.' }),
      instrument: t.arg.string({ description: 'Only changes of this text.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { from, to, kind, instrument, asOf }, scope) => {
      const day = scope.dayOf(asOf);
      const last = to ?? day;
      const first = from ?? addYears(last, -1);
      return scope.questions.changes({
        from: first,
        to: last,
        asOf: day,
        kind: kind ? wordOf(kind) : null,
        instrument: instrument ?? null,
      });
    },
  }),
);
