import { type Condition, COMPARISONS, printCondition } from '../../domain/profile-condition.js';
import type { Statement } from '../../domain/statement.js';
import { builder } from './builder.js';
import { ActEnum, enumName, ModalityEnum } from './enums.js';

const ConditionRef = builder.objectRef<Condition>('Condition').implement({
  description: 'One test on one declared fact of a plant: `hazardous_waste_generated_t_per_year>=10`.',
  fields: (t) => ({
    fact: t.exposeString('fact', { description: 'Name of the fact.' }),
    comparison: t.exposeString('comparison', { description: `How it is compared: ${COMPARISONS.join(' ')}.` }),
    value: t.string({ description: 'What it is compared with, as written.', resolve: ({ value }) => String(value) }),
    text: t.string({ description: 'The whole test as the corpus writes it.', resolve: printCondition }),
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
  }),
});
