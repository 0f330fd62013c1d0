import { z } from 'zod';
import { parseDay, type Day } from '../domain/day.js';
import type { Profile } from '../domain/profile.js';
import { LANGUAGES } from '../domain/vocabulary.js';
import { DEFAULT_PAGE_SIZE, PAGE_SIZE_LIMIT } from './limits.js';

/** A day that exists. */
export const day = z.string().refine((text): text is Day => parseDay(text) !== null, 'expected a day, YYYY-MM-DD');

/** A word that names a record. */
export const key = z.string().min(1).max(300);

/** The day of a question. */
export const asked = { asOf: day.optional().describe('The day the question is for, YYYY-MM-DD; today where absent.') };

/** The language of what is told. */
export const told = {
  lang: z
    .enum(LANGUAGES)
    .default('es')
    .describe('Language of remarks and summaries; the words of the law are Spanish.'),
};

/** Which stretch of a list. */
export const paged = {
  first: z
    .number()
    .int()
    .min(1)
    .max(PAGE_SIZE_LIMIT)
    .default(DEFAULT_PAGE_SIZE)
    .describe('Members at most; a page ends earlier where they grow long.'),
  after: z.string().max(2_000).nullish().describe('`next` of the page before; absent for the first page.'),
};

const words = z.array(key).max(100);

const factValue = z.union(
  [z.number(), z.boolean(), z.string().max(500), z.array(z.string().max(500)).max(100), z.null()],
  'expected a number, true or false, a word, a list of words, or null',
);

const profile = z
  .strictObject({
    jurisdictions: words.min(1).describe('ISO 3166-2 codes of the places where it stands: ["MX-NLE"].'),
    activities: words
      .nullish()
      .describe('Steps of the value chain, keys of `vocabulary` of activities, or SCIAN 2023 codes.'),
    processes: words
      .nullish()
      .describe('What is done on the floor: keys of `vocabulary` of processes, or words for them.'),
    products: words.nullish().describe('HS headings or subheadings: ["8507.60"].'),
    facts: z
      .record(key, factValue)
      .default({})
      .describe('Facts by the names of `vocabulary` of facts: {"workers": 420}. One that is absent excludes nothing.'),
  })
  .describe('The plant or project.');

/** The plant or project that a question is about. */
export const profiled = { profile };

/** The profile that arguments describe. */
export function profileOf({
  jurisdictions,
  activities,
  processes,
  products,
  facts,
}: z.output<typeof profile>): Profile {
  return {
    jurisdictions,
    activities: activities ?? null,
    processes: processes ?? null,
    products: products ?? null,
    facts,
  };
}
