import { builder } from './builder.js';

/** The argument of every question. */
export const asOfArgument = builder.args((t) => ({
  asOf: t.field({ type: 'Date', description: 'The day that the question is for; today where absent.' }),
}));
