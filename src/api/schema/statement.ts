import { type Condition, COMPARISONS, printCondition } from '../../domain/profile-condition.js';
import {
  type Deadline,
  type Limit,
  LIMIT_COMPARISONS,
  type Sanction,
  type SanctionAmount,
  type Statement,
} from '../../domain/statement.js';
import { builder } from './builder.js';
import {
  ActEnum,
  AmountUnitEnum,
  DeadlineUnitEnum,
  enumName,
  ModalityEnum,
  SanctionKindEnum,
  StatementBasisEnum,
} from './enums.js';

/** A test on a fact. */
export const ConditionRef = builder.objectRef<Condition>('Condition').implement({
  description: 'One test on one declared fact of a plant: `hazardous_waste_generated_t_per_year>=10`.',
  fields: (t) => ({
    fact: t.exposeString('fact', { description: 'Name of the fact.' }),
    comparison: t.exposeString('comparison', { description: `How it is compared: ${COMPARISONS.join(' ')}.` }),
    value: t.string({ description: 'What it is compared with, as written.', resolve: ({ value }) => String(value) }),
    text: t.string({ description: 'The whole test as the corpus writes it.', resolve: printCondition }),
  }),
});

const LimitRef = builder.objectRef<Limit>('Limit').implement({
  description: 'A measured bound: "no mayor de 85 dB(A)" is `<=`, 85, `dB(A)`.',
  fields: (t) => ({
    comparison: t.exposeString('comparison', { description: `How it is compared: ${LIMIT_COMPARISONS.join(' ')}.` }),
    value: t.exposeFloat('value', { description: 'The bound itself.' }),
    unit: t.exposeString('unit', { description: 'Its unit in its usual sign.' }),
    surface: t.exposeString('surface', { description: 'The words that say it.' }),
  }),
});

const DeadlineRef = builder.objectRef<Deadline>('Deadline').implement({
  description: 'A time within which something must be done.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many units.' }),
    unit: t.field({
      type: DeadlineUnitEnum,
      description: 'DAY: the words do not say whether it is a business or a calendar day.',
      resolve: ({ unit }) => enumName(unit),
    }),
    surface: t.exposeString('surface', { description: 'The words that say it.' }),
  }),
});

const SanctionAmountRef = builder.objectRef<SanctionAmount>('SanctionAmount').implement({
  description: 'How much, from and to, both inclusive.',
  fields: (t) => ({
    from: t.exposeFloat('from', { nullable: true, description: 'Null where the words state no least.' }),
    to: t.exposeFloat('to', { nullable: true, description: 'Null where the words state no most.' }),
    unit: t.field({
      type: AmountUnitEnum,
      description: 'UMA and MINIMUM_WAGE are told apart as the words do.',
      resolve: ({ unit }) => enumName(unit),
    }),
    surface: t.exposeString('surface', { description: 'The words that say it.' }),
  }),
});

const SanctionRef = builder.objectRef<Sanction>('Sanction').implement({
  description: 'What follows from a breach.',
  fields: (t) => ({
    kinds: t.field({
      type: [SanctionKindEnum],
      description: 'Every sort that the words name.',
      resolve: ({ kinds }) => kinds.map(enumName),
    }),
    amounts: t.expose('amounts', { type: [SanctionAmountRef], description: 'How much, where the words say.' }),
  }),
});

/** What a provision does. */
export const StatementRef = builder.objectRef<Statement>('Statement').implement({
  description: 'What a provision does, in the terms that applicability and overlaps decide by.',
  fields: (t) => ({
    modality: t.field({
      type: ModalityEnum,
      description: 'Obligation, prohibition, permission, power and so on.',
      resolve: ({ modality }) => enumName(modality),
    }),
    act: t.field({
      type: ActEnum,
      nullable: true,
      description: 'What the authority does.',
      resolve: ({ act }) => (act === null ? null : enumName(act)),
    }),
    topics: t.exposeStringList('topics', { description: 'Slugs of topics.' }),
    binds: t.exposeStringList('binds', { description: 'Keys of activities, any of which makes the rule relevant.' }),
    processes: t.exposeStringList('processes', { description: 'Keys of processes, alternatives to `binds`.' }),
    products: t.exposeStringList('products', { description: 'HS headings, alternatives to `binds`.' }),
    when: t.expose('when', { type: [ConditionRef], description: 'Every one must hold.' }),
    unless: t.expose('unless', { type: [ConditionRef], description: 'Any one lifts the rule.' }),
    authorities: t.exposeStringList('authorities', { description: 'Keys of the authorities that act.' }),
    basis: t.field({
      type: StatementBasisEnum,
      description: 'CURATED by a person, or EXTRACTED from official words: then a candidate.',
      resolve: ({ basis }) => enumName(basis),
    }),
    confidence: t.exposeFloat('confidence', { nullable: true, description: '0 to 1 where extracted.' }),
    bearer: t.exposeString('bearer', {
      nullable: true,
      description: 'Who must, may or must not, in the words of the text.',
    }),
    object: t.exposeString('object', { nullable: true, description: 'What they do, from the verb on.' }),
    limits: t.expose('limits', { type: [LimitRef], description: 'Measured bounds that the words set.' }),
    deadline: t.expose('deadline', { type: DeadlineRef, nullable: true, description: 'The time to do it in.' }),
    sanction: t.expose('sanction', { type: SanctionRef, nullable: true, description: 'What follows from a breach.' }),
    terms: t.exposeStringList('terms', { description: 'The terms that it defines, as printed.' }),
    span: t.intList({
      nullable: true,
      description: 'Where its sentence stands in the official words: first character and the one after the last.',
      resolve: ({ span }) => span,
    }),
  }),
});
