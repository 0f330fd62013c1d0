import { z } from 'zod';
import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId } from '../../domain/graph/node-id.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import {
  type Facet,
  FACETS,
  NOTICE_SORTS,
  QUERY_LENGTH_LIMIT,
  type SearchHit,
} from '../../domain/ports/search-index.js';
import { asked, key, paged } from '../arguments.js';
import { evidence, placeOf } from '../evidence.js';
import { nameOf, standing } from '../find-text.js';
import { fitting, pageOf } from '../page.js';
import type { Sources } from '../sources.js';
import { defineTool } from '../tool.js';

const filters = z
  .strictObject(Object.fromEntries(FACETS.map((facet) => [facet, z.array(key).max(20).optional()])))
  .optional()
  .describe('Keep only hits with one of these values in each facet named: {"kind": ["nom"], "status": ["in-force"]}.');

const hit = z.object({
  id: z.string().describe('What `provision` and `citations` take.'),
  instrument: z.string(),
  name: z.string().describe('What people call the instrument.'),
  heading: z.string().nullable().describe('Of the part; null where the hit is the instrument itself.'),
  inForce: z.boolean().nullable().describe('On the day asked; null where the record does not tell.'),
  snippet: z.string(),
  why: z.array(z.string()).describe('Word asked → word found (how).'),
  evidence,
});

/** Full-text search. */
export const search = defineTool({
  name: 'search',
  title: 'Search the law',
  description:
    'Finds provisions and instruments (NOMs, laws, decrees, treaties) on the Mexican electric-vehicle industry. Takes words in Spanish or English, "phrases", -without, field:value, AND, OR, brackets, designations (NOM-052-SEMARNAT-2005) and citations (artículo 31 LGPGIR). Best first. Read a hit with `provision`.',
  input: z.strictObject({
    query: z.string().trim().min(1).max(QUERY_LENGTH_LIMIT).describe('What to look for.'),
    filters,
    ...asked,
    ...paged,
  }),
  output: z.object({
    asOf: z.string(),
    suggestion: z.string().nullable().describe('The query with slips put right, where it was read so.'),
    notices: z
      .array(z.object({ sort: z.enum(NOTICE_SORTS), asked: z.string(), found: z.string().nullable() }))
      .describe(
        'What to know of how the query was read: a part or text not held, what replaced a text, no such value.',
      ),
    ...pageOf(hit).shape,
  }),
  answer: async (sources, { query, first, after, filters: wanted, ...given }) => {
    const asOf = given.asOf ?? sources.today();
    const chosen = readFilters(wanted ?? {});
    const found = await sources.search.search({ text: query, first, after: after ?? null, asOf, filters: chosen });
    const nodes = await nodesOf(sources, found.hits);
    const members = fitting(found.hits, (each) => show(each, nodes, asOf)).flat();
    const isWhole = members.length === found.hits.length && !found.hasNext;
    return {
      asOf,
      suggestion: found.suggestion,
      notices: [...found.notices],
      total: found.total,
      next: isWhole ? null : (found.hits[members.length - 1]?.cursor ?? null),
      members,
    };
  },
});

const WAYS_SHOWN = 6;

type Nodes = ReadonlyMap<string, AnyNode>;

const readFilters = (
  wanted: Readonly<Record<string, readonly string[] | undefined>>,
): Partial<Record<Facet, readonly string[]>> => {
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = wanted[facet];
    if (values) chosen[facet] = values;
  }
  return chosen;
};

const idOf = ({ instrument, locator }: SearchHit): string =>
  locator === null ? instrument : provisionId(instrument, locator);

/** The nodes of hits and of the instruments that hold them, by id. */
const nodesOf = async ({ store }: Sources, hits: readonly SearchHit[]): Promise<Nodes> => {
  const texts = hits.map(({ instrument }) => nodeId('Instrument', instrument));
  const parts = hits.flatMap((each) => (each.locator === null ? [] : [nodeId('Provision', idOf(each))]));
  const nodes = await store.nodes([...new Set([...texts, ...parts])]);
  return new Map(nodes.flatMap((node) => (node ? [[node.id, node]] : [])));
};

/** Empty for a hit that the store no longer holds: a load may come between search and look-up. */
const show = (found: SearchHit, nodes: Nodes, asOf: Parameters<typeof standing>[1]): z.input<typeof hit>[] => {
  const instrument = nodes.get(nodeId('Instrument', found.instrument));
  if (instrument?.label !== 'Instrument') return [];
  const part = nodes.get(nodeId('Provision', idOf(found)));
  const provision = part?.label === 'Provision' ? part.properties : null;
  const { file, titleEs } = instrument.properties;
  return [
    {
      id: idOf(found),
      instrument: found.instrument,
      name: nameOf(instrument),
      heading: provision?.heading ?? null,
      inForce: standing(instrument, asOf).value,
      snippet: found.snippet.text.replace(/\s+/g, ' '),
      why: [...new Set(found.why.map((each) => `${each.asked} → ${each.found} (${each.route})`))].slice(0, WAYS_SHOWN),
      evidence: provision
        ? placeOf(provision.evidence)
        : { file, locator: null, quote: titleEs.slice(0, 200), basis: 'curated', confidence: null },
    },
  ];
};
