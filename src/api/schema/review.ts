import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import { builder } from './builder.js';
import { enumName, ReviewStateEnum } from './enums.js';

type Reviewed = Pick<InstrumentProperties, 'reviewState' | 'reviewOn' | 'reviewNote'>;

/** What is known of the second reading of a record. */
export const ReviewRef = builder.objectRef<Reviewed>('Review').implement({
  description: 'Whether a second person has read a record against its source.',
  fields: (t) => ({
    state: t.field({
      type: ReviewStateEnum,
      description: 'Reviewed or not.',
      resolve: ({ reviewState }) => enumName(reviewState),
    }),
    on: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When.',
      resolve: ({ reviewOn }) => reviewOn,
    }),
    note: t.string({
      nullable: true,
      description: 'What the reader remarked.',
      resolve: ({ reviewNote }) => reviewNote,
    }),
  }),
});
