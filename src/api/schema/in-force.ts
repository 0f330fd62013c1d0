import { IN_FORCE_REASONS, type InForce } from '../../domain/in-force.js';
import { builder } from './builder.js';
import { enumName } from './enums.js';

const InForceReasonEnum = builder.enumType('InForceReason', {
  description:
    'Why an instrument counts as in force on a day or not. IMPRECISE: a day known only to its month or year, within which the day asked falls. STATUS_UNKNOWN: an official text whose status nobody recorded.',
  values: IN_FORCE_REASONS.map(enumName),
});

/** Whether an instrument is in force on a day. */
export const InForceRef = builder.objectRef<InForce>('InForce').implement({
  description: 'Whether an instrument is in force on a day, as far as its record tells.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day asked.' }),
    value: t.exposeBoolean('value', { nullable: true, description: 'Null where the record does not tell.' }),
    reason: t.field({
      type: InForceReasonEnum,
      description: 'What decided.',
      resolve: ({ reason }) => enumName(reason),
    }),
    since: t.expose('since', {
      type: 'PartialDate',
      nullable: true,
      description: 'Entry into force, or publication where the record has no more.',
    }),
    until: t.expose('until', { type: 'PartialDate', nullable: true, description: 'The day it ceased to be in force.' }),
    statusOn: t.expose('statusOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'The day or month for which the status was recorded: later changes may be missing.',
    }),
  }),
});
