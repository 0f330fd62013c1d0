import {
  CONCURRENCES,
  MANDATE_SOURCES,
  type MandatePlace,
  type Overlap,
  type OverlapAnswer,
  type OverlapCell,
  type OverlapPair,
  type OverlapParts,
  type OverlapSide,
} from '../../domain/ports/questions/overlaps.js';
import { matrixOf, pairsOf } from '../graph/overlap-views.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { ActEnum, enumName, ModalityEnum, wordOf } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { take, takeArguments } from './take.js';

const ConcurrenceEnum = builder.enumType('Concurrence', {
  description:
    'How two mandates come to stand side by side: one provision names both, one standard was issued by both, one side calls the other in, or nobody planned it.',
  values: CONCURRENCES.map(enumName),
});

const MandateSourceEnum = builder.enumType('MandateSource', {
  description:
    "How a provision shows a mandate: STATED by its rule, EXERCISED by the body's own standard, RECORDED by the record of the body, CONCLUDED by a rule of ours.",
  values: MANDATE_SOURCES.map(enumName),
});

const MandatePlaceRef = builder.objectRef<MandatePlace>('MandatePlace').implement({
  description: 'A provision that gives or exercises an act.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Instrument key, hash, locator.' }),
    instrument: t.exposeString('instrument', { description: 'Key of the instrument.' }),
    locator: t.exposeString('locator', { description: 'Address in it.' }),
    heading: t.exposeString('heading', { description: 'Its heading.' }),
    quote: t.exposeString('quote', { description: 'Its Spanish words, at most 200 characters.' }),
    modality: t.field({
      type: ModalityEnum,
      nullable: true,
      description: 'What the provision does.',
      resolve: ({ modality }) => modality && enumName(modality),
    }),
    source: t.field({
      type: MandateSourceEnum,
      description: 'How it shows the mandate.',
      resolve: ({ source }) => enumName(source),
    }),
    namedAs: t.exposeString('namedAs', {
      nullable: true,
      description: 'The body that the provision names, where another holds its tasks on the day asked.',
    }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

const OverlapSideRef = builder.objectRef<OverlapSide>('OverlapSide').implement({
  description: 'One of the two bodies with its provisions.',
  fields: (t) => ({
    authority: t.exposeString('authority', { description: 'Key of the body.' }),
    provisions: t.expose('provisions', { type: [MandatePlaceRef], description: 'The strongest, at most five.' }),
    count: t.exposeInt('count', { description: 'All there are.' }),
  }),
});

const OverlapPartsRef = builder.objectRef<OverlapParts>('OverlapParts').implement({
  description: 'The parts of a score, each from 0 to 1.',
  fields: (t) => ({
    specificity: t.exposeFloat('specificity', { description: 'How few texts share the word that both sides share.' }),
    subject: t.exposeFloat('subject', {
      description: 'How much of what the two closest provisions are about is the same.',
    }),
    provisions: t.exposeFloat('provisions', { description: 'Provisions on the weaker side.' }),
    directness: t.exposeFloat('directness', { description: 'Whether both sides state the act in so many words.' }),
    activity: t.exposeFloat('activity', { description: 'Whether both sides bind the activity itself.' }),
    level: t.exposeFloat('level', {
      description: '1 between bodies of one level of government; less within one house.',
    }),
    process: t.exposeFloat('process', { description: 'Whether both bind the same process.' }),
    basis: t.exposeFloat('basis', { description: 'How far the links can be relied on.' }),
    unplanned: t.exposeFloat('unplanned', { description: '1 where nobody planned it.' }),
  }),
});

const OverlapRef = builder.objectRef<Overlap>('Overlap').implement({
  description: 'Two bodies, each with a provision that gives or exercises one act on one topic and activity.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Names the cell: authorities, topic, activity, act.' }),
    authorities: t.stringList({
      description: 'Keys of the two bodies.',
      resolve: ({ authorities }) => [...authorities],
    }),
    topic: t.exposeString('topic', { description: 'Key of the topic.' }),
    topicSlugs: t.exposeStringList('topicSlugs', { description: 'The words of the corpus that the topic stands for.' }),
    sharedSlugs: t.exposeStringList('sharedSlugs', { description: 'Those that both sides use.' }),
    activity: t.exposeString('activity', { nullable: true, description: 'The activity for which both say most.' }),
    activities: t.exposeStringList('activities', { description: 'Every activity that both reach.' }),
    act: t.field({ type: ActEnum, description: 'The act.', resolve: ({ act }) => enumName(act) }),
    sides: t.field({ type: [OverlapSideRef], description: 'Both sides.', resolve: ({ sides }) => [...sides] }),
    concurrence: t.field({
      type: ConcurrenceEnum,
      description: 'Whether it was planned.',
      resolve: ({ concurrence }) => enumName(concurrence),
    }),
    planned: t.expose('planned', { type: [MandatePlaceRef], description: 'The places that make it planned.' }),
    score: t.exposeFloat('score', { description: 'Weighted mean of the parts.' }),
    parts: t.expose('parts', { type: OverlapPartsRef, description: 'The parts of the score.' }),
    why: t.exposeString('why', { description: 'Why it is more than a shared word, in Spanish.' }),
    whyEn: t.exposeString('whyEn', { description: 'The same in English.' }),
    likeOf: t.exposeString('likeOf', {
      nullable: true,
      description: 'The overlap of which this is the like, for another activity or on the same provisions.',
    }),
    candidate: t.exposeBoolean('candidate', { description: 'True where a side rests on what a rule concluded.' }),
  }),
});

const OverlapCellRef = builder.objectRef<OverlapCell>('OverlapCell').implement({
  description: 'A cell of the matrix of topics and acts.',
  fields: (t) => ({
    topic: t.exposeString('topic', { description: 'Key of the topic.' }),
    act: t.field({ type: ActEnum, description: 'The act.', resolve: ({ act }) => enumName(act) }),
    authorities: t.exposeStringList('authorities', { description: 'Bodies that hold it, by key.' }),
    overlaps: t.exposeInt('overlaps', { description: 'Pairs of them.' }),
    unplanned: t.exposeInt('unplanned', { description: 'Pairs that nobody planned.' }),
  }),
});

const OverlapPairRef = builder.objectRef<OverlapPair>('OverlapPair').implement({
  description: 'All that stands between two bodies.',
  fields: (t) => ({
    authorities: t.stringList({ description: 'Keys of the two.', resolve: ({ authorities }) => [...authorities] }),
    overlaps: t.exposeInt('overlaps', { description: 'Cells of topic and act.' }),
    unplanned: t.exposeInt('unplanned', { description: 'Those that nobody planned.' }),
    topics: t.exposeStringList('topics', { description: 'Keys of the topics.' }),
    acts: t.field({ type: [ActEnum], description: 'The acts.', resolve: ({ acts }) => acts.map(enumName) }),
    ids: t.exposeStringList('ids', { description: 'Ids of the overlaps, best first.' }),
  }),
});

const OverlapsRef = builder.objectRef<OverlapAnswer>('Overlaps').implement({
  description: 'Where mandates overlap on a day.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    total: t.int({ description: 'All there are, with those alike.', resolve: ({ overlaps }) => overlaps.length }),
    overlaps: t.field({
      type: [OverlapRef],
      description: 'Those of their own first, best first; then their likes for other activities.',
      args: takeArguments,
      resolve: ({ overlaps }, page) => take(overlaps, page),
    }),
    matrix: t.field({
      type: [OverlapCellRef],
      description: 'By topic and act.',
      resolve: ({ overlaps }) => matrixOf(overlaps),
    }),
    pairs: t.field({
      type: [OverlapPairRef],
      description: 'By pair of bodies, those with most first.',
      args: takeArguments,
      resolve: ({ overlaps }, page) => take(pairsOf(overlaps), page),
    }),
  }),
});

builder.queryField('overlaps', (t) =>
  t.field({
    type: OverlapsRef,
    nullable: true,
    description: 'Where two bodies hold the same act on the same topic and activity, with what both say.',
    args: {
      authority: t.arg.string({
        description: 'Only those of this body, or of the one that holds its tasks on the day.',
      }),
      topic: t.arg.string({ description: 'Only those on this topic; a slug of the corpus will do.' }),
      activity: t.arg.string({ description: 'Only those on this activity.' }),
      act: t.arg({ type: ActEnum, description: 'Only this act.' }),
      concurrence: t.arg({ type: ConcurrenceEnum, description: 'Only those planned so, or unplanned.' }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { asOf, authority, topic, activity, act, concurrence }, scope) =>
      scope.questions.overlaps({
        asOf: scope.dayOf(asOf),
        authority: authority ?? null,
        topic: topic ?? null,
        activity: activity ?? null,
        act: act ? wordOf(act) : null,
        concurrence: concurrence ? wordOf(concurrence) : null,
      }),
  }),
);
