import { z } from 'zod';
import { NEEDS, type NeededPermit, type PermitTerm } from '../../domain/ports/questions/permits.js';
import { SILENCES, type Language } from '../../domain/vocabulary.js';
import { asked, paged, profiled, profileOf, told } from '../arguments.js';
import { evidence, placesOf } from '../evidence.js';
import { note, reading, showNote, showReading } from '../profile-note.js';
import { pageOf, takePage } from '../page.js';
import { defineTool } from '../tool.js';

const permit = z.object({
  key: z.string(),
  name: z.string(),
  needed: z.enum(NEEDS),
  fact: z.string().nullable().describe('The fact that would settle whether it is needed.'),
  why: z.string(),
  authority: z.string().nullable(),
  level: z.string(),
  term: z
    .string()
    .nullable()
    .describe('By when an answer is due and which provision says so; null where none is known.'),
  silence: z.enum(SILENCES).describe('What it means that the authority has not answered in time.'),
  after: z.array(z.string()).describe('What must come before it.'),
  basis: z.array(z.string()).describe('Where it rests.'),
  doubts: z.array(z.string()),
  evidence: z.array(evidence),
});

/** The procedures of a project. */
export const permits = defineTool({
  name: 'permits',
  title: 'Permits of a project',
  description:
    'The procedures a plant or project must go through, in an order in which they can be: authority, legal basis, term, what silence means, what comes first; and the critical path with the days that are known.',
  input: z.strictObject({
    ...profiled,
    needed: z.enum(NEEDS).optional().describe('Only these; where absent, those needed and those that wait for a fact.'),
    ...told,
    ...asked,
    ...paged,
  }),
  output: z.object({
    asOf: z.string(),
    criticalPath: z.object({
      permits: z.array(z.string()),
      businessDays: z.number(),
      calendarDays: z.number(),
      unknown: z.array(z.string()).describe('Procedures along it whose authority has no term in days.'),
    }),
    ...pageOf(permit).shape,
    understood: z.array(reading).describe('How words of the profile that are no keys were understood.'),
    notes: z.array(note),
  }),
  answer: async (sources, { profile, needed, lang, first, after, ...given }) => {
    const answer = await sources.questions.permits(profileOf(profile), given.asOf ?? sources.today());
    const { businessDays, calendarDays, permits: path, unknown } = answer.criticalPath;
    const wanted = answer.permits.filter((each) =>
      needed === undefined ? each.needed !== 'doesNotApply' : each.needed === needed,
    );
    return {
      asOf: answer.asOf,
      criticalPath: { permits: [...path], businessDays, calendarDays, unknown: [...unknown] },
      ...takePage(
        wanted,
        { first, after },
        ({ key }) => key,
        (each) => show(each, lang),
      ),
      understood: answer.understood.map(showReading),
      notes: answer.notes.map((each) => showNote(each, lang)),
    };
  },
});

const show = (found: NeededPermit, lang: Language): z.input<typeof permit> => ({
  key: found.key,
  name: found.name[lang],
  needed: found.needed,
  fact: found.fact,
  why: found.why[lang],
  authority: found.authority && (found.authority.key ?? found.authority.name[lang]),
  level: found.level,
  term: found.term && showTerm(found.term),
  silence: found.silence,
  after: [...found.after],
  basis: found.basis.map(({ id }) => id),
  doubts: [...found.doubts],
  evidence: placesOf(found.basis.map(({ evidence: place }) => place)),
});

const showTerm = ({ days, kind, bound, at }: PermitTerm): string =>
  [
    days === null ? 'no number of days stated' : `${days} ${kind} days`,
    bound === null ? '' : `of the ${bound}`,
    at === null ? '' : `(${at})`,
  ]
    .filter((words) => words !== '')
    .join(' ');
