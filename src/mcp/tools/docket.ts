import { z } from 'zod';
import { SEVERITIES, SIGNAL_CODES, type Signal } from '../../domain/ports/questions/docket.js';
import type { Language } from '../../domain/vocabulary.js';
import { asked, key, paged, told } from '../arguments.js';
import { evidence, placesOf } from '../evidence.js';
import { pageOf, takePage } from '../page.js';
import { defineTool } from '../tool.js';

const signal = z.object({
  id: z.string(),
  code: z.enum(SIGNAL_CODES),
  instrument: z.string().nullable().describe('The text that would change; null for a gap.'),
  provision: z.string().nullable(),
  severity: z.enum(SEVERITIES),
  recommendations: z.array(z.number()),
  ground: z.string(),
  settledBy: z.string().describe('What would settle it.'),
  since: z.string().nullable().describe('The day from which the ground holds.'),
  rank: z.number(),
  candidate: z.boolean().describe('A rule concluded it and nobody has read it against the official text.'),
  evidence: z.array(evidence),
});

/** What speaks for reform. */
export const docket = defineTool({
  name: 'docket',
  title: 'Reform docket',
  description:
    'What speaks for reform of the rules, ranked: named by a recommendation, review overdue, stale citation, dead provision, extinct authority, combustion only, expired incentive, colliding definitions, gap. Each with its ground, what would settle it, and evidence.',
  input: z.strictObject({
    code: z.enum(SIGNAL_CODES).optional(),
    recommendation: z.number().int().min(1).max(1_000).optional().describe('Number of a recommendation: 24.'),
    instrument: key.optional(),
    topic: key.optional(),
    activity: key.optional(),
    ...told,
    ...asked,
    ...paged,
  }),
  output: z.object({ asOf: z.string(), ...pageOf(signal).shape }),
  answer: async (sources, { lang, first, after, asOf, ...filter }) => {
    const { code = null, recommendation = null, instrument = null, topic = null, activity = null } = filter;
    const day = asOf ?? sources.today();
    const answer = await sources.questions.docket({ asOf: day, code, recommendation, instrument, topic, activity });
    return {
      asOf: answer.asOf,
      ...takePage(
        answer.signals,
        { first, after },
        ({ id }) => id,
        (each) => show(each, lang),
      ),
    };
  },
});

const show = (found: Signal, lang: Language): z.input<typeof signal> => ({
  id: found.id,
  code: found.code,
  instrument: found.instrument,
  provision: found.provision,
  severity: found.severity,
  recommendations: [...found.recommendations],
  ground: lang === 'en' ? found.groundEn : found.ground,
  settledBy: lang === 'en' ? found.settledByEn : found.settledBy,
  since: found.day,
  rank: found.rank,
  candidate: found.candidate,
  evidence: placesOf(found.evidence),
});
