import { STANCES, type Position } from '../../domain/ports/questions/docket.js';
import { builder } from './builder.js';
import { enumName } from './enums.js';

const StanceEnum = builder.enumType('Stance', {
  description: 'What a forum would have happen to a text.',
  values: STANCES.map(enumName),
});

/** What somebody said at a forum. */
export const PositionRef = builder.objectRef<Position>('Position').implement({
  description: 'What somebody said at a forum; shown beside a signal, never counted as law.',
  fields: (t) => ({
    who: t.exposeString('who', { description: 'Who said it, as it wishes to be named.' }),
    authority: t.exposeString('authority', {
      nullable: true,
      description: 'Its key, for a public body with a record.',
    }),
    stance: t.field({
      type: StanceEnum,
      description: 'What should happen to it.',
      resolve: ({ stance }) => enumName(stance),
    }),
    words: t.exposeString('words', { description: 'What was said, in the words of who said it.' }),
    day: t.expose('day', { type: 'Date', description: 'The day on which it was said.' }),
    file: t.exposeString('file', { description: 'The file that says so.' }),
  }),
});
