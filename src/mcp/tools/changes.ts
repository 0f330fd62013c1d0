import { z } from 'zod';
import { addYears } from '../../domain/day.js';
import { CHANGE_KINDS, type Change } from '../../domain/ports/questions/changes.js';
import type { Language } from '../../domain/vocabulary.js';
import { asked, day, key, paged, told } from '../arguments.js';
import { evidence, placesOf } from '../evidence.js';
import { fitting, pageOf, takePage } from '../page.js';
import { defineTool } from '../tool.js';

const change = z.object({
  id: z.string(),
  kind: z.enum(CHANGE_KINDS),
  day: z.string().describe('Known to the day, the month or the year.'),
  title: z.string(),
  instrument: z.string().nullable(),
  provision: z.string().nullable(),
  source: z.string().nullable(),
  evidence: z.array(evidence),
});

/** What happened, and what comes. */
export const changes = defineTool({
  name: 'changes',
  title: 'What changed and what comes',
  description:
    'What was published, entered into force, was reformed (down to the fraction) or ended between two days, in the order of the days; and `next`: what comes after the day asked.',
  input: z.strictObject({
    from: day.optional().describe('First day; a year before the day asked where absent.'),
    to: day.optional().describe('Last day, counted in; the day asked where absent.'),
    kind: z.enum(CHANGE_KINDS).optional(),
    instrument: key.optional().describe('Key of an instrument.'),
    ...told,
    ...asked,
    ...paged,
  }),
  output: z.object({
    asOf: z.string(),
    from: z.string(),
    to: z.string(),
    ...pageOf(change).shape,
    coming: z.array(change).describe('The first of what comes after the day asked.'),
  }),
  answer: async (sources, { kind = null, instrument = null, lang, first, after, ...given }) => {
    const asOf = given.asOf ?? sources.today();
    const [from, to] = [given.from ?? addYears(asOf, -1), given.to ?? asOf];
    const answer = await sources.questions.changes({ from, to, asOf, kind, instrument });
    return {
      asOf,
      from: answer.from,
      to: answer.to,
      ...takePage(
        answer.changes,
        { first, after },
        ({ id }) => id,
        (each) => show(each, lang),
      ),
      coming: fitting(answer.next.slice(0, COMING_SHOWN), (each) => show(each, lang)),
    };
  },
});

const COMING_SHOWN = 5;

const show = (found: Change, lang: Language): z.input<typeof change> => ({
  id: found.id,
  kind: found.kind,
  day: found.day,
  title: lang === 'en' ? found.titleEn : found.title,
  instrument: found.instrument,
  provision: found.provision,
  source: found.url,
  evidence: placesOf(found.evidence),
});
