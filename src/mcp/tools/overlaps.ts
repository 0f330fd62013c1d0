import { z } from 'zod';
import {
  CONCURRENCES,
  MANDATE_SOURCES,
  type MandatePlace,
  type Overlap,
  type OverlapSide,
} from '../../domain/ports/questions/overlaps.js';
import { ACTS, type Language } from '../../domain/vocabulary.js';
import { asked, key, paged, told } from '../arguments.js';
import { evidence, placeOf } from '../evidence.js';
import { PLACES_SHOWN } from '../limits.js';
import { pageOf, takePage } from '../page.js';
import { defineTool } from '../tool.js';

const place = z.object({
  id: z.string(),
  heading: z.string(),
  quote: z.string(),
  how: z.enum(MANDATE_SOURCES),
  evidence,
});
const side = z.object({ authority: z.string(), provisions: z.array(place), count: z.number() });

const overlap = z.object({
  id: z.string(),
  authorities: z.array(z.string()),
  act: z.enum(ACTS),
  topic: z.string(),
  activity: z.string().nullable(),
  score: z.number(),
  concurrence: z.enum(CONCURRENCES).describe('unplanned: nobody arranged that both hold it.'),
  why: z.string(),
  candidate: z.boolean().describe('A rule concluded a link of either side; nobody has read it.'),
  sides: z.array(side),
});

/** Where mandates meet. */
export const overlaps = defineTool({
  name: 'overlaps',
  title: 'Overlapping mandates',
  description:
    'Pairs of public bodies that hold the same act (set standards, permit, register, inspect, certify, sanction, promote, collect) on the same topic and activity, with the provisions and words of both sides. Best first.',
  input: z.strictObject({
    authority: key.optional().describe('Key of a body: semarnat, cne.'),
    topic: key.optional().describe('Key of a topic: battery-waste.'),
    activity: key.optional(),
    act: z.enum(ACTS).optional(),
    concurrence: z.enum(CONCURRENCES).optional(),
    likes: z.boolean().default(false).describe('Also the likes of an overlap for other activities.'),
    ...told,
    ...asked,
    ...paged,
  }),
  output: z.object({ asOf: z.string(), ...pageOf(overlap).shape }),
  answer: async (sources, { likes, lang, first, after, asOf, ...filter }) => {
    const { authority = null, topic = null, activity = null, act = null, concurrence = null } = filter;
    const day = asOf ?? sources.today();
    const answer = await sources.questions.overlaps({ asOf: day, authority, topic, activity, act, concurrence });
    const wanted = answer.overlaps.filter(({ likeOf }) => likes || likeOf === null);
    return {
      asOf: answer.asOf,
      ...takePage(
        wanted,
        { first, after },
        ({ id }) => id,
        (each) => show(each, lang),
      ),
    };
  },
});

const show = (found: Overlap, lang: Language): z.input<typeof overlap> => ({
  id: found.id,
  authorities: [...found.authorities],
  act: found.act,
  topic: found.topic,
  activity: found.activity,
  score: found.score,
  concurrence: found.concurrence,
  why: lang === 'en' ? found.whyEn : found.why,
  candidate: found.candidate,
  sides: found.sides.map(showSide),
});

const showSide = ({ authority, provisions, count }: OverlapSide): z.input<typeof side> => ({
  authority,
  provisions: provisions.slice(0, PLACES_SHOWN).map(showPlace),
  count,
});

const showPlace = ({ id, heading, quote, source, evidence: read }: MandatePlace): z.input<typeof place> => ({
  id,
  heading,
  quote,
  how: source,
  evidence: placeOf(read),
});
