import { z } from 'zod';
import { fold } from '../../domain/fold.js';
import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import { PAGE_LIMIT } from '../../domain/ports/graph-store.js';
import type { Language } from '../../domain/vocabulary.js';
import { asked, paged, told } from '../arguments.js';
import { pageOf, takePage } from '../page.js';
import type { Sources } from '../sources.js';
import { defineTool } from '../tool.js';

const LABELS = {
  activities: 'Activity',
  processes: 'Process',
  facts: 'Fact',
  topics: 'Topic',
  authorities: 'Authority',
  jurisdictions: 'Jurisdiction',
  recommendations: 'Recommendation',
  permits: 'Permit',
} as const satisfies Readonly<Record<string, NodeLabel>>;

type Sort = keyof typeof LABELS;

const word = z.object({ key: z.string(), name: z.string(), more: z.string().nullable() });

/** The words that the other tools take. */
export const vocabulary = defineTool({
  name: 'vocabulary',
  title: 'Words that the tools take',
  description:
    'Keys of activities, processes, facts (with unit and choices), topics, authorities, jurisdictions, recommendations or permits, with their names. Ask it before filling a profile or a filter.',
  input: z.strictObject({
    of: z.enum(Object.keys(LABELS) as [Sort, ...Sort[]]).describe('Which words.'),
    matching: z.string().max(200).optional().describe('Only those whose key, name or alias holds this.'),
    ...told,
    ...asked,
    ...paged,
  }),
  output: z.object({ asOf: z.string(), ...pageOf(word).shape }),
  answer: async (sources, { of, matching = '', lang, first, after, ...given }) => {
    const sought = fold(matching.trim());
    const nodes = await nodesOf(sources, LABELS[of]);
    const wanted = nodes.filter((node) => sought === '' || fold(namesOf(node).join('\n')).includes(sought));
    return {
      asOf: given.asOf ?? sources.today(),
      ...takePage(
        wanted,
        { first, after },
        ({ id }) => id,
        (node) => show(node, lang),
      ),
    };
  },
});

const nodesOf = async ({ store }: Sources, label: NodeLabel): Promise<readonly AnyNode[]> => {
  const page = { first: PAGE_LIMIT, after: null };
  // Every label that is asked for is indexed by its key.
  const order = { property: 'key' as never, direction: 'ascending' } as const;
  const { members } = await store.list(label, [], order, page);
  return members.map(({ item }) => item as AnyNode);
};

/** All that a record is called. */
const namesOf = ({ id, properties }: AnyNode): readonly string[] => [
  id.slice(id.indexOf(':') + 1),
  ...NAMED.flatMap((name) => {
    const value: unknown = (properties as unknown as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  }),
];

const NAMED = [
  'acronym',
  'nameEs',
  'nameEn',
  'titleEs',
  'titleEn',
  'meaningEs',
  'meaningEn',
  'aliases',
  'termsEs',
  'termsEn',
];

const show = (node: AnyNode, lang: Language): z.input<typeof word> => ({
  key: node.id.slice(node.id.indexOf(':') + 1),
  name: nameIn(node, lang),
  more: moreOf(node),
});

const nameIn = ({ label, properties }: AnyNode, lang: Language): string => {
  if (label === 'Fact') return lang === 'en' ? properties.meaningEn : properties.meaningEs;
  if (label === 'Recommendation') return lang === 'en' ? properties.titleEn : properties.titleEs;
  if (!('nameEs' in properties)) return '';
  return lang === 'en' ? properties.nameEn : properties.nameEs;
};

/** What a key and a name leave out. */
const moreOf = (node: AnyNode): string | null => {
  if (node.label === 'Fact') {
    const { type, unit, choices } = node.properties;
    const values = choices.length > 0 ? `: ${choices.join(', ')}` : '';
    return `${type}${unit === null ? '' : ` in ${unit}`}${values}`;
  }
  if (node.label === 'Activity')
    return `SCIAN ${node.properties.scian.join(', ')}; HS ${node.properties.hs.join(', ')}`;
  return node.label === 'Authority' ? node.properties.acronym : null;
};
