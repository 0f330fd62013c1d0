import { z } from 'zod';
import { EDGE_TYPES } from '../../domain/graph/edge.js';
import { IMPACT_DEPTH_LIMIT, type ImpactItem } from '../../domain/ports/questions/impact.js';
import { asked, key, paged } from '../arguments.js';
import { evidence, placeOf } from '../evidence.js';
import { pageOf, takePage } from '../page.js';
import { defineTool } from '../tool.js';

const step = z.object({ type: z.enum(EDGE_TYPES), from: z.string(), to: z.string(), evidence });

const item = z.object({
  id: z.string(),
  name: z.string(),
  how: z.string().describe('rests, cites, mandate, permit, incentive, duty or asked.'),
  depth: z.number().describe('Steps away, from 1.'),
  inForce: z.boolean().nullable(),
  path: z.array(step).describe('From the item back to the text asked about.'),
});

/** What rests on a text. */
export const impact = defineTool({
  name: 'impact',
  title: 'Impact of a change',
  description:
    'What would have to be looked at if a text were repealed or changed: what rests on it, cites it, takes mandates, permits, incentives or duties from it, directly and through others. Nearest first.',
  input: z.strictObject({
    id: key.describe('Key of an instrument (lgpgir) or id of a provision (lgpgir#art-31).'),
    depth: z.number().int().min(1).max(IMPACT_DEPTH_LIMIT).default(2).describe('How many steps away.'),
    ...asked,
    ...paged,
  }),
  output: z.object({
    asOf: z.string(),
    id: z.string(),
    name: z.string(),
    cut: z.boolean().describe('There are more than were counted.'),
    ...pageOf(item).shape,
  }),
  answer: async (sources, { id, depth, first, after, ...given }) => {
    const answer = await sources.questions.impact({ id, depth, asOf: given.asOf ?? sources.today() });
    const { asOf, name, cut, items } = answer;
    return { asOf, id: answer.id, name, cut, ...takePage(items, { first, after }, (each) => each.id, show) };
  },
});

const show = ({ id, name, how, depth, inForce, path }: ImpactItem): z.input<typeof item> => ({
  id,
  name,
  how,
  depth,
  inForce,
  path: path.map(({ type, from, to, evidence: read }) => ({ type, from, to, evidence: placeOf(read) })),
});
