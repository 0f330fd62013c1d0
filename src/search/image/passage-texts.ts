import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import type { LinkText, NotedPassage } from '../../domain/ports/query-reading.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Passage } from './passages.js';
import { FIELD_RULES } from '../rank/ranking.js';
import { tokenise } from '../text/tokens.js';
import { KIND_NAMES } from './kind-names.js';

/** One text of a passage. */
export interface FieldText {
  /** The property that holds it, or the sort of nodes whose names it joins. */
  readonly field: string;
  readonly rule: keyof typeof FIELD_RULES;
  /** Null for names that belong to no language: designations, acronyms. */
  readonly language: Language | null;
  readonly text: string;
}

/** The texts of a passage that have words, those best to quote from first. */
export function textsOf({ node, links }: Passage): readonly FieldText[] {
  return [...ownTextsOf(node), ...namesOfLinks(links).map(toLinkField)];
}

/** The same of what was noted of a passage. */
export function textsOfNoted({ node, links }: NotedPassage): readonly FieldText[] {
  return [...ownTextsOf(node), ...links.map(toLinkField)];
}

const ownTextsOf = (node: Passage['node']): readonly FieldText[] =>
  (node.label === 'Instrument' ? instrumentTexts(node) : provisionTexts(node)).filter(({ text }) => text !== '');

const toLinkField = ({ field: name, language, text }: LinkText): FieldText => field(name, 'link', language, text);

/** Between names of one sort that make one text. */
const SEPARATOR = '; ';

const field = (
  name: string,
  rule: FieldText['rule'],
  language: FieldText['language'],
  text: string | null,
): FieldText => ({ field: name, rule, language, text: text ?? '' });

const instrumentTexts = ({ properties }: GraphNode<'Instrument'>): readonly FieldText[] => [
  field('titleEs', 'title', 'es', properties.titleEs),
  field('titleEn', 'title', 'en', properties.titleEn),
  field('formerTitles', 'title', 'es', properties.formerTitles.join(SEPARATOR)),
  field('designation', 'designation', null, properties.designation),
  field('acronym', 'acronym', null, properties.acronym),
  field('relevanceEs', 'note', 'es', properties.relevanceEs),
  field('relevanceEn', 'note', 'en', properties.relevanceEn),
  field('reformNoteEs', 'note', 'es', properties.reformNoteEs),
  field('reformNoteEn', 'note', 'en', properties.reformNoteEn),
  ...kindNames(properties),
];

/** The words for the kind of an instrument that its title does not have. */
const kindNames = ({ kind, titleEs, titleEn }: InstrumentProperties): readonly FieldText[] => {
  const names = KIND_NAMES[kind];
  if (!names) return [];
  const titles = { es: wordSet(titleEs), en: wordSet(titleEn ?? '') };
  return (['es', 'en'] as const).map((language) => {
    const missing = tokenise(names[language]).filter(({ word }) => !titles[language].has(word));
    return field(
      'kind',
      'kind',
      language,
      missing.map(({ start, end }) => names[language].slice(start, end)).join(' '),
    );
  });
};

const wordSet = (text: string): ReadonlySet<string> => new Set(tokenise(text).map(({ word }) => word));

const provisionTexts = ({ properties }: GraphNode<'Provision'>): readonly FieldText[] => [
  field('official', 'text', 'es', properties.official),
  field('summaryEs', 'text', 'es', properties.summaryEs),
  field('summaryEn', 'text', 'en', properties.summaryEn),
  field('heading', 'heading', 'es', properties.heading),
];

/** The sorts of linked nodes whose names are searched, and the field that stands for each. Not activities: what binds a recycler is seldom about recycling. */
const LINK_FIELDS = [
  ['Topic', 'topics'],
  ['Authority', 'authorities'],
] as const;

/** The names of the nodes that a passage is linked to. All of one sort are one text, so that a law with thirty topics is not thirty times about each. */
export function namesOfLinks(links: readonly AnyNode[]): readonly LinkText[] {
  return LINK_FIELDS.flatMap(([label, name]) => {
    const nodes = links.filter((node): node is LinkedNode => node.label === label);
    const namesIn = (key: 'nameEs' | 'nameEn'): string =>
      nodes.map(({ properties }) => properties[key]).join(SEPARATOR);
    const acronyms = nodes.flatMap((node) => (node.label === 'Authority' ? (node.properties.acronym ?? []) : []));
    return [
      { field: name, language: 'es' as const, text: namesIn('nameEs') },
      { field: name, language: 'en' as const, text: namesIn('nameEn') },
      { field: name, language: null, text: acronyms.join(SEPARATOR) },
    ].filter(({ text }) => text !== '');
  });
}

type LinkedNode = GraphNode<'Topic'> | GraphNode<'Authority'>;
