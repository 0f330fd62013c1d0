import { type Completion, COMPLETION_LIMIT, COMPLETION_SORTS } from '../../domain/ports/completions.js';
import { NormapaError } from '../../domain/errors.js';
import { asOfArgument } from './as-of.js';
import { builder } from './builder.js';
import { enumName } from './enums.js';

const CompletionSortEnum = builder.enumType('CompletionSort', {
  description: 'What a completion stands for.',
  values: COMPLETION_SORTS.map(enumName),
});

const CompletionRef = builder.objectRef<Completion>('Completion').implement({
  description: 'Something that has a name, and the name that begins as asked.',
  fields: (t) => ({
    sort: t.field({
      type: CompletionSortEnum,
      description: 'What it stands for.',
      resolve: ({ sort }) => enumName(sort),
    }),
    key: t.exposeString('key', { description: 'Its key.' }),
    text: t.exposeString('text', { description: 'The name to show and to search for.' }),
  }),
});

builder.queryField('completions', (t) =>
  t.field({
    type: [CompletionRef],
    description:
      'What a person may be about to type: names of instruments, bodies, topics, activities and recommendations.',
    args: {
      text: t.arg.string({ required: true, description: 'What was typed so far.' }),
      first: t.arg.int({ defaultValue: 8, required: true, description: `How many, 1 to ${COMPLETION_LIMIT}.` }),
      ...asOfArgument,
    },
    resolve: (_, { text, first, asOf }, scope) => {
      scope.dayOf(asOf);
      if (first < 1 || first > COMPLETION_LIMIT) {
        throw new NormapaError('page-size', `Completions are 1 to ${COMPLETION_LIMIT}, not ${first}`, {
          found: String(first),
          expected: `1 to ${COMPLETION_LIMIT}`,
        });
      }
      return scope.completions?.complete(text.slice(0, LONGEST), first) ?? [];
    },
  }),
);

/** What is typed past this is no beginning of a name. */
const LONGEST = 200;
