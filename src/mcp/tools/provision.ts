import { z } from 'zod';
import type { Day } from '../../domain/day.js';
import type { GraphNode } from '../../domain/graph/node.js';
import { IN_FORCE_REASONS } from '../../domain/in-force.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { PastWords } from '../../domain/ports/questions/past-words.js';
import { printCondition } from '../../domain/profile-condition.js';
import { printUrn } from '../../domain/urn.js';
import type { Language } from '../../domain/vocabulary.js';
import { asked, key, paged, told } from '../arguments.js';
import { evidence, placeOf } from '../evidence.js';
import { findText, nameOf, partsOf, standing, type FoundText } from '../find-text.js';
import { TEXT_CHARACTERS } from '../limits.js';
import { pageOf, takePage } from '../page.js';
import type { Sources } from '../sources.js';
import { defineTool } from '../tool.js';

const part = z.object({ id: z.string(), heading: z.string() });

const output = z.object({
  asOf: z.string(),
  id: z.string(),
  urn: z.string(),
  name: z.string(),
  heading: z.string().nullable(),
  inForce: z.object({
    value: z.boolean().nullable(),
    reason: z.enum(IN_FORCE_REASONS),
    since: z.string().nullable(),
    until: z.string().nullable(),
  }),
  source: z.string().nullable().describe('Address of the official text.'),
  words: z
    .enum(['official', 'summary', 'none'])
    .describe('Whose words `text` is: those of the law, or our summary of them.'),
  text: z.string(),
  version: z
    .object({ lastReform: z.string().nullable(), file: z.string() })
    .nullable()
    .describe(
      'The earlier version of the official text that `text` stands in, on a day before its last reform; null for the newest.',
    ),
  nextFrom: z.number().nullable().describe('Hand it in as `from` for the rest of the text; null at its end.'),
  summary: z.string().nullable().describe('Our summary, where `text` holds the official words.'),
  rules: z.array(z.string()).describe('What it does, to whom, under which conditions, as read.'),
  doubts: z.array(z.string()).describe('What nobody could verify.'),
  parts: pageOf(part).describe('The parts right below it.'),
  evidence,
});

/** A provision or instrument with its words. */
export const provision = defineTool({
  name: 'provision',
  title: 'Read a provision',
  description:
    'Reads one provision (article, fraction, numeral) or instrument: its words, whether it is in force, what it does, its parts, its doubts, where it was read. Summaries are ours and not the law: `source` leads to the official text.',
  input: z.strictObject({
    id: key.describe('lgpgir, lgpgir#art-31/fr-v, a URN:LEX, or one citation in words (artículo 31 de la LGPGIR).'),
    from: z.number().int().min(0).default(0).describe('Character of the text to begin at.'),
    ...told,
    ...asked,
    ...paged,
  }),
  output,
  answer: async (sources, { id, from, lang, first, after, ...given }) => {
    const asOf = given.asOf ?? sources.today();
    const found = await findText(sources, id);
    const { key: holder, kind, jurisdictions, published, url } = found.instrument.properties;
    const { reason, value, since, until } = standing(found.instrument, asOf);
    const below = found.provision?.properties.locator ?? null;
    const parts = (await partsOf(sources.store, holder)).filter(({ properties }) => properties.parent === below);
    return {
      asOf,
      id: found.id,
      urn: printUrn({ key: holder, kind, jurisdiction: jurisdictions[0] ?? 'MX', published }, below),
      name: nameOf(found.instrument),
      heading: found.provision?.properties.heading ?? null,
      inForce: { value, reason, since, until },
      source: url,
      ...wordsOf(found, pastOf(found, sources, asOf), lang, from),
      parts: takePage(parts, { first, after }, ({ id: name }) => name, showPart),
    };
  },
});

type Words = Pick<
  z.input<typeof output>,
  'words' | 'text' | 'version' | 'nextFrom' | 'summary' | 'rules' | 'doubts' | 'evidence'
>;

/** What the part said on the day, where an older version of its text stood then. */
const pastOf = ({ provision: own }: FoundText, { questions }: Sources, asOf: Day): PastWords | null =>
  own && questions.pastWords(own.properties.instrument, own.properties.locator, asOf);

const wordsOf = (
  { instrument, provision: own }: FoundText,
  past: PastWords | null,
  lang: Language,
  from: number,
): Words => {
  if (!own) return recordOf(instrument, lang, from);
  const { summaryEs, summaryEn, doubts, statements, evidence: place } = own.properties;
  const official = past ? past.words : own.properties.official;
  const summary = lang === 'en' ? (summaryEn ?? summaryEs) : summaryEs;
  return {
    words: whose(official, summary),
    ...stretch(official ?? summary ?? '', from),
    version: past && showVersion(past),
    summary: official === null ? null : (summary?.slice(0, TEXT_CHARACTERS) ?? null),
    rules: [...new Set(statements.map(showRule))].slice(0, 20),
    doubts: [...doubts],
    evidence: placeOf(place),
  };
};

const whose = (official: string | null, summary: string | null): Words['words'] =>
  official !== null ? 'official' : summary !== null ? 'summary' : 'none';

const showVersion = ({ version: { lastReform, file } }: PastWords): Words['version'] => ({ lastReform, file });

/** What the record of an instrument says of it. */
const recordOf = ({ properties }: GraphNode<'Instrument'>, lang: Language, from: number): Words => {
  const { relevanceEs, relevanceEn, reformNoteEs, reformNoteEn, unverified, titleEs, file } = properties;
  const says = lang === 'en' ? [relevanceEn ?? relevanceEs, reformNoteEn ?? reformNoteEs] : [relevanceEs, reformNoteEs];
  const text = says.filter((each) => each !== null).join('\n\n');
  return {
    words: text === '' ? 'none' : 'summary',
    ...stretch(text, from),
    version: null,
    summary: null,
    rules: [],
    doubts: [...unverified],
    evidence: { file, locator: null, quote: titleEs.slice(0, 200), basis: 'curated', confidence: null },
  };
};

const stretch = (text: string, from: number): Pick<Words, 'text' | 'nextFrom'> => {
  const end = from + TEXT_CHARACTERS;
  return { text: text.slice(from, end), nextFrom: end < text.length ? end : null };
};

/** "obligation register; on battery-waste; binds battery-recycling; when workers>=15; authorities semarnat". */
const showRule = (statement: GraphNode<'Provision'>['properties']['statements'][number]): string => {
  const { modality, act, topics, binds, processes, products, when, unless, authorities, bearer, object } = statement;
  const subjects = [...binds, ...processes, ...products].slice(0, 12);
  return [
    [modality, act].filter((word) => word !== null).join(' '),
    topics.length > 0 ? `on ${topics.join(', ')}` : '',
    subjects.length > 0 ? `binds ${subjects.join(', ')}` : '',
    when.length > 0 ? `when ${when.map(printCondition).join(' and ')}` : '',
    unless.length > 0 ? `unless ${unless.map(printCondition).join(' or ')}` : '',
    authorities.length > 0 ? `authorities ${authorities.join(', ')}` : '',
    bearer === null ? '' : `who: ${bearer}`,
    object === null ? '' : `what: ${object}`,
  ]
    .filter((words) => words !== '')
    .join('; ');
};

const showPart = ({ properties: { instrument, locator, heading } }: GraphNode<'Provision'>): z.input<typeof part> => ({
  id: provisionId(instrument, locator),
  heading,
});
