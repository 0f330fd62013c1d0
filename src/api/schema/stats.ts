import type { Coverage, Trust } from '../../domain/ports/questions.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';

interface Count {
  readonly name: string;
  readonly count: number;
}

const CountRef = builder.objectRef<Count>('Count').implement({
  description: 'How many there are of one sort.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The sort.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const TrustRef = builder.objectRef<Trust>('Trust').implement({
  description: 'How far the graph can be relied on. Shares are from 0 to 1 of all instruments.',
  fields: (t) => ({
    reviewed: t.exposeFloat('reviewed', { description: 'Share of instruments that a lawyer reviewed.' }),
    withOfficialText: t.exposeFloat('withOfficialText', {
      description: 'Share of instruments whose official text was read in.',
    }),
    withSummary: t.exposeFloat('withSummary', {
      description: 'Share of instruments that have a summary in our words.',
    }),
    statusFresh: t.exposeFloat('statusFresh', {
      description: 'Share of instruments whose status is known to a day of the six months before the day asked.',
    }),
    statusAgeMedian: t.exposeInt('statusAgeMedian', {
      nullable: true,
      description: 'Months since the day for which a status is known: the middle one.',
    }),
    statusAgeMost: t.exposeInt('statusAgeMost', {
      nullable: true,
      description: 'Months since the day for which a status is known: the most.',
    }),
    provisionsWithDoubt: t.exposeInt('provisionsWithDoubt', { description: 'Provisions that carry a doubt.' }),
    namesWithoutRecord: t.exposeInt('namesWithoutRecord', {
      description: 'Texts and bodies that are named and have no record.',
    }),
  }),
});

const StatsRef = builder.objectRef<Coverage>('Stats').implement({
  description: 'What the graph holds, and how far it can be relied on.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    digest: t.exposeString('digest', {
      description: 'Names the content of the graph: the same digest gives the same answers.',
    }),
    instruments: t.exposeInt('instruments', { description: 'Instruments.' }),
    provisions: t.exposeInt('provisions', { description: 'Provisions.' }),
    nodes: t.field({ type: [CountRef], description: 'Nodes by label.', resolve: ({ nodes }) => countsOf(nodes) }),
    edges: t.field({ type: [CountRef], description: 'Links by type.', resolve: ({ edges }) => countsOf(edges) }),
    byKind: t.field({
      type: [CountRef],
      description: 'Instruments by kind.',
      resolve: ({ byKind }) => countsOf(byKind),
    }),
    byStatus: t.field({
      type: [CountRef],
      description: 'Instruments by status; `unknown` where no record describes it.',
      resolve: ({ byStatus }) => countsOf(byStatus),
    }),
    byJurisdiction: t.field({
      type: [CountRef],
      description: 'Instruments by the jurisdictions that they belong to; one of two counts in both.',
      resolve: ({ byJurisdiction }) => countsOf(byJurisdiction),
    }),
    byConfidence: t.field({
      type: [CountRef],
      description: 'Instruments by the confidence of their record.',
      resolve: ({ byConfidence }) => countsOf(byConfidence),
    }),
    trust: t.field({ type: TrustRef, description: 'How far it can be relied on.', resolve: ({ trust }) => trust }),
  }),
});

builder.queryField('stats', (t) =>
  t.field({
    type: StatsRef,
    nullable: true,
    description: 'What the graph holds, and how far it can be relied on.',
    args: asOfArgument,
    extensions: WIDE,
    resolve: (_, { asOf }, scope) => scope.questions.coverage(scope.dayOf(asOf)),
  }),
);

const countsOf = (counts: Readonly<Record<string, number>>): readonly Count[] =>
  Object.entries(counts)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
