import { z } from 'zod';
import { CITATION_STATES, type CheckedCitation } from '../../domain/ports/questions/check.js';
import { asked, day, paged } from '../arguments.js';
import { CHECKED_CHARACTERS } from '../limits.js';
import { pageOf, takePage } from '../page.js';
import { defineTool } from '../tool.js';

const citation = z.object({
  surface: z.string().describe('The words that cite.'),
  start: z.number(),
  end: z.number(),
  target: z.string().nullable().describe('Key of the text cited, its words where it has no record.'),
  parts: z.array(z.string()).describe('Ids of the parts cited, as far as they are on record.'),
  state: z.enum(CITATION_STATES),
  by: z.string().nullable().describe('What replaced or repealed it.'),
  on: z.string().nullable().describe('The day from which the state holds.'),
  reformedSince: z.string().nullable(),
  edition: z.string().nullable().describe('The edition in force, for a reference to whichever is.'),
  note: z.string().describe('What the state rests on.'),
});

/** A document's citations and how each stands. */
export const check = defineTool({
  name: 'check',
  title: 'Check a text',
  description:
    'Finds the legal citations of a text (contract, register, memo, draft) and tells how each stands: in-force, replaced, repealed, not-yet, no-such-provision, unknown. Evidence is the words themselves, by their offsets.',
  input: z.strictObject({
    text: z.string().min(1).max(CHECKED_CHARACTERS).describe(`At most ${CHECKED_CHARACTERS} characters.`),
    dated: day.optional().describe('The day of the text: reforms since then are told.'),
    ...asked,
    ...paged,
  }),
  output: z.object({ asOf: z.string(), ...pageOf(citation).shape }),
  answer: async (sources, { text, dated = null, first, after, ...given }) => {
    const answer = await sources.questions.check({ text, dated, asOf: given.asOf ?? sources.today() });
    return { asOf: answer.asOf, ...takePage(answer.citations, { first, after }, ({ start }) => String(start), show) };
  },
});

const show = (found: CheckedCitation): z.input<typeof citation> => ({
  surface: found.surface.slice(0, 300),
  start: found.start,
  end: found.end,
  target: found.target && (found.target.key ?? found.target.title),
  parts: found.parts.flatMap(({ id }) => (id === null ? [] : [id])),
  state: found.state,
  by: found.by,
  on: found.on,
  reformedSince: found.reformedSince,
  edition: found.edition,
  note: found.note,
});
