import { z } from 'zod';
import { CITATION_EDGES, EDGE_OF_RELATION } from '../../domain/graph/edge.js';
import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import { type Neighbour, PAGE_LIMIT } from '../../domain/ports/graph-store.js';
import { RELATIONS, REFERENCES, type Relation } from '../../domain/vocabulary.js';
import { asked, key, paged } from '../arguments.js';
import { evidence, placeOf } from '../evidence.js';
import { findText, nameOf, partsOf, type FoundText } from '../find-text.js';
import { pageOf, takePage } from '../page.js';
import type { Sources } from '../sources.js';
import { defineTool } from '../tool.js';

const citation = z.object({
  relation: z.enum(RELATIONS),
  reference: z.enum(REFERENCES).nullable().describe('static: tied to one edition; dynamic: whichever is in force.'),
  from: z.string().describe('The text that cites.'),
  to: z.string().describe('The text that is cited; words where it has no record.'),
  part: z.string().nullable().describe('Locator of the part cited, also where that is not on record.'),
  other: z.string().describe('Name of the text at the far end.'),
  surface: z.string().nullable().describe('The words that cite.'),
  resolved: z.boolean().nullable(),
  reason: z.string().nullable().describe('Why it is not resolved.'),
  evidence,
});

/** What a text cites, or what cites it. */
export const citations = defineTool({
  name: 'citations',
  title: 'Follow citations',
  description:
    'Lists what a provision or instrument cites (direction out) or what cites it (in): relation, words, and where each was read. Those of its inner parts too.',
  input: z.strictObject({
    id: key.describe('lgpgir, lgpgir#art-31/fr-v, a URN:LEX, or one citation in words.'),
    direction: z.enum(['out', 'in']).describe('out: what it cites; in: what cites it.'),
    relations: z.array(z.enum(RELATIONS)).max(RELATIONS.length).optional().describe('Only these; all where absent.'),
    ...asked,
    ...paged,
  }),
  output: z.object({ asOf: z.string(), id: z.string(), direction: z.enum(['out', 'in']), ...pageOf(citation).shape }),
  answer: async (sources, { id, direction, relations, first, after, ...given }) => {
    const found = await findText(sources, id);
    const types = new Set(relations?.map((relation) => EDGE_OF_RELATION[relation]) ?? CITATION_EDGES);
    const links = (await linksOf(sources, found, direction)).filter(({ edge }) => types.has(edge.type));
    return {
      asOf: given.asOf ?? sources.today(),
      id: found.id,
      direction,
      ...takePage(links, { first, after }, ({ edge }) => edge.id, show),
    };
  },
});

const FIRST = { first: PAGE_LIMIT, after: null } as const;

/** Citations of a text one by one: its own, then those of its inner parts in their order. */
const linksOf = async (
  { store }: Sources,
  { instrument, provision }: FoundText,
  direction: 'out' | 'in',
): Promise<readonly Neighbour[]> => {
  const parts = await partsOf(store, instrument.properties.key);
  const inner = provision
    ? parts.filter((part) => part.properties.locator.startsWith(`${provision.properties.locator}/`))
    : parts;
  const places = [(provision ?? instrument).id, ...inner.map((part) => part.id)];
  // A procedure that rests on a text cites nothing.
  const texts = direction === 'in' ? { labels: ['Instrument', 'Provision'] as const } : {};
  const found = await store.expand(places, { types: CITATION_EDGES, direction, ...texts }, FIRST);
  return found.flatMap(({ members }) => members.map(({ item }) => item));
};

const RELATION_OF_EDGE = new Map<string, Relation>(RELATIONS.map((relation) => [EDGE_OF_RELATION[relation], relation]));

const show = ({ edge, node }: Neighbour): z.input<typeof citation> => ({
  relation: RELATION_OF_EDGE.get(edge.type) ?? 'cites',
  reference: edge.properties.reference,
  from: bare(edge.from),
  to: bare(edge.to),
  part: edge.properties.targetLocator,
  other: textName(node),
  surface: edge.properties.surface,
  resolved: edge.properties.resolved,
  reason: edge.properties.reason,
  evidence: placeOf(edge.evidence),
});

const bare = (id: NodeId): string => id.slice(id.indexOf(':') + 1);

const textName = (node: AnyNode): string => {
  if (node.label === 'Instrument') return nameOf(node);
  if (node.label === 'Provision') return `${node.properties.instrument}, ${node.properties.heading}`;
  return node.label === 'NamedText' ? node.properties.name : bare(node.id);
};
