import {
  SEVERITIES,
  SIGNAL_CODES,
  type Actor,
  type DocketAnswer,
  type RecommendationDocket,
  type Signal,
  type SignalParts,
} from '../../domain/ports/questions/docket.js';
import { positionsOn } from '../../domain/positions-on.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { enumName, wordOf } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { PositionRef } from './position.js';
import { take, takeArguments } from './take.js';

const SignalCodeEnum = builder.enumType('SignalCode', {
  description: 'What can speak for reform of a text.',
  values: SIGNAL_CODES.map(enumName),
});

const SeverityEnum = builder.enumType('Severity', {
  description: 'HIGH: a duty or a right fails on it. MEDIUM: it misleads. LOW: it is untidy.',
  values: SEVERITIES.map(enumName),
});

const ActorRoleEnum = builder.enumType('ActorRole', {
  description:
    'Why a body must sit at the table: the recommendation names it, it issues or it enforces a text of the docket.',
  values: ['NAMED', 'ISSUES', 'ENFORCES'] as const,
});

const SignalPartsRef = builder.objectRef<SignalParts>('SignalParts').implement({
  description: 'The parts of a rank, each from 0 to 1.',
  fields: (t) => ({
    severity: t.exposeFloat('severity', { description: 'How bad it is.' }),
    asked: t.exposeFloat('asked', {
      description: '1 where a recommendation names the text, 0.5 where our reading ties it to one.',
    }),
    reach: t.exposeFloat('reach', { description: 'Share of the activities that the text is about.' }),
    age: t.exposeFloat('age', { description: 'How long it has lasted; ten years are 1.' }),
    basis: t.exposeFloat('basis', { description: 'How far the evidence can be relied on.' }),
  }),
});

const SignalRef = builder.objectRef<Signal>('Signal').implement({
  description: 'One ground for reform.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Names it for as long as its sources say the same.' }),
    code: t.field({ type: SignalCodeEnum, description: 'What sort it is.', resolve: ({ code }) => enumName(code) }),
    instrument: t.exposeString('instrument', {
      nullable: true,
      description: 'The text that would change; null for a gap.',
    }),
    provision: t.exposeString('provision', { nullable: true, description: 'The part.' }),
    severity: t.field({ type: SeverityEnum, description: 'Grade.', resolve: ({ severity }) => enumName(severity) }),
    recommendations: t.intList({
      description: 'Those that name the text, then those that our reading ties to it.',
      resolve: ({ recommendations }) => recommendations,
    }),
    namedBy: t.intList({ description: 'Those that name it.', resolve: ({ namedBy }) => namedBy }),
    pair: t.stringList({
      nullable: true,
      description: 'The two parts that collide, or the citing text and the cited one.',
      resolve: ({ pair }) => pair && [...pair],
    }),
    authority: t.exposeString('authority', { nullable: true, description: 'The extinct body.' }),
    topic: t.exposeString('topic', { nullable: true, description: 'What it is about.' }),
    topicSlugs: t.exposeStringList('topicSlugs', { description: 'The words of the corpus that the topic stands for.' }),
    activity: t.exposeString('activity', { nullable: true, description: 'The activity of a gap or a benefit.' }),
    comparators: t.exposeStringList('comparators', {
      description: 'Texts abroad that regulate what nothing here does.',
    }),
    ground: t.exposeString('ground', { description: 'The ground in a sentence, in Spanish.' }),
    groundEn: t.exposeString('groundEn', { description: 'The same in English.' }),
    settledBy: t.exposeString('settledBy', { description: 'What would settle it, in Spanish.' }),
    settledByEn: t.exposeString('settledByEn', { description: 'The same in English.' }),
    day: t.expose('day', { type: 'PartialDate', nullable: true, description: 'From when it holds.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where it was read.' }),
    sdg: t.exposeIntList('sdg', { description: 'Goals that the subject serves.' }),
    rank: t.exposeFloat('rank', { description: 'Weighted mean of the parts.' }),
    parts: t.expose('parts', { type: SignalPartsRef, description: 'The parts of the rank.' }),
    candidate: t.exposeBoolean('candidate', { description: 'True where a rule concluded it.' }),
  }),
});

builder.objectFields(SignalRef, (t) => ({
  positions: t.field({
    type: [PositionRef],
    description: 'What was said of it, or of its text, at a forum whose record the server was given.',
    resolve: (signal, _, { positions }) => positionsOn(signal, positions),
  }),
}));

const ActorRef = builder.objectRef<Actor>('Actor').implement({
  description: 'A body or group that must sit at the table, as it is on the day asked.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key.' }),
    nameEs: t.exposeString('nameEs', { description: 'Its name in Spanish.' }),
    nameEn: t.exposeString('nameEn', { description: 'Its name in English.' }),
    namedAs: t.exposeString('namedAs', {
      nullable: true,
      description: 'The body that the report names, where another holds its tasks now.',
    }),
    role: t.field({ type: ActorRoleEnum, description: 'Why.', resolve: ({ role }) => enumName(role) }),
    instruments: t.exposeStringList('instruments', { description: 'Texts of the docket that it issues or enforces.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where it was read.' }),
  }),
});

const DocketRef = builder.objectRef<DocketAnswer>('Docket').implement({
  description: 'What speaks for reform on a day.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    total: t.int({ description: 'All signals.', resolve: ({ signals }) => signals.length }),
    signals: t.field({
      type: [SignalRef],
      description: 'By rank.',
      args: takeArguments,
      resolve: ({ signals }, page) => take(signals, page),
    }),
  }),
});

const RecommendationDocketRef = builder.objectRef<RecommendationDocket>('RecommendationDocket').implement({
  description: 'What a forum on one recommendation prepares.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    recommendation: t.exposeInt('recommendation', { description: 'Its number.' }),
    titleEs: t.exposeString('titleEs', { description: 'Its title in Spanish.' }),
    titleEn: t.exposeString('titleEn', { description: 'Its title in English.' }),
    actors: t.expose('actors', { type: [ActorRef], description: 'Who must sit at the table.' }),
    total: t.int({ description: 'All signals.', resolve: ({ signals }) => signals.length }),
    signals: t.field({
      type: [SignalRef],
      description: 'By rank.',
      args: takeArguments,
      resolve: ({ signals }, page) => take(signals, page),
    }),
    sdg: t.exposeIntList('sdg', { description: 'Goals that it serves.' }),
  }),
});

builder.queryFields((t) => ({
  docket: t.field({
    type: DocketRef,
    nullable: true,
    description: 'What speaks for reform of a text: reviews due, stale citations, extinct bodies, gaps and the rest.',
    args: {
      code: t.arg({ type: SignalCodeEnum, description: 'Only signals of this code.' }),
      severity: t.arg({ type: SeverityEnum, description: 'Only signals of this grade.' }),
      recommendation: t.arg.int({ description: 'Only what a recommendation names or concerns.' }),
      instrument: t.arg.string({ description: 'Only signals on this text.' }),
      topic: t.arg.string({ description: 'Only signals on this topic.' }),
      activity: t.arg.string({ description: 'Only signals on this activity, or on texts that concern it.' }),
      authority: t.arg.string({
        description:
          'Only signals on this body, or on texts that it, or a body whose tasks it holds on the day, issues or enforces.',
      }),
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, { asOf, code, severity, ...rest }, scope) =>
      scope.questions.docket({
        asOf: scope.dayOf(asOf),
        code: code ? wordOf(code) : null,
        severity: severity ? wordOf(severity) : null,
        authority: rest.authority ?? null,
        recommendation: rest.recommendation ?? null,
        instrument: rest.instrument ?? null,
        topic: rest.topic ?? null,
        activity: rest.activity ?? null,
      }),
  }),
  recommendationDocket: t.field({
    type: RecommendationDocketRef,
    nullable: true,
    description: 'What a forum on one recommendation prepares: its signals and who must sit at the table.',
    args: { number: t.arg.int({ required: true, description: 'Number of the recommendation.' }), ...asOfArgument },
    extensions: WIDE,
    resolve: (_, { number, asOf }, scope) => scope.questions.recommendationDocket(number, scope.dayOf(asOf)),
  }),
}));
